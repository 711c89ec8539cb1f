/// A program of education or training, with everyone who offers it.
package struct OfferedProgram: Hashable, Sendable, Identifiable {
  package let id: ID
  package let title: String
  /// The codes of the occupations it leads to, as the crosswalk has them.
  package let occupations: Set<String>
  /// In the order of providers and award levels.
  package let offers: [Offer]

  package enum ID: Hashable, Sendable {
    /// One of the classification of programs, at every institution.
    case cip(String)
    /// One of the partnership’s own records, which says itself where it leads.
    case local(RecordID)
  }

  /// A program at one provider and award level.
  package struct Offer: Hashable, Sendable {
    package let provider: String
    package let awardLevel: String
    /// Persons a year; nil where a figure is missing.
    package let completers: Double?
    /// Whether a record of the partnership says so, not a public file.
    package let isLocal: Bool
  }

  /// The persons a year that are known.
  package var completers: Double { CompensatedSum.of(offers.compactMap(\.completers)) }

  package var hasUnknown: Bool { offers.contains { $0.completers == nil } }
}

extension OfferedProgram.ID: Comparable {
  /// The program’s code, or what stands in its place.
  package var code: String {
    switch self {
    case .cip(let code): code
    case .local: "local"
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.cip(let left), .cip(let right)): left < right
    case (.local(let left), .local(let right)): left < right
    case (.cip, .local): true
    case (.local, .cip): false
    }
  }
}
