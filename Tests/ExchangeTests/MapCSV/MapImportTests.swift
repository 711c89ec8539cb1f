import CareerPathways
import Testing

@testable import Exchange

@Suite struct MapImportTests {
  private func read(_ texts: String...) throws -> PathwayMap {
    var random = SeededGenerator(seed: 7)
    return try MapCSV.read(
      texts.map { Array($0.utf8) }, id: RecordID(fixed: "m"), name: "M", using: &random)
  }

  private func problems(_ texts: String...) -> [TableProblem] {
    var random = SeededGenerator(seed: 7)
    do throws(TableRefusal) {
      _ = try MapCSV.read(
        texts.map { Array($0.utf8) }, id: RecordID(fixed: "m"), name: "M", using: &random)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `columns may come in any order and spelling, parted by tabs`() throws {
    let map = try read("Wage low\tOccupation\tLEVEL\tPathway\n$19.25\tWelder\tTop\tMetal\n")
    #expect(map.occupations.map(\.title) == ["Welder"])
    #expect(map.occupations[0].wageLow == Money(cents: 1925))
  }

  @Test func `pay may say its basis, which a blank column leaves and another one contradicts`()
    throws
  {
    let map = try read(
      """
      pathway,level,occupation,wage_low,wage_high,wage_basis
      A,L,one,"$40,040/yr","69,659",
      A,L,two,19.25-33.49,,annual
      A,L,,19.25 an hour,33.49,hourly
      """)
    #expect(
      map.occupations.map { $0.wages }
        == [
          WageRange(low: Money(cents: 4_004_000), high: Money(cents: 6_965_900), basis: .annual),
          WageRange(low: Money(cents: 1925), high: Money(cents: 3349), basis: .annual),
        ])
    #expect(map.figures.values.map(\.wageBasis) == [.hourly])
    #expect(
      problems("pathway,level,occupation,wage_low,wage_basis\nA,L,one,40040/yr,hourly")
        == [TableProblem(.field(.contradicted), row: 2, column: 5)])
  }

  @Test func `the order of first appearance is the order on the map`() throws {
    let map = try read(
      """
      pathway,level,occupation,notes
      ,Low,,At the door
      B,,,
      A,High,a,
      B,Low,b,
      """)
    #expect(map.levels.map(\.title) == ["Low", "High"])
    #expect(map.levels.map(\.note) == ["At the door", ""])
    #expect(map.pathways.map(\.title) == ["B", "A"])
  }

