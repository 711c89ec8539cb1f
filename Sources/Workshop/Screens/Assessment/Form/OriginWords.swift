import CareerPathways

/// Whose words a question or a section is in, so that the guide's own stay recognisable.
enum OriginWords {
  /// In two words; nothing for the guide's own.
  static func mark(_ origin: FormOrigin) -> String {
    switch origin {
    case .guide: ""
    case .reworded: "our words"
    case .own: "our own"
    }
  }

  /// In a sentence, with what the guide says where that is reworded.
  static func sentence(_ origin: FormOrigin) -> String? {
    switch origin {
    case .guide: nil
    case .reworded(let words): "In our own words; with pathways it says: \(words)"
    case .own: "Our own, not the guide’s."
    }
  }
}
