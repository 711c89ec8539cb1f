import CareerPathways
import Glibc
import LaborData

/// Writes a file of the size of all metropolitan areas, or measures how files are read.
///
/// `write FILE` makes the file; `read [--area A] [--runs N] FILE...` prints what became of the
/// rows, the least processor time of the runs, and the most memory of the whole process.
@main struct LaborBenchmark {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard !arguments.isEmpty else { return fail("Say `write FILE` or `read FILE...`.") }
    switch arguments.removeFirst() {
    case "write" where arguments.count == 1: write(to: arguments[0])
    case "read": read(arguments)
    default: fail("Say `write FILE` or `read FILE...`.")
    }
  }

  private static func write(to path: String) {
    guard let file = OutputFile(path) else { return fail("Can't write '\(path)'.") }
    MetroFile.write(to: file.write)
  }

  private static func read(_ arguments: [String]) {
    var options = ImportOptions()
    var runs = 1
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--area": options.area = rest.popFirst()
      case "--state": options.state = rest.popFirst().flatMap(USState.named)
      case "--runs": runs = rest.popFirst().flatMap(Int.init) ?? 1
      default: measure(word, options, runs: runs)
      }
    }
  }

  private static func measure(_ path: String, _ options: ImportOptions, runs: Int) {
    var least = Double.infinity
    var outcome = ""
    for _ in 0..<max(1, runs) {
      let start = ProcessorTime.now
      outcome = self.outcome(of: path, options)
      least = min(least, ProcessorTime.now - start)
    }
    print("\(least) s, \(ProcessorTime.peakMemory) KB at most, \(path): \(outcome)")
  }

  private static func outcome(of path: String, _ options: ImportOptions) -> String {
    guard let file = InputFile(path), let day = CalendarDate("2026-01-01") else {
      return "can't be read"
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do throws(ImportProblem) {
      let table = try LaborImport.read(
        file.read, from: ImportOrigin(file: name, date: day), options)
      return "\(table.format), \(table.id), \(table.counts), \(table.body.count) bytes, "
        + "\(table.problems.prefix(5))"
    } catch {
      return "\(error)"
    }
  }

  private static func fail(_ sentence: String) {
    let line = Array((sentence + "\n").utf8)
    Glibc.write(STDERR_FILENO, line, line.count)
    exit(EXIT_FAILURE)
  }
}
