/// A program at one provider that leads to an occupation, and how many of its completers go there.
package struct Feeder: Hashable, Sendable {
  package let program: OfferedProgram
  package let offer: OfferedProgram.Offer
  /// Of those who complete the program, 0 to 1.
  package let part: Double
  /// Persons a year who go to the occupation; nil where it is not known how many complete.
  package var completers: Double? { offer.completers.map { $0 * part } }
}

extension GapAnalysis {
  /// Who feeds an occupation: those with most completers first, then by program and provider.
  package func feeders(of soc: String) -> [Feeder] {
    let feeders = allocations.flatMap { allocation -> [Feeder] in
      guard let share = allocation.shares.first(where: { $0.soc == soc }) else { return [] }
      return allocation.program.offers.map {
        Feeder(program: allocation.program, offer: $0, part: share.part)
      }
    }
    return feeders.enumerated().sorted { left, right in
      let (one, other) = (left.element.completers ?? -1, right.element.completers ?? -1)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }
}
