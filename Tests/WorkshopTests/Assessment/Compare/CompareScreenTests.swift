import CareerPathways
import Exchange
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

@Suite struct CompareScreenTests {
  @Test func `a hidden round shows nobody's ratings and is revealed by one key`() throws {
    var player = try Player.atHidden()
    player.press("c")
    #expect(player.screen().contains("The answers of ‘Spring’ are hidden"))
    #expect(player.screen().contains("3 of 3 people answered so far"))
    #expect(!player.screen().contains("median"))
    player.press("Enter")
    #expect(player.screen().contains("The round is hidden; v reveals it"))
    player.press("v")
    #expect(player.round?.revealed == CalendarDate("2026-11-24"))
    #expect(player.screen().contains("3 of 3 people answered, revealed 2026-11-24, without names"))
    player.press("Ctrl-Z")
    #expect(player.screen().contains("The answers of ‘Spring’ are hidden"))
  }

  @Test func `no key leads past a hidden round`() throws {
    for key in ["a", "F5", "Alt-e"] {
      var player = try Player.atHidden()
      player.press(key)
      #expect(player.screen().contains("The answers are hidden; c offers to reveal them"), "\(key)")
    }
    var player = try Player.atHidden()
    player.press("t")
    #expect(player.screen().contains("No round is revealed yet"))
    player.press("Esc", "c", "F5", "t")
    #expect(player.screen().contains("No round is revealed yet"))
  }

  @Test func `questions rank as worked out by hand, equals on one place`() throws {
    var player = try Player.atHidden(width: 120, height: 40)
    player.press("c", "v")
    // Of forming-4 two ratings show only where there are names, so it has no place here.
    let lines = player.canvas().lines.dropFirst(4)
    let order = ["1 Partners know", "2 Vision, mission", "3 Agency partners", "- Occupations"]
    let rows = order.compactMap { title in lines.firstIndex { $0.contains(title) } }
    #expect(rows == rows.sorted() && rows.count == 4)
    #expect(player.screen().contains("2 hidden"))
  }

  @Test func `a small round says what mean and deviation are worth`() throws {
    var player = try Player.atHidden()
    player.press("c", "v")
    #expect(player.screen().contains("Fewer than 8 people answered"))
  }

  @Test func `every figure on the screen is the one in the JSON`() throws {
    var workspace = LouisvilleExample.workspace()
    for (number, section) in Guide.assessment.sections.enumerated() {
      workspace.rounds[Player.revealed]?.targets[section.id] = RatingTarget(
        rating: 2 + number, date: number == 0 ? nil : CalendarDate("2027-06-30"))
    }
    var player = try Player.atRevealed(workspace, width: 160, height: 60)
    player.press("c", "r")
    let comparison = try #require(player.workshop.compared(Player.revealed).comparison)
    let json = ComparisonJSON.json(comparison)
    let items = (json["sections"]?.elements ?? []).flatMap { $0["items"]?.elements ?? [] }
    #expect(items.compactMap { $0["target"]?["rating"]?.int } == [2, 3, 4, 5])
    player.press("Home")
    for item in items {
      let screen = player.screen()
      let words = Self.words(of: item)
      #expect(words.allSatisfy(screen.contains), "\(item.id ?? ""): \(words)")
      let aims = Answer.ratings.contains { screen.contains("target \($0)") }
      #expect(aims == (item["target"] != .null), "\(item.id ?? "")")
      player.press("Down")
    }
  }

  /// What a screen has to say of an item, by what the JSON has of it.
  private static func words(of item: JSON) -> [String] {
    func number(_ key: String) -> String {
      if case .number(let text) = item[key] { text } else { "none" }
    }
    let range = (item["range"]?.elements ?? []).compactMap(\.int)
    return [
      "\(number("count")) ratings, median \(number("median")), range \(range[0])-\(range[1])",
      "mean \(number("mean")), standard deviation \(number("standard_deviation"))"
        + " (of \(number("count"))",
      "place \(number("disagreement_rank")) by disagreement",
    ]
      + (item["kinds"]?.elements ?? []).compactMap { part in
        part["label"]?.text.map { "\($0): \(part["count"]?.int ?? 0) ratings" }
      }
      + (item["agreed"]?["rating"]?.int.map { ["◆\($0)"] } ?? [])
      + (item["target"]?["rating"]?.int.map { rating in
        ["target \(rating)" + (item["target"]?["date"]?.text.map { " by \($0)" } ?? "")]
      } ?? [])
  }

  @Test func `the order turns on the same question`() throws {
    var player = try Player.atRevealed(width: 120, height: 40)
    player.press("c", "Down")
    #expect(player.screen().contains("›  2 Training capability known"))
    player.press("r")
    #expect(player.screen().contains("›  2 Training capability known"))
    #expect(player.screen().contains("In order"))
  }

  @Test(arguments: [
    ("{\"answers\": {\"forming-1\": {\"rat", "‘assessments/spring/ann.json’, line 1: "),
    ("{\"answers\": {\"forming-1\": {\"rating\": 9}}}", "(out of range)"),
    ("{\"name\": \"A partner\"}", "nothing in it says that it is a response"),
    ("{\"round\": \"autumn\", \"answers\": {}}", "it belongs to ‘autumn’, not here"),
  ]) func `a response that is cut, changed or foreign is named, and the others compare`(
    content: String, reason: String
  ) throws {
    var workspace = Player.hidden
    workspace.rounds[Assessments.round]?.revealed = CalendarDate("2026-03-03")
    let surroundings = Surroundings.atDesk(SimulatedFileSystem())
    _ = try surroundings.create(workspace, at: Player.folder)
    try surroundings.replace(
      Player.folder + "/assessments/spring/ann.json", with: Array(content.utf8))
    var workshop = Workshop(surroundings: surroundings)
    try workshop.start(with: Player.folder)
    _ = workshop.finishOpening()
    var stack = LayerStack(first: CompareScreen(Assessments.round), everywhere: Everywhere())
    let screen = stack.draw(Size(width: 160, height: 40), workshop).text
    #expect(screen.contains("Left out: ‘assessments/spring/ann.json’"))
    #expect(screen.contains(reason))
    #expect(screen.contains("2 of 2 people answered"))
  }
}
