@preconcurrency import Glibc

extension Environment {
  /// The variables of this process, as they are now.
  package static var ofProcess: Environment {
    var variables: [String: String] = [:]
    var entry = environ
    while let line = entry.pointee {
      let text = String(cString: line)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      entry += 1
    }
    return Environment(variables)
  }
}
