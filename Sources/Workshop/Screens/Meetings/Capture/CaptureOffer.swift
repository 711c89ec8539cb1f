import CareerPathways

/// A name that can complete what is being typed of a statement.
struct CaptureOffer: Equatable {
  let name: String
  let detail: String

  /// The most that are offered at a time.
  private static let most = 4

  /// What may complete a text, the likeliest first; nothing where plain words are typed.
  static func all(for text: String, _ taking: StatementTaking) -> [CaptureOffer] {
    switch StatementCompletion(text) {
    case .who(let typed):
      taking.speakers.found(typed).prefix(most).map {
        CaptureOffer(name: $0.name, detail: $0.detail)
      }
    case .about(let typed):
      taking.concerns.found(typed).prefix(most).map { CaptureOffer(name: $0, detail: "") }
    case nil: []
    }
  }
}
