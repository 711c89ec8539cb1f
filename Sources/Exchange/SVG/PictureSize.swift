/// The measures of a picture; the height of text follows from `TextMeasure`.
enum PictureSize {
  /// Of the smallest picture.
  static let least = 960.0
  static let leastColumn = 110.0
  static let margin = 28.0
  /// What the two kinds of arrows mean, at the right of the foot.
  static let key = 300.0
  static let rowHead = 128.0
  static let boxGap = 7.0
  static let padding = 7.0
  static let lane = 8.0

  static let title = Face(size: 24, line: 28)
  static let strong = Face(size: 13, line: 16)
  static let plain = Face(size: 11, line: 14)

  struct Face {
    let size: Double
    let line: Double

    func lines(of text: String, width: Double) -> [String] {
      TextMeasure.lines(of: text, width: width / size)
    }

    func height(of text: String, width: Double) -> Double {
      Double(lines(of: text, width: width).count) * line
    }
  }

  /// A gutter between columns: room for the heads of arrows at both sides.
  static func gutter(lanes: Int) -> Double { lanes == 0 ? 14 : 26 + lane * Double(lanes - 1) }

  /// A gutter between rows.
  static func gap(lanes: Int) -> Double { lanes == 0 ? 10 : 20 + lane * Double(lanes - 1) }

  static func height(of head: SheetHead, width: Double) -> Double {
    strong.height(of: head.title, width: width) + plain.height(of: head.postings, width: width)
  }

  /// Of what stands above the boxes of a cell.
  static func height(of cell: SheetCell?, width: Double) -> Double {
    let height = plain.height(of: words(of: cell), width: width)
    return height == 0 ? 0 : height + 5
  }

  static func height(of box: Lattice.Box, width: Double) -> Double {
    let width = width - 2 * padding
    return strong.height(of: box.words.title, width: width) + 2 * padding - 3
      + plain.height(of: box.words.figures, width: width)
  }
}
