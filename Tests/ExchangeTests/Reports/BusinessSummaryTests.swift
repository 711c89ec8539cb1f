import CareerPathways
import Testing

@testable import Exchange

/// What the page for businesses says of their own words, and of whom it keeps silent.
@Suite struct BusinessSummaryTests {
  private static func text(_ workspace: Workspace = LouisvilleExample.workspace()) throws -> String
  {
    try PaperTests.text(.summary, of: workspace)
  }

  @Test func `it says what business said and what was made of it`() throws {
    let text = try Self.text()
    #expect(
      text.contains(
        "| Evenings in a lab with real switches, never slides alone. "
          + "| Training need ‘Network lab in the evening’ |"))
    #expect(text.contains("| Security analysts: two posts have been open since spring. | Noted |"))
    #expect(!text.contains("What do you mean by a small program"))
  }

  @Test func `it names nobody who spoke`() throws {
    let workspace = LouisvilleExample.workspace()
    let text = try Self.text(workspace)
    for contact in workspace.all(Contact.self) { #expect(!text.contains(contact.name)) }
    for partner in workspace.all(Partner.self) where partner.side == .business {
      #expect(!text.contains(partner.name))
    }
  }

  @Test func `words that are to go without a name have none inside them`() throws {
    var workspace = LouisvilleExample.workspace()
    var said = try #require(workspace[Statement.self][RecordID(fixed: "said-2")])
    said.said = "At Beechmont Health two posts are open, says Priya Nair."
    workspace[Statement.self][said.id] = said
    let text = try Self.text(workspace)
    #expect(text.contains(MarkdownText.escaped("At [name left out] two posts are open")))
    #expect(!text.contains("Beechmont") && !text.contains("Nair"))
  }

  @Test func `needs stand by priority, programs with who checked them, results last`() throws {
    let text = try Self.text()
    #expect(text.contains("- **First:** Network lab in the evening\n- **Next:** First steps"))
    #expect(text.contains("| Start: under way | 2027-01-25 | By 2 businesses, 2026-11-04 |"))
    #expect(text.contains("| Change: not started | 2027-03-01 | Not yet |"))
    #expect(text.contains("- A post that stood open since spring went to a learner of the lab."))
  }

  @Test func `what a page has no room for is counted`() throws {
    var workspace = LouisvilleExample.workspace()
    for number in 0..<4 {
      var program = Program(id: try #require(RecordID("more-\(number)")))
      program.name = "More \(number)"
      workspace[Program.self][program.id] = program
      var statement = Statement(id: try #require(RecordID("word-\(number)")))
      (statement.said, statement.side) = (String(repeating: "word ", count: 90), .business)
      workspace[Statement.self][statement.id] = statement
    }
    let text = try Self.text(workspace)
    #expect(text.contains("And 3 more statements.") && text.contains("And 4 more programs."))
    #expect(text.contains("word…") && !text.contains(String(repeating: "word ", count: 40)))
  }

  @Test func `an empty workspace says so, section by section`() throws {
    let empty = Workspace(LouisvilleExample.workspace().profile)
    let text = try Self.text(empty)
    for words in [
      "No pathway map has been drawn", "Nothing that business said", "No training need",
      "No program has been planned", "No result has been celebrated",
    ] { #expect(text.contains(words), "\(words)") }
  }
}
