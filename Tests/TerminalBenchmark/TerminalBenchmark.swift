import Glibc

/// Compares the start and the answer to a key of `pathways` with programs people know.
///
/// Ends with 1 when a program is missing, after measuring those that are there, and with 0
/// whatever the figures are.
@main struct TerminalBenchmark {
  static func main() {
    do throws(Failure) {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      try measure(options)
    } catch {
      complain("\(error)")
      if case .unknownOption = error { complain(Options.usage) }
      exit(EXIT_FAILURE)
    }
  }

  private static func measure(_ options: Options) throws(Failure) {
    let bench = try Bench(options.size)
    let others = Subjects.others(on: bench) + options.others.map { Subjects.other($0) }
    var subjects = others.filter(\.isInstalled)
    let isBuilt = access(options.program, X_OK) == 0
    if isBuilt {
      subjects += try Subjects.pathways(options.program, on: bench)
      for extent in options.extents {
        subjects += try Subjects.pathways(options.program, on: bench, holding: extent)
      }
    }
    let experiment = Experiment(
      bench: bench, subjects: subjects, runs: options.runs, keys: options.keys)
    let measurements = try experiment.measurements()
    print(Report(measurements: measurements).table, terminator: "\n\n")
    for target in Target.all + options.extents.flatMap(Target.all(of:)) {
      if let verdict = target.verdict(on: measurements) { print(verdict) }
    }
    guard isBuilt else { throw .missingProgram(options.program) }
    for other in others where !other.isInstalled { throw .missingProgram(other.program) }
  }

  private static func complain(_ sentence: String) {
    fflush(nil)
    let line = Array((sentence + "\n").utf8)
    write(STDERR_FILENO, line, line.count)
  }
}
