/// What sets some occupations of a map apart from the others.
package enum OccupationFilter: Hashable, Sendable {
  /// As many postings as the map asks of high demand.
  case highDemand
  case postings(atLeast: Int)
  /// Pay from this wage up.
  case wage(atLeast: Money, WageBasis)
  case credential(String)
  case education(String)
  /// Every word stands somewhere in what is known of the occupation.
  case words(String)
}

extension PathwayMap {
  /// The occupations that a filter holds for; a figure or an education that an occupation lacks
  /// is that of its cell or its level.
  package func occupations(_ filter: OccupationFilter) -> [Occupation] {
    let test = test(filter)
    return occupations.filter(test)
  }

  private func test(_ filter: OccupationFilter) -> (Occupation) -> Bool {
    switch filter {
    case .highDemand:
      guard let demandThreshold else { return { _ in false } }
      return test(.postings(atLeast: demandThreshold))
    case .postings(let least):
      return { ($0.postings ?? self.postings(in: $0.cell)).map { $0 >= least } ?? false }
    case .wage(let least, let basis): return { self.pays($0, least, basis) }
    case .credential(let name):
      let name = name.lowercased()
      return { $0.credentials.contains { $0.lowercased() == name } }
    case .education(let name):
      let name = name.lowercased()
      return { self.education(of: $0).lowercased() == name }
    case .words(let text):
      let words = text.lowercased().split(whereSeparator: \.isWhitespace)
      return { occupation in
        let known = occupation.knownText.lowercased()
        return words.allSatisfy(known.contains)
      }
    }
  }

  private func pays(_ occupation: Occupation, _ least: Money, _ basis: WageBasis) -> Bool {
    let wages = (occupation.shownWages ?? wages(in: occupation.cell))?.on(basis)
    return (wages?.low ?? wages?.high).map { $0 >= least } ?? false
  }

  /// What people have when they start, else the level that the occupation stands on.
  package func education(of occupation: Occupation) -> String {
    occupation.education.isEmpty
      ? level(occupation.cell.level)?.title ?? "" : occupation.education
  }
}

extension Occupation {
  /// All that is known in words, for finding.
  fileprivate var knownText: String {
    ([title, soc, education, training, experience, workBased, supports, notes] + skills
      + credentials).joined(separator: "\n")
  }
}
