import CareerPathways

/// The facts of an occupation, each figure with where it comes from and what public data say.
extension MapDetail {
  static func facts(of occupation: Occupation) -> [Fact] {
    Occupation.fields.compactMap { field in
      switch field.key {
      case "title", "wage_high", "wage_basis": return nil
      case "wage_low": return wages(of: occupation)
      case "employment":
        return count(
          field, occupation, official: occupation.official.employment,
          Occupation.officialEmployment)
      case "openings":
        return count(
          field, occupation, official: occupation.official.openings, Occupation.officialOpenings)
      default:
        let value = field.get(occupation)
        guard value != .empty else { return nil }
        return Fact(
          label: field.label, value: text(of: value, field.kind),
          note: occupation.sources[field.key].map(Sentences.source) ?? "")
      }
    }
  }

  /// The wages on the basis typed; the source, the official wages and the other basis as a note.
  private static func wages(of occupation: Occupation) -> Fact? {
    guard let shown = occupation.shownWages else { return nil }
    let official = occupation.official.wages
    let isOwn = occupation.wages != nil
    let words = official.map { isOwn ? "official \(FigureWords.wages($0))" : "official" }
    let notes = [
      isOwn ? Sentences.wageSource(occupation.sources) : nil,
      words.map { self.official($0, occupation, Occupation.officialWages) },
      Sentences.otherBasis(shown),
    ]
    return Fact(label: "Wages", value: FigureWords.wages(shown), note: joined(notes))
  }

  /// A count; the official one stands beside the partnership's own, or in its place.
  private static func count(
    _ field: Field<Occupation>, _ occupation: Occupation, official: Int?, _ key: String
  ) -> Fact? {
    guard case .number(let own) = field.get(occupation) else {
      return official.map {
        Fact(
          label: field.label, value: FigureWords.count($0),
          note: self.official("official", occupation, key))
      }
    }
    let words = official.map { "official \(FigureWords.count($0))" }
    let notes = [
      occupation.sources[field.key].map(Sentences.source),
      words.map { self.official($0, occupation, key) },
    ]
    return Fact(label: field.label, value: FigureWords.count(own), note: joined(notes))
  }

  /// An official figure with its data set and its area.
  private static func official(
    _ words: String, _ occupation: Occupation, _ key: String
  ) -> String {
    let area = occupation.official.area
    let facts = [words, occupation.sources[key].map(Sentences.source), area.isEmpty ? nil : area]
    return facts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func joined(_ notes: [String?]) -> String {
    notes.compactMap { $0 }.joined(separator: "; ")
  }
}
