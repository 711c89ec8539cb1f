import CareerPathways
import Testing

@testable import Workshop

@Suite struct DifferenceSentenceTests {
  private let before = LouisvilleExample.map
  private var web: Occupation {
    before.occupations.first { $0.title == "Web Developers" } ?? before.occupations[0]
  }

  private func sentences(_ change: (inout PathwayMap) throws -> Void) throws -> [String] {
    var after = before
    try change(&after)
    return DifferenceRow.all(of: MapDifference(from: before, to: after)).map(\.sentence)
  }

  @Test func `wages, fields and lists are named with before and after`() throws {
    let said = try sentences { map in
      var occupation = web
      occupation.wageLow = Money(cents: 2100)
      occupation.postings = 1250
      occupation.skills = ["HTML"]
      occupation.notes = "Long"
      try map.replace(occupation)
    }
    #expect(
      said == [
        "‘Web Developers’: wages from $21.00 an hour, none before",
        "‘Web Developers’: postings 1,250, none before",
        "‘Web Developers’: skills ‘HTML’, none before",
        "‘Web Developers’: wrote notes",
      ])
  }

  @Test func `an occupation is moved, renamed, added and removed in words`() throws {
    let other = before.occupations[0]
    let said = try sentences { map in
      try map.move(occupation: web.id, to: other.cell)
      try map.rename(occupation: other.id, to: "Boss")
      try map.rename(level: map.levels[0].id, to: "Top")
    }
    let (from, to) = (before.name(of: web.cell), before.name(of: other.cell))
    #expect(said.contains("Renamed the level ‘BA/BS’ to ‘Top’"))
    #expect(said.contains("Renamed ‘\(other.title)’ to ‘Boss’"))
    let moved = said.first { $0.hasPrefix("Moved ‘Web Developers’ from \(from) to ") }
    #expect(moved?.hasSuffix(to.replacing("BA/BS", with: "Top")) == true)
  }

  @Test func `every fact has a sentence and a full row`() {
    let empty = PathwayMap(id: before.id)
    for (old, new) in [(empty, before), (before, empty)] {
      let rows = DifferenceRow.all(of: MapDifference(from: old, to: new))
      #expect(!rows.isEmpty)
      for row in rows {
        #expect(!row.sentence.isEmpty && !row.sentence.contains("‘’"))
        #expect(row.cells.count == DifferenceRow.columns.count)
      }
    }
  }
}
