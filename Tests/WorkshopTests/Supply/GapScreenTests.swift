import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct GapScreenTests {
  @Test(arguments: [(80, 24), (120, 40), (60, 16)])
  func `the gap screen is as it was accepted`(width: Int, height: Int) throws {
    var player = try Player.atGap(width: width, height: height)
    try Golden.expect(player.screen(), is: "gap-\(width)x\(height)")
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `the screens of an occupation and a program are as accepted`(
    width: Int, height: Int
  ) throws {
    var player = try Player.atGap(width: width, height: height)
    player.press("w")
    player.type("All")
    player.press("Enter", "/")
    player.type("graphic")
    player.press("Enter", "Enter")
    try Golden.expect(player.screen(), is: "gap-occupation-\(width)x\(height)")
    player.press("Enter")
    try Golden.expect(player.screen(), is: "gap-program-\(width)x\(height)")
  }

  @Test func `the largest shortage comes first, and r turns the order round`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    #expect(try #require(player.gapRows().first).hasPrefix("Computer User Support Specialists"))
    player.press("r")
    #expect(try #require(player.gapRows().first).hasPrefix("Graphic Designers"))
    // What is not known comes last either way.
    #expect(player.gapRows().last { !$0.isEmpty }?.hasSuffix("Unknown") == true)
  }

  @Test func `withheld openings show as unknown`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    let row = player.gapRows().first { $0.hasPrefix("Database") }
    #expect(row == "Database Administrators unknown 0 unknown – Unknown")
  }

  @Test func `the sums say that nobody is lost`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    #expect(
      player.words().contains("553 shared out + 55 without a match = all 608 completers."))
  }

  @Test func `figures that are invented say so`() throws {
    var player = try Player.atGap()
    #expect(player.words().contains("These figures are invented"))
  }

  @Test func `a split rule is chosen for everyone, and can be undone`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("s")
    player.type("full")
    player.press("Enter")
    #expect(player.workspace.profile.supply.split == .full)
    #expect(player.words().contains("553 counted in full for each occupation"))
    player.press("Ctrl-Z")
    #expect(player.workspace.profile.supply.split == .openings)
  }

  @Test func `only where the split decides, and only what has the words`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("c")
    let contested = player.gapRows().filter { !$0.isEmpty }
    #expect(!contested.isEmpty && contested.count < 12)
    player.press("Esc", "/")
    player.type("analysts computer")
    player.press("Enter")
    #expect(player.gapRows().filter { !$0.isEmpty }.count == 1)
    player.press("Esc")
    #expect(player.gapRows().filter { !$0.isEmpty }.count > 10)
  }

  @Test func `a pathway, a level and a program choose what shows`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("w")
    player.type("Web and")
    player.press("Enter")
    #expect(player.gapRows().filter { !$0.isEmpty }.count == 3)
    player.press("w")
    player.type("Those of one")
    player.press("Enter")
    player.type("11.0101")
    player.press("Enter")
    #expect(player.gapRows().filter { !$0.isEmpty }.count == 4)
  }

  @Test func `thresholds are edited in the settings and change the verdict`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    #expect(
      player.gapRows().contains { $0.hasPrefix("Software Dev") && $0.hasSuffix("Under-supply") })
    player.press("F2", "Down", "Down", "Down", "Down", "Down", "Down")
    player.type("30%")
    player.press("Enter", "Esc")
    #expect(player.workspace.profile.supply.balanceFrom == 3_000)
    #expect(player.gapRows().contains { $0.hasPrefix("Software Dev") && $0.hasSuffix("Balance") })
  }

  @Test func `settings that cannot be are refused`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("F2", "Down", "Down", "Down", "Down", "Down", "Down")
    player.type("130%")
    player.press("Enter")
    #expect(player.words().contains("Balance should begin below where it ends"))
    #expect(player.workspace.profile.supply.balanceFrom == nil)
  }

  @Test func `what is compared is said, with the tables`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("d")
    let words = player.words()
    #expect(words.contains("invented-openings.csv"))
    #expect(words.contains("The gap is openings less completers"))
    player.press("d")
    #expect(player.screen().contains("Gap: completers and openings"))
  }

  @Test func `without tables the screen says which, and how to get them`() throws {
    var player = try Player(width: 120, height: 40)
    player.press("Ctrl-G", "g")
    let words = player.words()
    #expect(words.contains("Nothing can be compared yet"))
    #expect(words.contains("pathways data import"))
    #expect(words.contains("Ctrl-G d shows the imported data; Ctrl-N there takes a file"))
    player.press("Enter")
    #expect(player.words().contains("Nothing can be compared yet"))
  }

  @Test func `step 4 has the gap as its tool`() throws {
    var player = try Player.withTables()
    player.press("4", "t")
    #expect(player.screen().contains("Gap: completers and openings"))
  }

  @Test func `the verdicts stand on the map until they are taken off`() throws {
    var player = try Player.withTables(width: 120, height: 40)
    player.press("m", "Alt-v")
    #expect(player.screen().contains("- Technical Support"))
    #expect(player.screen().contains("+ Network Specialists"))
    #expect(player.screen().contains("? Database"))
    #expect(player.words().contains("Signs: - under-supply"))
    player.press("Alt-v")
    #expect(!player.screen().contains("- Technical Support"))
  }

  @Test func `the verdicts on the map follow the imported tables`() throws {
    var player = try Player.withTables(width: 120, height: 40)
    player.press("m", "Alt-v")
    #expect(player.words().contains("Signs: - under-supply"))
    player.press("Ctrl-G", "d")
    for _ in 0..<4 { player.press("Del", "r") }
    #expect(player.screen().contains("Nothing is imported yet"))
    player.press("Ctrl-G", "m")
    #expect(player.words().contains("nothing can be compared any more"))
    #expect(!player.screen().contains("- Technical Support"))
  }

  @Test func `from the gap to the map and its occupation`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("/")
    player.type("web dev")
    player.press("Enter", "m")
    #expect(player.pointed() == "Web Developers")
    #expect(player.words().contains("here, gap"))
  }
}
