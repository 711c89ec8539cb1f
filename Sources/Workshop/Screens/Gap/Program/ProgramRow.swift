import CareerPathways

/// A row of the program screen: an occupation that gets some of the completers, or a provider.
enum ProgramRow: Sendable {
  case heading(String)
  case share(Allocation.Share, OccupationGap)
  /// An occupation that the program leads to, but that has no openings here.
  case without(String)
  case offer(OfferedProgram.Offer)

  static func rows(of allocation: Allocation, _ analysis: GapAnalysis) -> [ProgramRow] {
    let demand = analysis.demand
    let shares = allocation.shares.compactMap { share in
      analysis.occupation(share.soc).map { ProgramRow.share(share, $0) }
    }
    let given = Set(allocation.shares.map(\.soc))
    let others = Set(allocation.program.occupations.map { demand.code(of: $0) ?? $0 })
      .subtracting(given).sorted()
    let names = others.map { soc in
      ProgramRow.without(demand.openings[soc].map { "\(soc) \($0.title)" } ?? soc)
    }
    return (shares.isEmpty ? [] : [.heading("Where they go")]) + shares
      + (names.isEmpty ? [] : [.heading("Occupations without known openings here")]) + names
      + [.heading("Who offers it")] + allocation.program.offers.map(ProgramRow.offer)
  }
}
