/// Whose ratings are followed from round to round.
package enum Viewpoint: Hashable, Sendable {
  /// The median of everybody's own ratings.
  case people
  /// What the partnership agreed on.
  case agreed
  /// The form that the team filled in together.
  case team
  /// One person, by name, as the rounds that show names have it.
  case person(String)

  package var label: String {
    switch self {
    case .people: "everybody’s median"
    case .agreed: "agreed ratings"
    case .team: "the team together"
    case .person(let name): name
    }
  }
}

extension Viewpoint {
  /// What a round says from here to a question; nil where it says nothing that may be shown.
  func rating(of item: ComparedItem) -> Double? {
    switch self {
    case .people: item.statistics?.median
    case .agreed: item.agreed?.rating.map(Double.init)
    case .team: item.team?.rating.map(Double.init)
    case .person(let name):
      one(item.answers.dots.filter { $0.person?.answers(to: name) == true })
        .map { Double($0.rating) }
    }
  }

  /// The notes that go with it.
  func notes(on item: ComparedItem) -> [ComparedNote] {
    switch self {
    case .people: item.notes
    case .agreed:
      [item.agreed?.reason ?? ""].filter { !$0.isEmpty }
        .map { ComparedNote(text: $0, person: nil) }
    case .team:
      [item.team?.note ?? ""].filter { !$0.isEmpty }.map { ComparedNote(text: $0, person: nil) }
    case .person(let name): item.notes.filter { $0.person?.answers(to: name) == true }
    }
  }

  /// The one there is: of two people with one name, nobody knows which is meant.
  private func one(_ dots: [ComparedDot]) -> ComparedDot? { dots.count == 1 ? dots[0] : nil }
}

extension ComparedPerson {
  /// Whether this person goes by a name; capital letters do not matter.
  func answers(to name: String) -> Bool { self.name.lowercased() == name.lowercased() }
}
