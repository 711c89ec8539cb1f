import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct RatingLayoutTests {
  @Test func `at 120 by 40 the longest section shows whole`() throws {
    var player = try Assessments.form(width: 120, height: 40)
    player.press("Right", "Right")
    let screen = player.screen()
    for line in lines(of: Guide.assessment.sections[2], width: 120, height: 40) {
      #expect(screen.contains(line), "\(line) is missing")
    }
    for level in Guide.assessment.ratingKey.levels { #expect(screen.contains(level.label)) }
  }

  @Test(arguments: [(80, 24), (60, 16), (76, 16), (60, 40), (200, 60)])
  func `the row under the cursor always shows whole`(width: Int, height: Int) throws {
    var player = try Assessments.form(width: width, height: height)
    for section in Guide.assessment.sections {
      let sheet = sheet(section, width, height)
      for row in sheet.rows + sheet.rows.reversed().dropFirst() {
        player.press("Home")
        for _ in 0..<(sheet.rows.firstIndex(of: row) ?? 0) { player.press("Down") }
        let screen = player.screen()
        #expect(row.lines.allSatisfy { screen.contains($0.text) }, "\(row.row.id) is cut")
      }
      player.press("Right")
    }
  }

  private func sheet(_ section: GuideSection, _ width: Int, _ height: Int) -> QuestionSheet {
    let layout = FormLayout(Size(width: width, height: height - 2))
    return QuestionSheet(section, in: QuestionPane.room(in: layout.questions.size))
  }

  private func lines(of section: GuideSection, width: Int, height: Int) -> [String] {
    sheet(section, width, height).rows.flatMap(\.lines).map(\.text)
  }
}
