/// Why a file is not a scheme.
///
/// Lines are counted from 1.
package enum SchemeProblem: Error, Hashable, Sendable {
  /// More bytes than a scheme may have; see `SchemeFile.sizeLimit`.
  case tooLarge(bytes: Int)
  /// Bytes that are not UTF-8.
  case notText
  /// Not YAML from this line on, or more than one document.
  case notYAML(line: Int)
  /// Nested or repeated far beyond what a scheme needs; see `SchemeBounds`.
  case tooIntricate(line: Int)
  /// A list or a single value where names and values belong.
  case notAMapping(line: Int)
  /// A name that stands twice.
  case repeatedName(line: Int)
  /// A system other than base16 and base24.
  case unknownSystem(line: Int)
  /// Slots of base16 that have no colour.
  case missing([Slot])
  /// Not three or six hexadecimal digits.
  case notAColour(Slot, line: Int)
}

/// Everything that keeps one file from being a scheme.
package struct UnreadableScheme: Error, Hashable, Sendable {
  /// The file's name, without its folder.
  package let file: String
  package let problems: [SchemeProblem]
}
