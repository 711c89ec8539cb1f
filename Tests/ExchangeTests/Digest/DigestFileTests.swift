import CareerPathways
import Testing

@testable import Exchange

@Suite struct DigestFileTests {
  private func digest(_ change: (inout Workspace) -> Void = { _ in }) -> DigestSheet {
    var workspace = LouisvilleExample.workspace()
    change(&workspace)
    let meeting = workspace[Meeting.self][RecordID(fixed: "round-table-1")]
    return DigestSheet(MeetingDigest(workspace, of: meeting))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `the text has the head, the questions and who said what`() {
    let text = text(DigestText.write(digest()))
    #expect(
      text.hasPrefix(
        """
        What business said
        First round table with business, 2026-10-14
        4 statements of 3 businesses

        1 Critical occupations

        """))
    #expect(text.contains("(Tom Becker, Portland Freight Systems; occupation ‘Computer Network"))
    #expect(text.contains("(A business partner; occupation ‘Information Security Analysts’)"))
    #expect(!text.contains("Priya"))
  }

  @Test func `Markdown takes what was said as words, never as markup`() {
    let sheet = digest {
      $0[Statement.self][RecordID(fixed: "said-1")]?.said = "# <b>No</b> [link](x)\n- *now*"
    }
    let text = text(DigestMarkdown.write(sheet))
    #expect(text.contains("- \\# \\<b\\>No\\</b\\> \\[link\\](x) - \\*now\\*"))
  }

  @Test func `without statements the digest says so`() {
    let sheet = DigestSheet(MeetingDigest(Workspace()))
    #expect(sheet.summary == "Business has said nothing yet.")
    #expect(sheet.sections.isEmpty)
  }
}
