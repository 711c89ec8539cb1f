/// The programs and the plan of the example; all of them are invented.
enum LouisvillePlan {
  static func add(to workspace: inout Workspace) {
    workspace.add(Program.self, programs)
    workspace.add(PlanPart.self, parts)
    workspace.add(PlanTask.self, tasks)
  }

  private static let programs: [ExampleRow] = [
    ExampleRow(
      "network-certificate",
      [
        "name": "Network certificate with an evening lab", "move": "start",
        "provider": "Falls Technical College", "status": "under_way",
        "summary": "A certificate of six months for people who work by day, taught in a lab.",
        "needs": "Network lab in the evening",
        "occupations": "Computer Network Support Specialists", "starts": "2027-01-25",
        "months": "6", "places": "24",
        "work_based": "planned", "work_based_how": "Two shifts a month beside a network team",
        "basic_skills": "planned", "basic_skills_how": "Shop math in the lab, taught by two",
        "flexible": "in_place", "flexible_how": "Evenings, in four modules that stack",
        "credentials": "in_place", "credentials_how": "The network certificate industry asks for",
        "validated_by": "Portland Freight Systems; Beechmont Health",
        "validated_on": "2026-11-04",
        "validation": "Right, as long as they touch real switches from the first week.",
      ]),
    ExampleRow(
      "help-desk-scripts",
      [
        "name": "Scripts for the help desk", "move": "change",
        "provider": "Bridge Adult Learning", "summary": "Small programs join the support course.",
        "needs": "First steps in programming for the help desk",
        "starts": "2027-03-01", "months": "3", "places": "15",
        "work_based": "planned", "work_based_how": "Each learner mends a script of an employer",
        "basic_skills": "in_place", "flexible": "planned", "credentials": "not_needed",
      ]),
    ExampleRow(
      "security-apprenticeship",
      [
        "name": "Security analyst apprenticeship", "move": "start",
        "summary": "A Registered Apprenticeship of two years, with wages from the first day.",
        "starts": "2027-09-01", "months": "24", "places": "8", "work_based": "planned",
        "work_based_how": "Registered Apprenticeship",
      ]),
    ExampleRow(
      "web-diploma",
      [
        "name": "Web page diploma", "move": "stop", "provider": "Falls Technical College",
        "summary": "Employers of web developers no longer ask for it; its last class ends in May.",
        "occupations": "Web Developers", "validated_by": "Whiskey Row Studio",
        "validated_on": "2026-11-04",
      ]),
  ]

  private static let parts: [ExampleRow] = [
    ExampleRow(
      "roles",
      [
        "part": "roles", "status": "done", "owner": "Metro Workforce Board",
        "text": "The board convenes and reports; the college teaches; employers open their shifts.",
      ]),
    ExampleRow(
      "outcomes",
      [
        "part": "outcomes", "status": "under_way",
        "text":
          "Forty people a year reach a first job in networks, and employers fill posts faster.",
      ]),
    ExampleRow(
      "input",
      [
        "part": "input", "status": "not_started", "due": "2026-12-11",
        "text": "A round table every quarter, the same questions each time.",
      ]),
  ]

  private static let tasks: [ExampleRow] = [
    ExampleRow(
      "agree-roles",
      [
        "title": "Agree on who does what", "part": "roles", "status": "done",
        "owner": "Metro Workforce Board", "start": "2026-10-05", "due": "2026-10-30",
      ]),
    ExampleRow(
      "fit-lab",
      [
        "title": "Fit out the evening lab", "part": "timelines", "status": "under_way",
        "owner": "Falls Technical College", "start": "2026-11-02", "due": "2026-12-18",
        "programs": "Network certificate with an evening lab",
      ]),
    ExampleRow(
      "hire-teacher",
      [
        "title": "Hire a teacher from a network team", "part": "timelines",
        "status": "not_started", "owner": "Falls Technical College", "start": "2026-11-09",
        "due": "2026-11-20", "programs": "Network certificate with an evening lab",
      ]),
    ExampleRow(
      "enroll",
      [
        "title": "Enroll the first class", "part": "timelines", "after": "Fit out the evening lab",
        "owner": "Bridge Adult Learning", "start": "2026-12-07", "due": "2027-01-15",
        "programs": "Network certificate with an evening lab",
      ]),
    ExampleRow(
      "first-class",
      [
        "title": "Teach the first class", "part": "timelines", "start": "2027-01-25",
        "due": "2027-07-23", "after": "Enroll the first class",
        "owner": "Falls Technical College",
      ]),
    ExampleRow(
      "sign-money",
      [
        "title": "Sign the agreement on money", "part": "commitments",
        "owner": "Metro Workforce Board", "due": "2026-12-04",
      ]),
    ExampleRow(
      "baselines",
      [
        "title": "Find the baselines that are missing", "part": "data",
        "notes": "Two measures have no baseline yet.",
      ]),
    ExampleRow(
      "coach-staff",
      [
        "title": "Teach counselors the new pathways", "part": "staff",
        "owner": "Ohio River Schools", "start": "2027-01-11", "due": "2027-02-26",
      ]),
  ]
}
