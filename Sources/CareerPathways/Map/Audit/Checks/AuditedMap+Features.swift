/// Whether the map has what the guide calls the features of a pathway.
extension AuditedMap {
  /// The pathways in which no occupation names learning at work.
  var pathwaysWithoutWork: [AuditRule.Found] {
    let served = Set(occupations.lazy.filter { !$0.workBased.isEmpty }.map(\.cell.pathway))
    return pathways.filter { !served.contains($0.id) }.map { (.pathway($0.id), []) }
  }

  /// The occupations to which people move, from another one or from outside, and that name no
  /// supports.
  var transitionsWithoutSupports: [AuditRule.Found] {
    var isMovedTo = [Bool](repeating: false, count: occupations.count)
    for move in moves where move.from != move.to { isMovedTo[move.to] = true }
    for number in entered { isMovedTo[number] = true }
    return occupations.indices.filter { isMovedTo[$0] && occupations[$0].supports.isEmpty }
      .map { (place(of: $0), []) }
  }

  /// The occupations with credentials that count for nothing where their advances lead.
  ///
  /// A credential stacks where an occupation one advance on, or that advance, names it: among
  /// its credentials, or in its education, training, experience or notes; in whole words, and
  /// whatever the case. Where no advance leads on, or nothing is said of the credentials of any
  /// occupation that it leads to, there is nothing to stack on yet.
  var strayCredentials: [AuditRule.Found] {
    var words = [WordText?](repeating: nil, count: occupations.count)
    return occupations.indices.compactMap { number in
      let texts = steps(from: number).flatMap { move in
        let target = words[move.to] ?? Self.words(of: occupations[move.to])
        words[move.to] = target
        return [target] + Self.words(of: move.progression)
      }
      guard !texts.isEmpty else { return nil }
      let stray = occupations[number].credentials.filter { credential in
        let sought = WordText(credential)
        return !texts.contains { $0.contains(sought) }
      }
      return stray.isEmpty ? nil : (place(of: number), [.texts(stray)])
    }
  }

  /// The advances from an occupation with credentials to others with credentials.
  private func steps(from number: Int) -> [Move] {
    if occupations[number].credentials.isEmpty { return [] }
    return onward[number].filter {
      $0.progression.kind == .advance && !occupations[$0.to].credentials.isEmpty
    }
  }

  private static func words(of progression: Progression) -> [WordText] {
    [progression.training, progression.notes].filter { !$0.isEmpty }.map { WordText($0) }
  }

  private static func words(of occupation: Occupation) -> WordText {
    WordText(
      occupation.credentials
        + [occupation.education, occupation.training, occupation.experience, occupation.notes])
  }
}
