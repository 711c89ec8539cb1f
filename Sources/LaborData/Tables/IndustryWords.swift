/// What an industry's code or name tells by itself.
enum IndustryWords {
  /// Whether it stands for all industries together: no word, all zeroes, or such words as
  /// `Cross-industry` and `Total, All Industries`.
  static func areAll(_ text: some StringProtocol) -> Bool {
    guard !text.allSatisfy({ $0 == "0" }) else { return true }
    let text = text.lowercased()
    return ["cross-industry", "all industr"].contains { text.contains($0) }
  }
}
