import CareerPathways
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

@Suite struct RecordTableLawTests {
  private static func table(
    seed: Int, _ random: inout SeededGenerator
  ) -> RecordTable<OccupationRows> {
    RecordTable(
      OccupationRows(ManyOccupations.workspace(maps: 3, occupations: 12, using: &random)))
  }

  @Test(arguments: 0..<20) func `sorting keeps every row and puts each where it belongs`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    var table = Self.table(seed: seed, &random)
    let all = Array(0..<table.rows.count)
    for (number, column) in OccupationRow.columns.enumerated() {
      for isDescending in [false, true] {
        table.sort(by: RowOrder.Sort(column: number, isDescending: isDescending))
        #expect(table.order.shown.sorted() == all)
        for (one, next) in zip(table.order.shown, table.order.shown.dropFirst()) {
          let keys = (column.order(table.rows[one]), column.order(table.rows[next]))
          switch keys {
          case (let left?, let right?) where left == right: #expect(one < next)
          case (let left?, let right?): #expect((left < right) != isDescending)
          case (nil, nil): #expect(one < next)
          case (nil, .some): Issue.record("An empty cell of \(column.key) does not come last")
          case (.some, nil): break
          }
        }
      }
    }
    table.sort(by: nil)
    #expect(table.order.shown == all)
  }

  @Test(arguments: 0..<20) func `filtering keeps exactly the rows that have every word`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    var table = Self.table(seed: seed, &random)
    table.sort(by: RowOrder.Sort(column: 4, isDescending: true))
    let sorted = table.order.shown
    for text in ["weld", "ÉL", "map 1 wood", "safety a", "$", "/year top", "xyz", "  ", "9 3"] {
      table.filter(by: text)
      let words = text.lowercased().split(separator: " ")
      let wanted = sorted.filter { number in
        let row = table.rows[number]
        let cells = OccupationRow.columns.flatMap { [$0.shown(row), $0.text(row)] }
        return words.allSatisfy { word in cells.contains { $0.lowercased().contains(word) } }
      }
      #expect(table.order.shown == wanted, "\(text)")
    }
  }

  @Test func `a row that is changed is found by its new words and stays where it was`() throws {
    var player = try Player.atTable()
    player.press("Ctrl-F")
    player.type("web")
    player.press("Enter")
    let shown = player.titles
    player.goTo(column: "title")
    player.type("Coders")
    player.press("Enter")
    #expect(player.titles == ["Coders"] + shown.dropFirst())
    player.press("Ctrl-F")
    player.type("coders")
    #expect(player.titles == ["Coders"])
  }

  @Test(arguments: [
    ("title", "Help Desk"), ("soc", "15-1232"), ("postings", "1,250"), ("wage_low", "40,040/yr"),
    ("wage_high", "19.25-33.49 an hour"), ("wage_basis", "a"), ("education", "A degree"),
    ("training_months", "18"), ("skills", "Welding"), ("work_based", "An apprenticeship"),
    ("notes", "Ask Mercy"), ("title", " "), ("postings", "many"), ("wage_low", "much"),
    ("training_months", "999"),
  ]) func `an edit in the table is the same as the same edit in the form`(
    key: String, text: String
  ) throws {
    var table = try Player.atTable()
    table.goTo(column: key)
    table.press("F2")
    if table.table == nil { table.press("Ctrl-U") }
    table.type(text)
    // A long text opens in a box of its own, where Enter begins a line.
    table.press(["work_based", "notes"].contains(key) ? "F2" : "Enter")

    var form = try Player.atMap()
    form.press("Enter")
    for field in Occupation.fields {
      if field.key == key { break }
      form.press("Tab")
    }
    form.press("Ctrl-U")
    form.type(text)
    form.press("Enter")
    #expect(table.map == form.map)
    #expect(table.workshop.notice == form.workshop.notice)
  }
}
