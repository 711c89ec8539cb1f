/// What was noted about the sub-steps of the eight steps.
extension LouisvilleProgress {
  static let research = [
    Row(
      "step-1-1", .done, "Luis Prado", due: "2026-09-30",
      "Three months of postings and the completers by program, looked at with all partners.",
      evidence: ["https://example.org/louisville/it-occupations"]),
    Row(
      "step-2-1", .done, "Dana Okafor", due: "2026-10-14",
      "Network support comes first: warehouses stand still without it.",
      evidence: ["https://example.org/louisville/round-table-1"]),
    Row(
      "step-2-2", .done, "Dana Okafor", due: "2026-10-14",
      "Support, programming, networks and the web, as the round table named them."),
    Row(
      "step-2-3", .done, "Tom Becker", due: "2026-10-30",
      "From the help desk up, and across from support to networks.",
      evidence: ["https://example.org/louisville/round-table-1"]),
    Row(
      "step-3-1", .done, "Luis Prado", due: "2026-11-06",
      "Four pathways by four levels, with postings and pay."),
    Row(
      "step-3-2", .underWay, "Mei Tanaka", due: "2026-12-04",
      "Business named the network certificate; the web pathway is still to do."),
    Row(
      "step-3-3", .underWay, "Priya Nair", due: "2026-12-09",
      "The draft goes to Beechmont Health and Bluegrass Payments first."),
  ]

  static let training = [
    Row(
      "step-4-1", .underWay, "Luis Prado", due: "2026-12-11",
      "Network support is short; apprentices of the region are still to be counted."),
    Row(
      "step-4-2", .done, "Mei Tanaka", due: "2026-11-04",
      "The associate degree works well. Slides alone do not."),
    Row(
      "step-4-3", .underWay, "Mei Tanaka", due: "2026-12-16",
      "Networks and support were asked; programming and the web come next."),
    Row("step-4-4", .notStarted, "Dana Okafor", due: "2027-01-13", ""),
    Row(
      "step-5-1", .done, "Dana Okafor", due: "2026-10-21",
      "Public partners heard what business said, and what must come with training."),
    Row(
      "step-5-2", .underWay, "Mei Tanaka", due: "2027-01-20",
      "Two programs to start, one to change, one to stop."),
    Row(
      "step-5-3", .underWay, "Priya Nair", due: "2027-01-27",
      "Two of the four were looked at on 4 November."),
  ]

  static let plan = [
    Row(
      "step-6-1", .underWay, "Carl Whitmore", due: "2026-12-11",
      "Cables, racks and a way home after nine in the evening."),
    Row(
      "step-6-2", .underWay, "Dana Okafor", due: "2026-12-18",
      "Five resources are mapped. Nothing covers exam fees yet."),
    Row(
      "step-6-3", .underWay, "Rosa Lindqvist", due: "2027-01-29",
      "Credit for the certificate is the hardest; a test stands in for now."),
    Row("step-7-3", .underWay, "Dana Okafor", due: "2027-02-12", "Roles are agreed."),
    Row(
      "step-8-1", .underWay, "Luis Prado", due: "2027-03-31",
      "Figures of three quarters are in; two measures have no baseline yet."),
    Row(
      "step-8-2", .underWay, "Dana Okafor", due: "2027-02-03",
      "The first look at the figures was on 4 November.",
      evidence: ["https://example.org/louisville/autumn-review"]),
    Row(
      "step-8-3", .underWay, "Mei Tanaka", due: "2027-01-08", "Two classes move to the evening."),
  ]
}
