import TerminalUI

extension Sentences {
  /// Why the theme asked for is not shown.
  package static func theme(_ problem: ThemeProblem) -> String {
    switch problem {
    case .unknownTheme:
      "There is no theme of that name. The standard theme shows; choose another from the commands."
    case .unreadable(let scheme):
      "Can’t use the theme file ‘\(scheme.file)’: \(scheme.problems.map(fact).first ?? ""). "
        + "The standard theme shows."
    }
  }

  /// One thing that keeps a file from being a scheme, without its file's name.
  package static func fact(_ problem: SchemeProblem) -> String {
    switch problem {
    case .tooLarge(let bytes): "it has \(bytes) bytes, more than a scheme may have"
    case .notText: "it is not UTF-8 text"
    case .notYAML(let line): "line \(line) is not YAML"
    case .tooIntricate(let line): "line \(line) is nested or repeated too far"
    case .notAMapping(let line): "line \(line) should hold names and values"
    case .repeatedName(let line): "line \(line) repeats a name"
    case .unknownSystem(let line): "line \(line) names a system other than base16 and base24"
    case .missing(let slots):
      "no colour for " + slots.map { "\($0)" }.joined(separator: ", ")
    case .notAColour(let slot, let line): "line \(line): \(slot) is not a colour of six hex digits"
    }
  }
}
