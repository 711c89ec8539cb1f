import CareerPathways

/// One of the files of an import.
struct TableFile {
  /// Counted from 0.
  let number: Int
  let bytes: [UInt8]

  /// The names of its columns, in our own spelling.
  func names() throws(TableRefusal) -> [String] {
    do throws(TableRefusal) {
      return try NamedTable.names(in: bytes)
    } catch {
      throw TableRefusal(error.problems.map(located))
    }
  }

  /// A problem of the file as a whole.
  func problem(_ fact: TableProblem.Fact) -> TableProblem { located(TableProblem(fact, row: 1)) }

  func located(_ problem: TableProblem) -> TableProblem {
    var problem = problem
    problem.file = number
    return problem
  }
}

/// The problems of all files of an import, as they are found.
struct FileProblems {
  private(set) var all: [TableProblem] = []

  /// The rows of a table; none where it cannot be read, which is noted.
  mutating func rows(of file: TableFile, known: [String], required: [String]) -> [NamedRow] {
    do throws(TableRefusal) {
      return try NamedTable.read(file.bytes, known: known, required: required).rows
    } catch {
      add(error.problems, in: file)
      return []
    }
  }

  mutating func add(_ problems: [TableProblem], in file: TableFile) {
    all += problems.map(file.located)
  }
}
