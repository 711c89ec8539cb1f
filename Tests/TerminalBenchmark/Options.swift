import Glibc

/// What the command line asks for.
struct Options {
  static let usage = """
    usage: TerminalBenchmark [--runs N] [--keys N] [--size 120x40] [--program PATH] [--also PATH]
                             [--maps 200x50]
      --runs     how often each program is started (30)
      --keys     how many keys each screen is sent (500)
      --size     columns and rows of the terminal (120x40)
      --program  the program to measure (pathways, beside this one)
      --also     one more program to compare with: moves with the arrows, ends with q
      --maps     one more workspace to work on: so many maps of so many occupations each
    """

  var runs = 30
  var keys = 500
  var size = TerminalSize(columns: 120, rows: 40)
  var program = Options.besideThisProgram("pathways")
  var others: [String] = []
  var extents: [WorkspaceExtent] = []

  init(_ arguments: [String]) throws(Failure) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst(), set(option, to: value) else {
        throw .unknownOption(option)
      }
    }
  }

  /// False if there is no such option or the value does not suit it.
  private mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--runs": return assign(Int(value), to: \.runs)
    case "--keys": return assign(Int(value), to: \.keys)
    case "--size": return assign(TerminalSize(value), to: \.size)
    case "--program": program = value
    case "--also": others.append(value)
    case "--maps":
      guard let extent = WorkspaceExtent(value) else { return false }
      extents.append(extent)
    default: return false
    }
    return true
  }

  private mutating func assign<Value>(
    _ value: Value?, to option: WritableKeyPath<Options, Value>
  ) -> Bool {
    guard let value else { return false }
    self[keyPath: option] = value
    return true
  }

  /// The path of a program in the folder this one was built in.
  private static func besideThisProgram(_ name: String) -> String {
    guard let own = realpath("/proc/self/exe", nil) else { return name }
    defer { free(own) }
    return String(cString: own).split(separator: "/").dropLast().map { "/" + $0 }.joined()
      + "/" + name
  }
}

extension TerminalSize {
  /// Reads columns and rows, as in 120x40; nil if `text` is not of that form.
  init?(_ text: String) {
    let sides = text.split(separator: "x").map { UInt16($0) }
    guard sides.count == 2, let columns = sides[0], let rows = sides[1] else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
