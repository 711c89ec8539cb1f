import Foundation
import Testing

/// What follows after three people have answered: the reveal, the meeting, work, the next round.
@Suite struct ComparingRoundsTests {
  /// How three people rate the first section, indicators first, and the place of each by hand.
  ///
  /// 1, 1, 5 and 1, 3, 5 are both four wide, with variances of 16/3 and 4; 1, 3, 3 and 2, 3, 4
  /// are two wide, with 4/3 and 1; on the section as a whole all say 2.
  private static let first = [
    (id: "forming-1", title: "Agency partners engaged", ratings: [1, 1, 5], place: 1),
    (id: "forming-2", title: "Vision, mission and goals", ratings: [2, 3, 4], place: 4),
    (id: "forming-3", title: "Partners know their roles", ratings: [1, 3, 3], place: 3),
    (id: "forming-4", title: "Occupations researched", ratings: [1, 3, 5], place: 2),
    (id: "forming", title: "= Forming partnerships", ratings: [2, 2, 2], place: 5),
  ]

  /// What they rate a year on: the median of the first goes from 1 to 4, of the second from 3 to 2.
  private static let second = [
    (id: "forming-1", ratings: [4, 4, 5]), (id: "forming-2", ratings: [2, 2, 2]),
  ]

  private static let agreed = ["forming-1": 2, "forming-2": 3]

  /// What the JSON of a comparison says, as far as the list on the screen says it too.
  private struct Compared: Decodable {
    struct Section: Decodable { let items: [Item] }
    struct Agreed: Decodable { let rating: Int? }
    struct Item: Decodable {
      let id: String
      let answers: [Int]?
      let median: Double?
      let range: [Int]?
      let disagreementRank: Int?
      let agreed: Agreed?

      var words: String { disagreementRank.map(String.init) ?? "-" }

      /// Median, range and agreed rating as a row has them.
      var figures: String {
        let range = Set(range ?? []).sorted().map(String.init).joined(separator: "-")
        return "\(Int(median ?? 0)) \(range)" + (agreed?.rating.map { " ◆\($0)" } ?? "")
      }
    }

    let sections: [Section]
  }

  @Test func `a round is revealed, ranked, agreed on, made a task and followed by another`() throws
  {
    let scratch = try ScratchFolder()
    let workspace = try own(in: scratch)
    try write(Self.first.map { ($0.id, $0.ratings) }, as: ("first", "2025-03-02"), in: workspace)
    let one = try Pathways.open(workspace, columns: 120, rows: 40, in: scratch)
    try one.perform(Self.overview + Self.revealing)
    try expectOrder(on: one)
    try one.perform(Self.agreeing)
    try one.kill9()

    let two = try Pathways.open(workspace, columns: 120, rows: 40, in: scratch)
    try two.perform(Self.overview + [.press("c"), .see("Widest first")])
    try expectFigures(on: two, in: workspace, scratch)
    try two.perform([.press("Escape")] + Self.makingTask)
    try write(Self.second.map { ($0.id, $0.ratings) }, as: ("second", "2026-03-02"), in: workspace)
    try two.perform([.press("w"), .see("2026-03-02")] + Self.revealing + [.press("t")])
    try expectMovement(on: two)
    try two.press("C-q")
    #expect(try two.ending() == .exit(0))
    try expectTask(in: workspace, scratch)
    #expect(try Pathways.run("check", "-w", workspace, in: scratch).status == 0)
  }

  private static let overview: [Act] = [.press("a"), .see("Who answers")]
  private static let revealing: [Act] = [
    .press("c"), .see("are hidden"), .press("v"), .see("Widest first"),
  ]
  private static let agreeing: [Act] = [
    .press("Enter"), .see("Nobody is noted as present"), .press("2"), .see("◆1"),
    .press("Down", "3"), .see("◆2"),
  ]

  /// From the overview to a task of the lowest indicator, and back.
  private static let makingTask: [Act] = [
    .see("Who answers"), .press("p"), .see("now  target"), .press("Down"), .press("t"),
    .see("Made a task of ‘Agency partners engaged’"), .press("Escape"), .see("now  target"),
    .press("Escape"), .see("Who answers"),
  ]

  private func own(in scratch: borrowing ScratchFolder) throws -> String {
    let workspace = "\(scratch.path)/own.pathways"
    let made = try Pathways.run(
      "new", workspace, "--name", "Own", "--region", "R", "--industry", "IT", in: scratch)
    #expect(made.status == 0)
    return workspace
  }

  private func expectMovement(on terminal: borrowing RealTerminal) throws {
    try terminal.wait(until: "the movement") { rows in
      rows.contains { $0.contains("Agency partners") && $0.contains("▲ +3") }
        && rows.contains { $0.contains("Vision, mission") && $0.contains("▼ -1") }
    }
  }

  /// The rows stand as worked out by hand, each with its place.
  private func expectOrder(on terminal: borrowing RealTerminal) throws {
    let rows = try terminal.screen()
    let order = Self.first.sorted { $0.place < $1.place }.map { "\($0.place) \($0.title)" }
    let found = order.map { title in rows.firstIndex { $0.contains(title) } }
    #expect(found.allSatisfy { $0 != nil }, "\(rows)")
    #expect(found.compactMap(\.self) == found.compactMap(\.self).sorted())
  }

  /// Both agreed ratings are there after the kill, and every question says what the JSON says.
  private func expectFigures(
    on terminal: borrowing RealTerminal, in workspace: String, _ scratch: borrowing ScratchFolder
  ) throws {
    let rows = try terminal.screen().map { $0.split(separator: " ").joined(separator: " ") }
    let printed = try Pathways.run(
      "assess", "compare", "first", "--format", "json", "-w", workspace, in: scratch)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let json = try decoder.decode(Compared.self, from: Data(printed.output.utf8))
    let items = json.sections.flatMap(\.items)
    for question in Self.first {
      let item = try #require(items.first { $0.id == question.id })
      #expect(item.answers == question.ratings && item.disagreementRank == question.place)
      #expect(item.agreed?.rating == Self.agreed[question.id])
      let row = try #require(rows.first { $0.contains("\(item.words) \(question.title)") })
      #expect(row.contains(" \(item.figures)"), "\(row): \(item.figures)")
    }
  }

  private func expectTask(in workspace: String, _ scratch: borrowing ScratchFolder) throws {
    let tasks = try Pathways.run("export", "tasks", "-w", workspace, in: scratch)
    #expect(tasks.output.contains("Strengthen ‘Agency partners engaged’"))
    let list = try Pathways.run("assess", "list", "-w", workspace, in: scratch)
    #expect(list.output.ranges(of: "3 of 3").count == 2)
  }

  /// Writes a round as three people on other machines would leave it in a shared folder.
  private func write(
    _ ratings: [(String, [Int])], as round: (id: String, date: String), in workspace: String
  ) throws {
    let folder = URL(filePath: "\(workspace)/assessments/\(round.id)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (index, person) in ["ann", "bob", "cy"].enumerated() {
      let answers = ratings.map { "\"\($0)\": {\"rating\": \($1[index])}" }
      let text = """
        {"respondent": {"name": "\(person)"}, "answers": {\(answers.joined(separator: ", "))}}
        """
      try Data(text.utf8).write(to: folder.appending(path: "\(person).json"))
    }
    let text = "{\"name\": \"Round \(round.id)\", \"date\": \"\(round.date)\"}"
    try Data(text.utf8).write(to: folder.appending(path: "round.json"))
  }
}
