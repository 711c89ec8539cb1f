import Glibc
import LaborData
import Testing

@testable import Workshop

@Suite struct LaborDataSentenceTests {
  @Test func `a refused file is named with its row, its column and what to do`() {
    let cut = ImportProblem.text(TextProblem(.endsEarly, row: 7))
    #expect(
      Sentences.fact(cut, file: "a.csv")
        == "Can’t import a.csv, row 7: the file ends within this row; get it again.")
    let quote = ImportProblem.text(TextProblem(.unclosedQuote, row: 3, column: 28))
    #expect(
      Sentences.fact(quote, file: "a.csv")
        == "Can’t import a.csv, row 3, column AB: a quote that opens here is never closed.")
    let missing = ImportProblem.text(TextProblem(.unreadable(ENOENT), row: 1))
    #expect(
      Sentences.fact(missing, file: "a.csv") == "Can’t import a.csv: ‘a.csv’ is not there.")
  }

  @Test func `a choice that a file cannot answer is explained`() {
    #expect(
      Sentences.fact(ImportProblem.noColumn(.state, .completions), file: "c.csv")
        == "Can’t import c.csv: files of the kind ‘completions’ have no state by which to choose "
        + "rows. Import it without.")
    #expect(
      Sentences.fact(ImportProblem.nothingKept(read: 3, rejected: []), file: "c.csv")
        == "Can’t import c.csv: no row is of that area, state or period.")
  }

  @Test func `the periods of a stack are named, and how to choose one`() {
    let few = Sentences.fact(ImportProblem.severalPeriods(["2026", "2025"]), file: "c.csv")
    #expect(
      few == "c.csv has the same areas for several periods: 2026, 2025. Choose one (‘p’ in the "
        + "workshop, --period 2026 on the command line), or all.")
    let many = (2009...2026).reversed().map(String.init)
    #expect(
      Sentences.fact(ImportProblem.severalPeriods(many), file: "c.csv")
        .contains(": 2026, 2025, 2024, 2023 … 2009. Choose one"))
  }

  @Test func `a damaged table is named with its line`() {
    let damage = DataFolder.Damage.table(TableFileProblem(kind: .wrongCount, line: 9))
    #expect(
      Sentences.fact(damage, id: "oews-2025")
        == "the table ‘oews-2025’, line 9: the table has more or fewer rows than it says; import "
        + "it again")
  }

  @Test func `what became of a file is one sentence`() throws {
    let table = try DataFolderTests.table(title: "Nurses")
    #expect(Sentences.summary(table) == "crosswalk.csv: NCES crosswalk, 1 row kept.")
  }

  @Test func `the first rows that were left out are named, the others counted`() {
    let problems = [
      RowProblem(.dateForCode, row: 2, column: "soc"), RowProblem(.tooManyCells, row: 5),
    ]
    #expect(
      Sentences.lines(problems, of: 9, file: "a.csv") == [
        "a.csv, row 2, soc: left out, since a spreadsheet made a date of the code",
        "a.csv, row 5: left out, since there are more cells than names",
        "a.csv: and 7 more",
      ])
  }
}
