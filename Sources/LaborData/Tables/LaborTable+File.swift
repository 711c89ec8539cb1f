import CareerPathways

/// Why a file is no table of ours, and where; never what it says.
package struct TableFileProblem: Error, Hashable, Sendable {
  package let kind: Kind
  /// Counted from 1.
  package let line: Int

  package init(kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }

  package enum Kind: Hashable, Sendable {
    /// The first line is not that of such a file.
    case notTable
    /// A newer version of the program wrote it.
    case newer
    case notUTF8
    /// A line of the head does not say what it should.
    case badHead
    /// A row has more or fewer cells than the table has columns.
    case badRow
    /// The table has more or fewer rows than its head says.
    case wrongCount
  }
}

/// A table as a file of its workspace: lines of a name and values parted by tabs, and its rows.
///
///     pathways-table  1
///     kind            oews
///     ...
///     columns         area  soc  ...
///     21              11-1011  ...
extension LaborTable {
  static let fileName = "pathways-table"
  static let fileVersion = 1

  /// The bytes of its file; one table has one text.
  package var file: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + 4_096)
    for line in head {
      bytes += line.map(Self.cell).joined(separator: "\t").utf8
      bytes.append(TextByte.lineFeed)
    }
    return bytes + body
  }

  private var head: [[String]] {
    let facts: [(TableHead, String?)] = [
      (.kind, kind.rawValue), (.format, format), (.source, origin.file),
      (.imported, origin.date.description), (.vintage, vintage), (.area, area), (.state, state),
      (.coverage, coverage),
      (.read, String(counts.read)), (.kept, String(counts.kept)),
      (.passedOver, String(counts.passedOver)), (.rejected, String(counts.rejected)),
      (.problems, String(counts.problems)),
    ]
    return [[Self.fileName, String(Self.fileVersion)]]
      + facts.compactMap { name, value in value.map { [name.rawValue, $0] } }
      + problems.map { problem in
        [TableHead.problem.rawValue, String(problem.row), problem.fact.rawValue]
          + [problem.column].compactMap(\.self)
      }
      + [[TableHead.columns.rawValue] + columns]
  }

  /// A value without what would part it.
  private static func cell(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}

/// The names of the lines above the rows.
enum TableHead: String {
  case kind
  case format
  case source
  case imported
  case vintage
  case area
  case state
  case coverage
  case read
  case kept
  case passedOver = "passed-over"
  case rejected
  case problems
  /// Stands once for each problem: row, fact, column.
  case problem
  /// The last line of the head.
  case columns
}
