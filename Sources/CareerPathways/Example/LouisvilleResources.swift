/// The resources of the example and what they cover; all of them are invented.
enum LouisvilleResources {
  static func add(to workspace: inout Workspace) {
    workspace.add(Resource.self, resources)
    workspace.add(ProgramComponent.self, components)
    workspace.add(ResourceUse.self, uses)
    LouisvilleBarriers.add(to: &workspace)
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
}
