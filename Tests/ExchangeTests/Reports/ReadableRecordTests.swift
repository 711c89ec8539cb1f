import CareerPathways
import Testing

@testable import Exchange

/// The report is read by people outside: no ids, and no name that was to be left out.
@Suite struct ReadableRecordTests {
  private static let statement = RecordID(fixed: "said-2")

  @Test func `who asked to go without a name is named nowhere beside the words`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace[Statement.self][Self.statement]?.said = "Priya Nair at Beechmont Health waits."
    workspace[Statement.self][Self.statement]?.notes = "Priya told me so"
    workspace[CriticalOccupation.self][RecordID(fixed: "critical-network")]?.statements =
      [.record(Self.statement)]
    let text = try PaperTests.text(.report, of: workspace, parts: ["statements", "critical"])
    #expect(!text.contains("Priya") && !text.contains("Beechmont"))
    let words = MarkdownText.escaped("[name left out] at [name left out] waits.")
    #expect(text.contains("#### " + words) && text.contains("**Named in:** " + words))
    #expect(text.contains("Tom Becker"))
  }

  @Test func `no id and no key of a choice gets into the report`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace[Contact.self] = workspace[Contact.self].filter { $0.key.text != "priya" }
    let text = try PaperTests.text(.report, of: workspace)
    #expect(text.contains("- **Reasons:** Hard to fill\n"))
    #expect(text.contains("(no longer here)"))
    for token in ["#priya", "hard\\_to\\_fill", "implementation-1", "**Sample:**"] {
      #expect(!text.contains(token), "\(token)")
    }
  }

  @Test func `two of one name are told apart by no id`() throws {
    var workspace = LouisvilleExample.workspace()
    var twin = Partner(id: RecordID(fixed: "twin"))
    twin.name = "Beechmont Health"
    workspace[Partner.self][twin.id] = twin
    let text = try PaperTests.text(.report, of: workspace, parts: ["contacts"])
    #expect(text.contains("| Beechmont Health |") && !text.contains("Health \\#"))
  }

  @Test func `a record alone is headed by its whole title, and money reads as money`() throws {
    let text = try PaperTests.text(.report, parts: ["resources"])
    #expect(text.contains("#### Metro Workforce Board: Training fund\n"))
    #expect(text.contains("- **Amount:** $60,000\n"))
  }

  @Test func `maps stand between what leads to them and what follows`() {
    let ids = ReportPart.all(in: LouisvilleExample.workspace()).map(\.id)
    let order = ["partners", "statements", "critical", "maps", "training-needs", "reviews"]
    #expect(ids.filter(order.contains) == order)
  }
}
