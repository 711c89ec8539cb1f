import ArgumentParser
import CareerPathways
import Glibc
import TerminalUI
import Workshop
import WorkspaceStore

/// Where the command line speaks: data to standard output, words to standard error.
enum Output {
  static func data(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ExitCode.failure }
      rest = rest.dropFirst(count)
    }
  }

  static func line(_ text: String) throws { try data(Array((text + "\n").utf8)) }

  /// Says something to the person at the terminal, made safe to print.
  static func say(_ text: String) {
    let bytes = Array((TextWidth.visible(text) + "\n").utf8)
    // Nobody may be listening, and there is nowhere else to say so.
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Says why something failed and ends with status 1.
  static func fail(_ sentence: String) -> ExitCode {
    say(sentence)
    return .failure
  }
}

/// Runs `work` and turns what it throws into one sentence and status 1.
func reporting<Result>(_ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let problem as StoreProblem {
    throw Output.fail(Sentences.fact(problem))
  } catch let problem as TerminalProblem {
    throw Output.fail(Sentences.fact(problem))
  }
}
