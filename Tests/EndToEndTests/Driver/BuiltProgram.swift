/// Programs that were built together with the tests.
enum BuiltProgram {
  /// The path of a program in the folder that holds the bundle of tests.
  static func path(_ name: String) -> String {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    let folders = bundle.split(separator: "/", omittingEmptySubsequences: false)
    return (folders.prefix { !$0.hasSuffix(".xctest") } + [Substring(name)]).joined(separator: "/")
  }
}
