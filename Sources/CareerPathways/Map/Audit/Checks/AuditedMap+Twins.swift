/// Occupations that may be one and the same; each is told of but the first.
extension AuditedMap {
  /// Those with the title of another one in their cell.
  var sameTitlesInCells: [AuditRule.Found] {
    repeated { Twin(level: $0.cell.level, pathway: $0.cell.pathway, key: WordText($0.title)) }
  }

  /// Those with the code of one with another title in their cell.
  var sameCodesInCells: [AuditRule.Found] {
    let coded = repeated(where: { !$0.soc.isEmpty }) {
      Twin(level: $0.cell.level, pathway: $0.cell.pathway, key: WordText($0.soc))
    }
    let sameTitles = Set(sameTitlesInCells.map(\.place))
    return coded.filter { !sameTitles.contains($0.place) }
  }

  /// Those with the title of one in another cell of their pathway.
  var sameTitlesInPathways: [AuditRule.Found] {
    let titled = repeated { Twin(level: nil, pathway: $0.cell.pathway, key: WordText($0.title)) }
    let sameCells = Set(sameTitlesInCells.map(\.place))
    return titled.filter { !sameCells.contains($0.place) }
  }

  private struct Twin: Hashable {
    /// Nil where the level does not matter.
    let level: RecordID?
    let pathway: RecordID
    let key: WordText
  }

  /// The occupations of which an earlier one is the twin, and that one.
  private func repeated(
    where isMeant: (Occupation) -> Bool = { _ in true }, _ twin: (Occupation) -> Twin
  ) -> [AuditRule.Found] {
    var first: [Twin: RecordID] = [:]
    return occupations.filter(isMeant).compactMap { occupation in
      let twin = twin(occupation)
      if let other = first[twin] { return (.occupation(occupation.id), [.occupations([other])]) }
      first[twin] = occupation.id
      return nil
    }
  }
}