  @Test func `every bad row is reported and nothing is taken`() {
    #expect(
      problems(
        """
        pathway,level,occupation,postings,wage_low,wage_basis
        A,L,one,many,1.234,weekly
        ,,two,,,
        A,L,three,1,2,hourly

        ,,,4,,
        """) == [
          TableProblem(.field(.notWholeNumber), row: 2, column: 4),
          TableProblem(.field(.notWage), row: 2, column: 5),
          TableProblem(.field(.notChoice(["hourly", "annual"])), row: 2, column: 6),
          TableProblem(.noPathway, row: 3, column: 1),
          TableProblem(.noLevel, row: 3, column: 2),
          TableProblem(.nowhere, row: 6),
        ])
  }

  @Test func `a row takes only what it has room for`() {
    #expect(
      problems(
        """
        pathway,level,occupation,postings,skills,notes
        A,L,,3,Welding,
        A,L,,4,,
        ,L,,5,,First
        ,L,,,,Second
        """) == [
          TableProblem(.notForCell, row: 2, column: 5),
          TableProblem(.figuresTwice, row: 3),
          TableProblem(.notForLine, row: 4, column: 4),
          TableProblem(.notesTwice, row: 5, column: 6),
        ])
  }

  @Test func `the names of the columns are checked`() {
    #expect(
      problems("pathway,level,pay,level,\nA,L,,,x\n") == [
        TableProblem(.unknownColumn, row: 1, column: 3),
        TableProblem(.sameColumn("level"), row: 1, column: 4),
        TableProblem(.missingColumn("occupation"), row: 1),
        TableProblem(.cellWithoutName, row: 2, column: 5),
      ])
    #expect(problems("") == [TableProblem(.noNames, row: 1)])
    #expect(
      problems("pathway,level,occupation\nA,\"L\n") == [
        TableProblem(.unreadable(.unclosedQuote), row: 2, column: 2)
      ])
  }

  @Test func `a progression names occupations of the map`() throws {
    let occupations = "pathway,level,occupation\nA,L,a\nA,L,b\nB,L,b\n"
    let map = try read(occupations, "from,to,kind\na,\"b (L, B)\",Lateral move\n")
    #expect(map.progressions.map(\.kind) == [.lateral])
    #expect(map.progressions[0].to == .occupation(map.occupations[2].id))
    #expect(
      problems(occupations, "from,to\na,b\nc,a\n").map(\.fact) == [
        .severalOccupations, .noSuchOccupation,
      ])
    #expect(problems(occupations, "from,to\na,b\n").first?.file == 1)
    #expect(problems(occupations, "from,to\na,b\n").first?.column == 2)
  }

  @Test func `a ramp names where it comes from or goes to outside the map`() throws {
    let occupations = "pathway,level,occupation\nA,L,a\n"
    let map = try read(
      occupations, "from,to,kind\nHigh school,a,On-ramp\na,Healthcare,off_ramp\n")
    let end = Progression.End.occupation(map.occupations[0].id)
    #expect(map.progressions.map(\.from) == [.outside("High school"), end])
    #expect(map.progressions.map(\.to) == [end, .outside("Healthcare")])
    let refused = problems(occupations, "from,to,kind\n,a,on_ramp\na,High school,advance\n")
    #expect(refused.map(\.fact) == [.field(.required), .noSuchOccupation])
    #expect(refused.map(\.column) == [1, 2])
  }

  @Test func `occupations that share title and cell are told apart by number`() throws {
    let map = try read(
      "pathway,level,occupation\nA,L,a\nA,L,a\nA,L,c\n", "from,to\n\"c (L, A)\",\"a (L, A) #2\"\n")
    #expect(map.progressions.map(\.from) == [.occupation(map.occupations[2].id)])
    #expect(map.progressions.map(\.to) == [.occupation(map.occupations[1].id)])
  }

  @Test func `a map takes no more levels than can be drawn`() {
    let rows = (1...MapCSV.mostLines + 1).map { "A,L \($0),a\n" }.joined()
    #expect(
      problems("pathway,level,occupation\n" + rows) == [
        TableProblem(
          .tooManyLines(most: MapCSV.mostLines), row: MapCSV.mostLines + 2, column: 2)
      ])
  }

  /// What is quadratic in the rows would take many seconds here.
  @Test func `many occupations of one title are read and named in time`() throws {
    let map = try read(
      "pathway,level,occupation\n" + String(repeating: "A,L,a\n", count: 4_000),
      "from,to\n\"a (L, A) #4000\",\"a (L, A) #1\"\n")
    #expect(map.progressions.map(\.from) == map.occupations.suffix(1).map { .occupation($0.id) })
  }

  @Test func `one file has the occupations and at most one the progressions`() {
    let occupations = "pathway,level,occupation\nA,L,a\n"
    let links = "from,to\n"
    #expect(problems(links).map(\.fact) == [.occupationsNotOnce])
    #expect(problems(occupations, occupations).map(\.fact) == [.occupationsNotOnce])
    #expect(problems(links, occupations, links).map(\.fact) == [.progressionsTwice])
  }

  @Test(arguments: 0..<300) func `hostile bytes are read or refused, never worse`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let table = [MapCSV.columns] + [[String]].hostile(using: &random)
    do throws(TableRefusal) {
      let map = try MapCSV.read(
        [DelimitedWriter.write(table)], id: RecordID(fixed: "m"), name: "M", using: &random)
      #expect(map.structureProblems.isEmpty)
    } catch {
      #expect(!error.problems.isEmpty)
    }
  }
}
