/// That nobody is lost: all who complete either go to an occupation or are named as going to none.
package struct Conservation: Hashable, Sendable {
  /// Everyone who completes, persons a year.
  package let all: Double
  /// Those who go to an occupation; added up over programs where each counts in full.
  package let allocated: Double
  package let noMatch: Double
  package let noDemand: Double
  package let unknownDemand: Double

  package var unallocated: Double { CompensatedSum.of([noMatch, noDemand, unknownDemand]) }

  /// How far the parts are from the whole, which rounding alone may make more than nothing.
  package var difference: Double { CompensatedSum.of([allocated, unallocated, -all]) }

  /// Whether the parts are the whole, to a billionth.
  package var holds: Bool { abs(difference) <= 1e-9 * max(1, all) }

  init(_ allocations: [Allocation], allocated: Double) {
    func sum(_ reason: Allocation.Unallocated) -> Double {
      CompensatedSum.of(allocations.lazy.filter { $0.unallocated == reason }.map(\.completers))
    }
    all = CompensatedSum.of(allocations.lazy.map(\.completers))
    self.allocated = allocated
    noMatch = sum(.noMatch)
    noDemand = sum(.noDemand)
    unknownDemand = sum(.unknownDemand)
  }
}
