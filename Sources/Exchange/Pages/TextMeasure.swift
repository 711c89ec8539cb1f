/// How much room text takes in a proportional type that nobody has measured yet.
///
/// Widths are in ems of the type's size and on the wide side: about what
/// bold Arial and Liberation Sans take, so that a line that fits here fits there.
enum TextMeasure {
  static func width(of text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The lines of a text on lines of `width` ems: broken at spaces, behind the `/` and `-` of
  /// words, and within what is longer than a line.
  static func lines(of text: String, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: text) {
      if !line.isEmpty, Self.width(of: line) + Self.width(of: piece.trimmed) > width {
        lines.append(line.trimmed)
        line = ""
      }
      line += piece
      while Self.width(of: line.trimmed) > width, line.count > 1 {
        let head = head(of: line, width: width)
        lines.append(String(line.prefix(head)))
        line = String(line.dropFirst(head))
      }
    }
    if !line.trimmed.isEmpty { lines.append(line.trimmed) }
    return lines
  }

  /// The parts between which a line may end; each keeps what ends it.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in text {
      if character.isLetter, endsAtJoint(piece) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
      if character == " " {
        pieces.append(piece)
        piece = ""
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// Whether a line may end behind this piece, which has no space yet, before a letter.
  private static func endsAtJoint(_ piece: String) -> Bool {
    guard piece.last == "/" || piece.last == "-" else { return false }
    return piece.dropLast().last?.isLetter ?? false
  }

  /// How many characters fit a line; one at least.
  private static func head(of line: String, width: Double) -> Int {
    var used = 0.0
    var count = 0
    for character in line {
      used += Self.width(of: String(character))
      if used > width { break }
      count += 1
    }
    return max(1, count)
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", ".", ",", ":", ";", "'", "|", "!", " ", "/": 0.29
    case "f", "t", "r", "(", ")", "-", "I": 0.36
    case "a"..."z" where scalar != "m" && scalar != "w", "0"..."9", "$": 0.58
    case "A"..."Z" where scalar != "M" && scalar != "W", "&": 0.73
    default: rareWidth(of: scalar)
    }
  }

  private static func rareWidth(of scalar: Unicode.Scalar) -> Double {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: scalar.value < 0x1100 ? 0.9 : 1.2
    }
  }
}

extension String {
  /// Without the spaces at its ends.
  fileprivate var trimmed: String {
    guard first == " " || last == " " else { return self }
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
