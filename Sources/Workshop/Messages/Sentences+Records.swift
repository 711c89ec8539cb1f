import CareerPathways

/// What is said of records and of the links between them.
extension Sentences {
  /// What was removed and what still names it, such as `Removed ‘Chamber’, which ‘Call them’ (owner)
  /// still names`.
  package static func removed(_ title: String, pointedAtBy pointers: [Pointer]) -> String {
    guard let first = pointers.first else { return "Removed ‘\(title)’" }
    let others = pointers.count - 1
    let more =
      others == 0 ? " still names" : " and \(FigureWords.count(others, of: "other")) still name"
    return
      "Removed ‘\(title)’, which ‘\(first.record.title)’ (\(first.label.lowercased()))\(more). "
      + "Ctrl-Z brings it back."
  }

  /// What was copied from a table; `fits` where the terminal’s own clipboard gets it too.
  static func copied(_ words: String, fits: Bool) -> String {
    guard !fits else { return "Copied \(words), for a spreadsheet too" }
    return "Copied \(words). It is too much for other programs to paste: copy a part, or export it."
  }
}
