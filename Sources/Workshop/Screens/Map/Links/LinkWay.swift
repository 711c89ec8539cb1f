import CareerPathways

/// How a progression goes, seen from one occupation: up, sideways, in or out, and which way round.
enum LinkWay: CaseIterable, Hashable, Sendable {
  case advanceTo
  case lateralTo
  case offRamp
  case advanceFrom
  case lateralFrom
  case onRamp

  /// One column, and another one for each, so that they differ without colour.
  var glyph: String {
    switch self {
    case .advanceTo: "↑"
    case .lateralTo: "→"
    case .offRamp: "»"
    case .advanceFrom: "↓"
    case .lateralFrom: "←"
    case .onRamp: "«"
    }
  }

  /// What stands before the name of the other end.
  var words: String {
    switch self {
    case .advanceTo: "Advance to"
    case .lateralTo: "Lateral move to"
    case .offRamp: "Off-ramp to"
    case .advanceFrom: "Advance from"
    case .lateralFrom: "Lateral move from"
    case .onRamp: "On-ramp from"
    }
  }

  /// What several of them are called in a count: `2 advances to`.
  func words(_ count: Int) -> String {
    let words = words.lowercased()
    guard count != 1 else { return "1 \(words)" }
    let (noun, side) = (words.dropLast(isOutward ? 3 : 5), isOutward ? "to" : "from")
    return "\(count) \(noun)s \(side)"
  }

  var isOutward: Bool {
    switch self {
    case .advanceTo, .lateralTo, .offRamp: true
    case .advanceFrom, .lateralFrom, .onRamp: false
    }
  }

  var kind: Progression.Kind {
    switch self {
    case .advanceTo, .advanceFrom: .advance
    case .lateralTo, .lateralFrom: .lateral
    case .onRamp: .onRamp
    case .offRamp: .offRamp
    }
  }

  /// How a progression goes, seen from one of its ends.
  init(_ progression: Progression, from occupation: RecordID) {
    let isOutward = progression.from.occupation == occupation
    self =
      switch progression.kind {
      case .advance: isOutward ? .advanceTo : .advanceFrom
      case .lateral: isOutward ? .lateralTo : .lateralFrom
      case .onRamp: .onRamp
      case .offRamp: .offRamp
      }
  }

  /// The progression that goes so between an occupation and another end.
  func progression(
    id: RecordID, of occupation: RecordID, and other: Progression.End
  ) -> Progression {
    let own = Progression.End.occupation(occupation)
    return Progression(
      id: id, from: isOutward ? own : other, to: isOutward ? other : own, kind: kind)
  }
}

/// The ways between two occupations, the usual one first.
extension LinkWay {
  /// One up is an advance, the same level a lateral move; what lies below leads up to here.
  static func ways(toLevel other: Int, from own: Int) -> [LinkWay] {
    if other < own { return [.advanceTo, .lateralTo, .advanceFrom, .lateralFrom] }
    if other > own { return [.advanceFrom, .lateralFrom, .advanceTo, .lateralTo] }
    return [.lateralTo, .lateralFrom, .advanceTo, .advanceFrom]
  }
}
