import Glibc

extension Sentences {
  /// Why a text did not come back from the user's own editor.
  static func editor(_ problem: OutsideEditor.Problem) -> String {
    switch problem {
    case .noFile(let code):
      "Can’t make a file for your editor: \(String(cString: strerror(code))). The text is as before."
    case .notStarted(let name, let code):
      "Can’t start ‘\(name)’: \(String(cString: strerror(code))). Set EDITOR to an editor you have."
    case .failed(let name, let status):
      "‘\(name)’ ended with status \(status), so the text is as before."
    case .notText: "Your editor left something that is not text, so the text is as before."
    }
  }
}
