/// The related needs and the barriers of the example; all of them are invented.
enum LouisvilleBarriers {
  static func add(to workspace: inout Workspace) {
    workspace.add(RelatedNeed.self, needs)
    workspace.add(Barrier.self, barriers)
  }

  private static let needs: [ExampleRow] = [
    ExampleRow(
      "more-switches",
      [
        "name": "Cables and racks for the lab", "kind": "equipment", "cost": "2,500",
        "programs": "Network certificate with an evening lab", "status": "under_way",
        "owner": "Falls Technical College", "due": "2026-12-11",
      ]),
    ExampleRow(
      "lab-visits",
      [
        "name": "Visits of high school classes to network rooms", "kind": "exploration",
        "owner": "Ohio River Schools", "due": "2027-02-12",
      ]),
    ExampleRow(
      "late-bus",
      [
        "name": "A way home after nine in the evening", "kind": "services",
        "programs": "Network certificate with an evening lab",
        "resources": "Metro Workforce Board: Supportive services",
      ]),
  ]

  private static let barriers: [ExampleRow] = [
    ExampleRow(
      "credit",
      [
        "name": "The certificate counts for no credit in the associate degree",
        "kind": "credit_transfer", "state": "under_way", "owner": "Falls Technical College",
        "due": "2027-01-29", "work_around": "The first class gets credit by a test",
        "programs": "Network certificate with an evening lab",
      ]),
    ExampleRow(
      "learned-at-work",
      [
        "name": "What people learned at work shortens no course", "kind": "prior_learning",
        "owner": "Bridge Adult Learning", "due": "2026-11-13",
      ]),
    ExampleRow(
      "evening-care",
      [
        "name": "No fund may pay for child care after six", "kind": "funding", "state": "open",
        "owner": "Metro Workforce Board", "due": "2026-12-02",
        "programs": "Network certificate with an evening lab",
      ]),
    ExampleRow(
      "dual-credit",
      [
        "name": "High school classes do not lead into the certificate", "kind": "articulation",
        "state": "worked_around", "owner": "Ohio River Schools",
        "work_around": "Students of the last year may sit in the evening class",
      ]),
  ]
}
