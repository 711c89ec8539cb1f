import CareerPathways
import TerminalUI

/// How an occupation stands out on the grid: the glyph before its title and the style of both.
struct GridMark: Equatable, Sendable {
  /// One column wide.
  var glyph: Unicode.Scalar
  var style: Style

  init(_ glyph: Unicode.Scalar, _ style: Style) {
    self.glyph = glyph
    self.style = style
  }
}

/// What stands out on the grid now, and the words that say why.
struct MapMarks: Equatable, Sendable {
  /// Marks that stay while the cursor moves: of a filter, of what changed.
  var standing: [RecordID: GridMark] = [:]
  /// Marks that follow the cursor, over the standing ones: of an occupation's progressions.
  ///
  /// Drawn anew with every key, so there should be few.
  var following: [RecordID: GridMark] = [:]
  /// The line under the grid; none where it is empty.
  var legend = ""

  static let none = MapMarks()
}

/// The marks of a grid by the numbers of the occupations.
struct GridMarks: Equatable, Sendable {
  private var marks: [Int: GridMark] = [:]

  init(_ marks: [RecordID: GridMark], numbers: [RecordID: Int]) {
    for (id, mark) in marks {
      if let number = numbers[id] { self.marks[number] = mark }
    }
  }

  /// The numbers of the marked occupations.
  var numbers: Dictionary<Int, GridMark>.Keys { marks.keys }

  subscript(number: Int) -> GridMark? { marks[number] }

  /// These marks, and over them those of another.
  func with(_ other: GridMarks) -> GridMarks {
    var joined = self
    joined.marks.merge(other.marks) { _, over in over }
    return joined
  }
}
