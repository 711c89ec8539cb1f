/// The resources, components and barriers of the example; all of them are invented.
enum LouisvilleResources {
  static func add(to workspace: inout Workspace) {
    workspace.add(Resource.self, resources)
    workspace.add(ProgramComponent.self, components)
    workspace.add(ResourceUse.self, uses)
    workspace.add(RelatedNeed.self, needs)
    workspace.add(Barrier.self, barriers)
  }

  private static let resources: [ExampleRow] = [
    ExampleRow(
      "training-fund",
      [
        "organization": "Metro Workforce Board", "programs": "Training fund",
        "services": "Pays for training of adults", "group": "workforce", "kind": "funding",
        "restrictions": "Adults who live in the region", "populations": "Adults out of work",
        "amount": "60,000", "from": "2026-07-01", "until": "2027-06-30",
        "not_for": "Child care; Wages at work", "contact": "Dana Okafor",
        "partner": "Metro Workforce Board",
      ]),
    ExampleRow(
      "support-fund",
      [
        "organization": "Metro Workforce Board", "programs": "Supportive services",
        "services": "Rides and child care", "group": "workforce", "kind": "funding",
        "amount": "9,000", "only_for": "Transportation; Child care",
        "partner": "Metro Workforce Board",
      ]),
    ExampleRow(
      "network-lab",
      [
        "organization": "Falls Technical College", "programs": "Network lab",
        "services": "Teaches computing", "group": "post_secondary", "kind": "space",
        "assets": "A lab for 24 with benches, open two evenings a week", "amount": "18,000",
        "partner": "Falls Technical College",
      ]),
    ExampleRow(
      "switches",
      [
        "organization": "Portland Freight Systems", "programs": "Used switches",
        "group": "industry", "kind": "equipment",
        "assets": "Thirty switches, two years old", "amount": "12,000", "contact": "Tom Becker",
        "partner": "Portland Freight Systems",
      ]),
    ExampleRow(
      "coaches",
      [
        "organization": "Bridge Adult Learning", "programs": "Coaches",
        "services": "Coaching and foundation skills", "group": "community", "kind": "staff",
        "populations": "Adults without a diploma", "amount": "14,000",
        "partner": "Bridge Adult Learning",
      ]),
  ]

  private static let components: [ExampleRow] = [
    component("teaching", "Teaching", "training", "42,000"),
    component("lab-room", "Lab in the evening", "space", "18,000"),
    component("lab-gear", "Switches and cables", "equipment", "10,000"),
    component("coaching", "Coaching", "coaching", "20,000"),
    component("rides", "Bus passes", "transportation", "4,800"),
    component("children", "Child care in the evening", "child_care", "11,000"),
    component("exam-fees", "Exam fees", "materials", nil),
  ]

  private static func component(
    _ id: StaticString, _ name: String, _ kind: String, _ cost: String?
  ) -> ExampleRow {
    ExampleRow(
      id,
      [
        "name": name, "kind": kind, "cost": cost ?? "",
        "program": "Network certificate with an evening lab",
      ])
  }

  private static let uses: [ExampleRow] = [
    use("use-teaching", "Teaching", "Training fund", "42,000", "committed", "Dana Okafor, in May"),
    use("use-lab", "Lab in the evening", "Network lab", "18,000", "committed"),
    use("use-gear", "Switches and cables", "Used switches", "12,000", "planned"),
    use("use-coaches", "Coaching", "Coaches", "14,000", "committed"),
    use("use-coach-fund", "Coaching", "Training fund", "3,000", "asked"),
    use("use-rides", "Bus passes", "Supportive services", "4,800", "asked"),
    use(
      "use-children", "Child care in the evening", "Training fund", "6,000", "planned"),
  ]

  /// The title of a resource is its organization and its program.
  private static let organizations = [
    "Training fund": "Metro Workforce Board", "Supportive services": "Metro Workforce Board",
    "Network lab": "Falls Technical College", "Used switches": "Portland Freight Systems",
    "Coaches": "Bridge Adult Learning",
  ]

  private static func use(
    _ id: StaticString, _ component: String, _ resource: String, _ amount: String,
    _ state: String, _ cleared: String = ""
  ) -> ExampleRow {
    ExampleRow(
      id,
      [
        "name": "\(component) from \(resource.lowercased())", "component": component,
        "resource": "\(organizations[resource] ?? ""): \(resource)", "amount": amount,
        "state": state, "cleared": cleared,
      ])
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
