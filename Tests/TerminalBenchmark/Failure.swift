/// Why a measurement could not be taken.
enum Failure: Error {
  case unknownOption(String)
  case missingProgram(String)
  case systemCall(String, errno: Int32)
  /// The subject never showed the text that tells it has arrived.
  case neverShowed(String, subject: String)
  case exampleRefused(status: Int32)
}

extension Failure: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownOption(let option): "\(option) is not an option of this program"
    case .missingProgram(let program): "\(program) is not installed or not built"
    case .systemCall(let call, let errno): "\(call) failed with errno \(errno)"
    case .neverShowed(let text, let subject): "\(subject) never showed “\(text)”"
    case .exampleRefused(let status): "pathways example ended with status \(status)"
    }
  }
}
