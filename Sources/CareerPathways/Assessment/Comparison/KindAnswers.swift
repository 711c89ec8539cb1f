/// What the people of one kind of partner, or of several together, rated one question.
///
/// A kind shows apart from the others only where three or more of its people
/// rated, and where what is left of the whole is nobody, or three or more people
/// too: else taking the kinds that show from the whole would tell what the rest said.
package struct KindAnswers: Hashable, Sendable {
  /// In the order of the kinds; several where each of them alone is too small.
  package let kinds: [PartnerKind]
  /// Whether people whose kind nobody entered are among them.
  package let hasUnknown: Bool
  package let statistics: RatingStatistics

  /// The fewest people who show apart from others.
  package static let least = 3

  package var label: String {
    let names = kinds.map(\.label) + (hasUnknown ? ["kind not given"] : [])
    return names.count == 1 ? names[0] : "Others: " + names.joined(separator: ", ")
  }
}

/// One person's rating, with the kind of partner the person speaks for.
struct KindRating: Hashable {
  let kind: PartnerKind?
  let rating: Int
}

extension KindAnswers {
  /// The parts that may show, each of three or more people; none where no part may.
  ///
  /// Together they are the whole, so there is no remainder to work out.
  static func parts(of ratings: [KindRating]) -> [KindAnswers] {
    let apart = kindsApart(among: ratings)
    guard !apart.isEmpty else { return [] }
    let shown = apart.map { kind in KindAnswers(ratings.filter { $0.kind == kind }) }
    let rest = ratings.filter { !apart.map(Optional.some).contains($0.kind) }
    return rest.isEmpty ? shown : shown + [KindAnswers(rest)]
  }

  /// The kinds that may show apart: the smallest go until what is left is large enough to hide in.
  private static func kindsApart(among ratings: [KindRating]) -> [PartnerKind] {
    func size(_ kind: PartnerKind) -> Int { ratings.count { $0.kind == kind } }
    var kinds = PartnerKind.allCases.filter { size($0) >= least }
    func rest() -> Int { ratings.count - kinds.reduce(0) { $0 + size($1) } }
    while (1..<least).contains(rest()),
      let smallest = kinds.indices.min(by: { size(kinds[$0]) < size(kinds[$1]) })
    {
      kinds.remove(at: smallest)
    }
    return kinds
  }

  private init(_ ratings: [KindRating]) {
    let kinds = Set(ratings.map(\.kind))
    self.kinds = PartnerKind.allCases.filter { kinds.contains($0) }
    hasUnknown = kinds.contains(nil)
    statistics = RatingStatistics(ratings.map(\.rating))
  }
}
