/// What differs between two states of a map, matched by ids; facts without words.
///
/// The order in which a file has the occupations of different cells, the
/// progressions or the silenced rules is no difference.
package struct MapDifference: Equatable, Sendable {
  package let before: PathwayMap
  package let after: PathwayMap
  /// Of the map itself first, then of levels, pathways, occupations, cells, progressions, rules.
  package let facts: [Fact]

  package init(from before: PathwayMap, to after: PathwayMap) {
    self.before = before
    self.after = after
    facts = Self.facts(from: before, to: after)
  }

  package var isEmpty: Bool { facts.isEmpty }

  /// One thing that differs, and how.
  package struct Fact: Hashable, Sendable {
    package let subject: Subject
    package let kind: Kind
  }

  /// What on a map a fact is about.
  package enum Subject: Hashable, Sendable {
    case map
    case level(RecordID)
    case pathway(RecordID)
    case occupation(RecordID)
    case cell(PathwayMap.Cell)
    case progression(RecordID)
    /// A silenced rule.
    case rule(RecordID)
  }

  package enum Kind: Hashable, Sendable {
    case added
    case removed
    case renamed(from: String, to: String)
    /// An occupation stands in another cell.
    case moved(from: PathwayMap.Cell, to: PathwayMap.Cell)
    /// It stands elsewhere among the others of its kind, an occupation elsewhere in its cell.
    case reordered
    case wages(from: WageRange?, to: WageRange?)
    /// A progression starts or ends elsewhere.
    case ends
    case field(FieldChange)
    /// The sources of these figures, which are the same; by the keys of their fields.
    case sources([String])
    /// The final map that it was drawn from is another.
    case parent
    /// Something that this version does not know.
    case other
  }

  /// A field with its value before and after.
  package struct FieldChange: Hashable, Sendable {
    package let key: String
    package let label: String
    package let kind: FieldKind
    package let before: FieldValue
    package let after: FieldValue
  }
}

extension MapDifference {
  /// The facts about one thing.
  package func facts(about subject: Subject) -> [Fact] { facts.filter { $0.subject == subject } }

  /// The occupations that are new, changed in their fields, and moved to another cell or place.
  package var occupations: [RecordID: Mark] {
    var marks: [RecordID: Mark] = [:]
    for fact in facts {
      guard case .occupation(let id) = fact.subject, let mark = Mark(fact.kind) else { continue }
      marks[id] = max(mark, marks[id] ?? mark)
    }
    return marks
  }

  /// How an occupation that is on the map differs; the greatest says most.
  package enum Mark: Int, Comparable, Sendable {
    case changed
    case moved
    case added

    fileprivate init?(_ kind: Kind) {
      switch kind {
      case .added: self = .added
      case .removed: return nil
      case .moved, .reordered: self = .moved
      default: self = .changed
      }
    }

    package static func < (left: Mark, right: Mark) -> Bool { left.rawValue < right.rawValue }
  }
}
