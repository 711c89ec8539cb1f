/// Which columns of a file say what, as a person has told: for layouts that nobody else has.
package struct ColumnMapping: Hashable, Sendable {
  package let kind: LaborKind
  /// What people call the layout.
  package var name: String
  /// By the keys of our own columns: the names of the file's, as `FilePreview.headers` has them,
  /// or behind `=` what every row has.
  package var names: [String: String]
  /// Whether counts of people are thousands.
  package var isInThousands = false
  /// The years of which openings are the sum; 1 where they are a year's.
  package var openingYears = 1
  /// Whether a 0 in employment or pay means that none is published.
  package var zeroIsNone = false

  package init(kind: LaborKind, name: String, names: [String: String] = [:]) {
    self.kind = kind
    self.name = name
    self.names = names
  }

  /// The columns without which the mapping cannot be used, and which it lacks.
  ///
  /// Pay of which nobody says whether it is an hour's or a year's is none.
  package var missing: [String] {
    let hasPay = kind.payKeys.contains { names[$0] != nil }
    return kind.mappableColumns.filter { $0.isRequired || hasPay && $0.key == PayBasis.column }
      .map(\.key).filter { names[$0] == nil }
  }

  /// Says where the file has one of our columns.
  ///
  /// Pay is either an hour's or a year's in all rows, or what each row says; once that is told by a
  /// column, the columns of pay that were told before are what each row says.
  package mutating func tell(_ key: String, _ name: String) {
    names[key] = name
    for pay in kind.payKeys {
      for wage in PayBasis.allCases.map({ $0.key(for: pay) }) {
        if key == PayBasis.column, name.first != Self.constantMark, let told = names[wage] {
          names[pay] = names[pay] ?? told
          names[wage] = nil
        } else if names[pay] == names[wage] {
          names[key == pay ? wage : pay] = nil
        }
      }
    }
  }

  /// The mark before what every row has.
  static let constantMark: Character = "="
}

extension ColumnMapping {
  /// A first guess: columns by a name that some layout has, and those that must be there by a
  /// name that has the key in it.
  package init(guessing kind: LaborKind, from headers: [String]) {
    self.init(kind: kind, name: "")
    var free = headers.filter { !$0.isEmpty }
    let known = kind.knownNames
    let hasBasis = known[PayBasis.column]?.contains(where: free.contains) ?? false
    // Where rows say what their pay is for, no column of pay is an hour's or a year's alone.
    let keys = kind.mappedColumns.filter { hasBasis ? $0.content != .wage : $0.content != .pay }
    for key in keys.map(\.key) {
      guard let header = known[key]?.first(where: free.contains) else { continue }
      names[key] = header
      free.removeAll { $0 == header }
    }
    zeroIsNone = kind.hasNoZeroes(in: names["employment"])
    for key in missing {
      let word = key.filter { $0 != "_" }
      names[key] = free.first { Self.holds(word, in: $0) }
    }
  }

  private static func holds(_ word: String, in header: String) -> Bool {
    let (word, header) = (Array(word.utf8), Array(header.utf8))
    guard word.count <= header.count else { return false }
    return (0...(header.count - word.count)).contains { header[$0...].starts(with: word) }
  }
}
