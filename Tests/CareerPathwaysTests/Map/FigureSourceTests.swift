import Testing

@testable import CareerPathways

@Suite struct FigureSourceTests {
  private let ann = FigureSource(.typed, by: "Ann", date: CalendarDate("2026-11-27"))
  private let file = FigureSource(.file, by: "map.csv", date: CalendarDate("2026-11-01"))

  @Test func `a figure that changes gets the source of the edit, the others keep theirs`() throws {
    var old = LouisvilleExample.map
    old.occupations[0].wageLow = Money(cents: 2000)
    old.occupations[0].openings = 12
    old.stamp(file, since: nil)
    var new = old
    new.occupations[0].openings = 15
    new.occupations[0].title = "Managers"
    new.stamp(ann, since: old)
    #expect(new.occupations[0].sources == ["wage_low": file, "openings": ann])
    #expect(new.occupations[1].sources.isEmpty)
  }

  @Test func `a figure that is taken away leaves no source behind`() throws {
    var old = LouisvilleExample.map
    old.occupations[0].openings = 12
    old.stamp(file, since: nil)
    var new = old
    new.occupations[0].openings = nil
    new.stamp(ann, since: old)
    #expect(new.occupations[0].sources.isEmpty)
    #expect(new.occupations[0] == LouisvilleExample.map.occupations[0])
  }

  @Test func `the figures of a cell have sources too, and alone they are nothing`() throws {
    var old = LouisvilleExample.map
    let cell = old.cells[0]
    old.stamp(file, since: nil)
    #expect(old.figures[cell]?.sources["postings"] == file)
    var new = old
    new.figures[cell]?.postings = 80
    new.stamp(ann, since: old)
    #expect(new.figures[cell]?.sources["postings"] == ann)
    #expect(new.figures[cell]?.sources["wage_low"] == file)
    var blank = CellFigures()
    blank.sources = ["postings": ann]
    try new.setFigures(blank, in: cell)
    #expect(new.figures[cell] == nil)
  }

  @Test func `the partnership's own figure stands before the official one, and over it never`() {
    var occupation = Occupation(id: RecordID(fixed: "a"), title: "A", in: .nowhere)
    occupation.official.wageLow = Money(cents: 1500)
    occupation.official.openings = 40
    #expect(occupation.shownWages?.low == Money(cents: 1500))
    occupation.wageHigh = Money(cents: 2500)
    occupation.openings = 0
    #expect(occupation.shownWages == WageRange(low: nil, high: Money(cents: 2500), basis: nil))
    #expect(occupation.shownOpenings == 0)
    #expect(occupation.official.wageLow == Money(cents: 1500))
  }
}
