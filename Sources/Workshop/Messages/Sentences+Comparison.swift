import CareerPathways

extension Sentences {
  /// Why a round is not compared.
  package static func hidden(_ name: String, answered: Int, asked: Int) -> String {
    "The round ‘\(name)’ is not revealed yet: \(answered) of \(asked) answered. "
      + "Reveal it in the workshop: a, then c, then v."
  }
}
