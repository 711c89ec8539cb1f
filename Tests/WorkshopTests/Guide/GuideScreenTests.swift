import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct GuideScreenTests {
  @Test func `the guide opens from anywhere, contents beside the text`() throws {
    var player = try Player()
    player.press("Ctrl-g", "f")
    let screen = player.screen()
    #expect(screen.contains("› About the guide") && screen.contains("8. Run, evaluate, adjust"))
    #expect(screen.contains("→ Open the process map"))
  }

  @Test func `the reader looks as accepted`() throws {
    for (width, height) in [(80, 24), (120, 40), (60, 16)] {
      var player = try Player(width: width, height: height)
      player.press("3", "f", "Tab")
      try Golden.expect(player.screen(), is: "guide-\(width)x\(height)")
    }
  }

  @Test func `arrows choose a chapter, and every chapter can be read to its end`() throws {
    var player = try Player()
    player.press("Ctrl-g", "f")
    for chapter in Guide.chapters {
      #expect(player.screen().contains(chapter.title.prefix(20)))
      let last = chapter.blocks.compactMap(\.passage).last?.text ?? ""
      for _ in 0..<20 { player.press("PgDn") }
      #expect(player.words().contains(last.split(separator: " ").last ?? ""), "\(chapter.id)")
      player.press("Down")
    }
  }

  @Test func `a step opens the guide where it stands, and the guide leads back to the step`() throws
  {
    var player = try Player()
    player.press("4", "Down", "Alt-g")
    #expect(player.workshop.guidePlace == .step(4, subStep: 2))
    #expect(player.screen().contains("▌"))
    player.press("Enter")
    #expect(player.screen().contains("Step 4 of 8"))
    player.press("Esc", "Esc")
    #expect(player.screen().contains("Step 4 of 8"))
  }

  @Test func `elements, assessment, form and map open the guide at their place`() throws {
    var player = try Player()
    player.press("e", "Down", "f")
    #expect(player.workshop.guidePlace == .element(2))
    player.press("Ctrl-g", "h", "a", "f")
    #expect(player.workshop.guidePlace == .appendix(.selfAssessment))
    player.press("Esc", "m", "Enter", "Down", "f")
    #expect(player.workshop.guidePlace == .section(1, indicator: 2))
    player.press("Ctrl-g", "m", "Alt-g")
    #expect(player.workshop.guidePlace == .step(3))
    player.press("Ctrl-g", "o", "Alt-g")
    #expect(player.workshop.guidePlace == .step(2, subStep: 1))
  }

  @Test func `a finding of the audit opens the guide at what its rule serves`() throws {
    var player = try Player()
    player.press("m", "F10", "f")
    let sources = AuditRule.all.map(\.source)
    #expect(sources.contains(player.workshop.guidePlace))
    #expect(player.screen().contains("Guide"))
  }

  /// The table of a kind opens the guide at what it is kept for, and its chapter leads back.
  @Test(arguments: RecordKind.all.indices)
  func `records and the guide lead to one another`(index: Int) throws {
    let kind = RecordKind.all[index]
    var player = try Player()
    player.press("Ctrl-g", "r")
    player.type(kind.noun.many)
    player.press("Enter", "Alt-g")
    #expect(player.workshop.guidePlace == kind.place)
    let chapter = try #require(Guide.chapter(at: kind.place))
    let links = GuideLink.all(ofChapter: chapter).map(\.label)
    #expect(links.contains("Open the table of \(kind.noun.many)"))
  }

  @Test func `every link that leads to a screen leads to one`() throws {
    for (number, chapter) in Guide.chapters.enumerated() {
      for (index, link) in GuideLink.all(ofChapter: number).enumerated() where link.address == nil {
        var player = try Player()
        player.press("Ctrl-g", "f")
        player.read(chapter.place)
        for _ in 0...index { player.press("Tab") }
        let before = player.screen()
        player.press("Enter")
        #expect(player.screen() != before, "\(chapter.id): \(link.label)")
      }
    }
  }

  @Test func `words are found in the guide, and the reader goes to the sentence`() throws {
    var player = try Player()
    player.press("Ctrl-g", "f", "Ctrl-f")
    player.type("childcare")
    player.press("Enter")
    #expect(player.workshop.guidePlace == .keyFeature(6))
    #expect(player.screen().contains("▌· Support built in"))
  }

  @Test func `without a desktop an address is shown to copy`() throws {
    var player = try Player()
    player.press("Ctrl-g", "f")
    player.read(.resource(0))
    player.press("Tab", "Tab", "Enter")
    #expect(player.screen().contains("│ http://milmi.org/"))
    #expect(player.words().contains("There is no desktop here"))
    player.press("Ctrl-c", "Esc")
    #expect(player.workshop.clipboard.text == "http://milmi.org/")
  }

  @Test func `the guide opens again where it was left`() throws {
    var player = try Player()
    player.press("Ctrl-g", "f", "Down", "Down", "Esc", "Ctrl-g", "f")
    #expect(player.screen().contains("›   Value for businesses"))
  }
}

extension Player {
  /// Goes to a chapter of the guide, once the guide is open.
  fileprivate mutating func read(_ place: GuidePlace) {
    press("Home")
    for _ in 0..<(Guide.chapter(at: place) ?? 0) { press("Down") }
  }
}
