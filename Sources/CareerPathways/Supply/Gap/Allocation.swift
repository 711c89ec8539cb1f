/// Where the completers of one program go under a split rule.
package struct Allocation: Hashable, Sendable {
  package let program: OfferedProgram
  /// Persons a year that are known.
  package let completers: Double
  /// By occupation, in the order of codes; none where the completers go nowhere.
  package let shares: [Share]
  /// Why they go nowhere.
  package let unallocated: Unallocated?
  /// Whether they are shared equally since the employment of an occupation is not known.
  package let lacksEmployment: Bool

  /// What goes to one occupation.
  package struct Share: Hashable, Sendable {
    package let soc: String
    /// Of all who complete the program, 0 to 1.
    package let part: Double
    /// Persons a year.
    package let completers: Double
  }

  /// Why completers go to no occupation.
  package enum Unallocated: Hashable, Sendable, CaseIterable {
    /// The crosswalk knows no occupation for the program.
    case noMatch
    /// No occupation of the program has openings here.
    case noDemand
    /// No occupation of the program has openings that are known, and of one they are withheld.
    case unknownDemand
  }

  init(of program: OfferedProgram, in demand: Demand, by rule: SplitRule) {
    self.program = program
    completers = program.completers
    let linked = Set(program.occupations.map { demand.code(of: $0) ?? $0 })
    let open = linked.sorted().compactMap { demand.openings[$0] }.filter { $0.perYear ?? 0 > 0 }
    let weights = Weights(open, rule)
    lacksEmployment = weights.lacksEmployment
    shares = zip(open, weights.parts).map { [completers] openings, part in
      Share(soc: openings.soc, part: part, completers: part == 1 ? completers : completers * part)
    }
    unallocated = open.isEmpty ? Self.reason(linked, demand) : nil
  }

  private static func reason(_ linked: Set<String>, _ demand: Demand) -> Unallocated {
    if linked.isEmpty { return .noMatch }
    let isWithheld = linked.contains { soc in
      demand.openings[soc].map { $0.perYear == nil } ?? false
    }
    return isWithheld ? .unknownDemand : .noDemand
  }
}

/// What part of a program goes to each of its occupations.
private struct Weights {
  let parts: [Double]
  let lacksEmployment: Bool

  init(_ open: [Openings], _ rule: SplitRule) {
    let employment = open.compactMap(\.employment)
    let isLacking = employment.count < open.count || employment.allSatisfy { $0 <= 0 }
    lacksEmployment = rule == .employment && isLacking && open.count > 1
    let weights: [Double] =
      switch rule {
      case .openings: open.map { $0.perYear ?? 0 }
      case .employment where !isLacking: employment
      case .equal, .full, .employment: open.map { _ in 1 }
      }
    let all = rule == .full ? 1 : CompensatedSum.of(weights)
    parts = weights.map { $0 / all }
  }
}
