import Testing

/// Three people answer at one keyboard, one after another.
@Suite struct AnsweringInTurnTests {
  /// A person, and how they rate the first section: four indicators and the section itself.
  private struct Person {
    let name: String
    let ratings: [String]
  }

  private static let people = [
    Person(name: "Ana Baker", ratings: ["5", "5", "5", "5", "5"]),
    Person(name: "Ben Ode", ratings: ["2", "1", "2", "2", "2"]),
    Person(name: "Cy Lund", ratings: ["1", "2", "3", "4", "2"]),
  ]

  /// What shows of ratings where they show: a box with a digit, or a label of the key.
  private static let revealing = ["[1]", "[2]", "[3]", "[4]", "[5]", "Thriving", "First steps"]

  @Test(arguments: [(80, 24), (120, 40)])
  func `none sees what another rated before the reveal, and a kill loses nothing`(
    columns: Int, rows: Int
  ) throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let first = try Pathways.open(workspace, columns: columns, rows: rows, in: scratch)
    try first.perform([.press("a"), .see("Who answers")])
    for person in Self.people { try first.perform(Self.adding(person)) }
    for person in Self.people.dropLast() {
      try first.perform(Self.answering(person))
      try expectNoRatings(on: first)
    }
    try expectQuestion(before: Self.people[0], on: first)
    let last = Self.people[2]
    try first.perform(Self.opening(last) + last.ratings.map { .press($0) })
    try first.wait(for: "5 of 20 answered")
    try first.kill9()

    let second = try Pathways.open(workspace, columns: columns, rows: rows, in: scratch)
    try second.perform([.press("a"), .see("Who answers")])
    try expectNoRatings(on: second)
    try second.perform([
      .press("c"), .see("are hidden"), .press("v"),
      .see("3 of 3 people answered"), .press("Escape"), .see("Who answers"),
    ])
    // Without names a reveal shows what all rated, and nobody's own form.
    try expectNoRatings(on: second)
    try expectTask(on: second)
    try second.press("C-q")
    #expect(try second.ending() == .exit(0))
    try expectFiles(in: workspace)
    #expect(try Pathways.run("check", "-w", workspace, in: scratch).status == 0)
  }

  private static func adding(_ person: Person) -> [Act] {
    [
      .press("C-n"), .see("Who answers?"), .type(person.name), .press("Enter"),
      .see("Organization"), .press("Escape"), .see("› \(person.name)"),
    ]
  }

  /// The form of a person, from the top of the list.
  private static func opening(_ person: Person) -> [Act] {
    let below = people.firstIndex { $0.name == person.name } ?? 0
    return [.press("Home")] + Array(repeating: .press("Down"), count: below)
      + [.see("› \(person.name)"), .press("Enter"), .see("Self-assessment: \(person.name)")]
  }

  private static func answering(_ person: Person) -> [Act] {
    opening(person) + person.ratings.map { .press($0) } + [
      .see("5 of 20 answered"), .press("Escape"), .see("Who answers"),
    ]
  }

  private func expectNoRatings(on terminal: borrowing RealTerminal) throws {
    let screen = try terminal.screen().joined(separator: "\n")
    for text in Self.revealing { #expect(!screen.contains(text), "\(text) shows") }
  }

  /// The form of somebody who answered asks first, and Enter alone does not open it.
  private func expectQuestion(
    before person: Person, on terminal: borrowing RealTerminal
  ) throws {
    try terminal.perform([
      .press("Home"), .see("› \(person.name)"), .press("Enter"), .see("The form of \(person.name)"),
    ])
    try expectNoRatings(on: terminal)
    try terminal.perform([.press("Enter")])
    try terminal.waitForLoss(of: "The form of")
  }

  /// The low section and its low indicator show, and one key makes a task of the indicator.
  private func expectTask(on terminal: borrowing RealTerminal) throws {
    try terminal.perform([
      .press("p"), .see("now  target"), .press("Down"), .see("› "), .press("t"),
      .see("Made a task of ‘Agency partners engaged’"), .see("Strengthen ‘Agency"),
      .press("Escape"), .see("now  target"),
    ])
  }

  /// Every person has a file of their own with their own ratings, and the task is there.
  private func expectFiles(in workspace: String) throws {
    let files = FolderContents(of: workspace).files
    for person in Self.people {
      let own = files.filter { $0.key.hasPrefix("assessments/") && $0.value.contains(person.name) }
        .filter { !$0.key.hasSuffix("/round.json") }
      let text = try #require(own.values.first)
      #expect(own.count == 1)
      #expect(text.ranges(of: "\"rating\"").count == person.ratings.count)
      #expect(text.contains("\"rating\": \(person.ratings[1])"))
    }
    let tasks = files.filter { $0.key.hasPrefix("tasks/") && $0.value.contains("/forming-1\"") }
    #expect(tasks.count == 1)
  }
}
