import Glibc
import WorkspaceStore

extension Sentences {
  /// Why the system refused, as the end of a sentence.
  package static func reason(_ problem: FileProblem) -> String {
    switch problem.code {
    case ENOENT: "‘\(problem.name)’ is not there"
    case EACCES, EPERM: "you have no right to use ‘\(problem.name)’"
    case EROFS: "‘\(problem.name)’ is on a disk that can only be read"
    case ENOSPC, EDQUOT: "the disk is full"
    case ENOTDIR: "‘\(problem.name)’ is not a folder"
    case EISDIR: "‘\(problem.name)’ is a folder"
    case ELOOP: "‘\(problem.name)’ is a symbolic link"
    case EFBIG: "‘\(problem.name)’ is too large"
    case EIO: "the disk failed at ‘\(problem.name)’"
    default: "the system refused ‘\(problem.name)’ (\(String(cString: strerror(problem.code))))"
    }
  }

  /// Why a text is not JSON that is read here, and what was expected, as the end of a sentence.
  package static func reason(_ problem: JSONProblem) -> String {
    reason(problem.kind) + (problem.expected.map { "; \(name($0)) was expected" } ?? "")
  }

  private static func name(_ expected: JSONProblem.Expected) -> String {
    switch expected {
    case .value: "a value"
    case .name: "a name in quotes"
    case .colon: "a colon"
    case .commaOrBrace: "a comma or ‘}’"
    case .commaOrBracket: "a comma or ‘]’"
    }
  }

  /// Why a text is not JSON that is read here, as the end of a sentence.
  package static func reason(_ kind: JSONProblem.Kind) -> String {
    switch kind {
    case .endsEarly: "it ends early"
    case .unexpected: "something stands where it cannot"
    case .trailingText: "something follows the end"
    case .byteOrderMark: "it begins with a byte order mark"
    case .notUTF8: "it is not UTF-8"
    case .controlCharacter: "a control character stands in a text"
    case .badEscape: "an escape in a text means nothing"
    case .loneSurrogate: "half a character stands in a text"
    case .badNumber: "a number is malformed"
    case .duplicateName: "a name stands twice"
    case .tooDeep: "it is nested too deep"
    case .tooLarge: "it is too large"
    case .tooManyMembers: "it has too many members"
    case .tooLongString: "a text is too long"
    }
  }
}
