/// What stands for a glyph where the terminal takes nothing but ASCII.
enum PlainGlyphs {
  /// The ASCII character to show for a glyph number; `?` where none is like it.
  static func stand(for glyph: UInt32) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(glyph) else { return "?" }
    switch scalar {
    case "\u{20}"..."\u{7E}": return scalar
    case "─", "━", "═", "–", "—", "‐", "−": return "-"
    case "│", "┃", "║", "▏", "▕": return "|"
    case "\u{250C}"..."\u{254B}", "\u{2552}"..."\u{2570}": return "+"
    case "▁", "▂": return "_"
    case "▃", "▄", "▅": return "="
    case "█", "▉"..."▏", "▓", "▀"..."▇": return "#"
    case "░", "▒": return ":"
    case "•", "·", "●", "■", "◆", "▪": return "*"
    case "○", "◯", "□", "◇", "▫": return "o"
    case "✓", "✔": return "x"
    case "✗", "✘", "×": return "x"
    case "→", "▶", "▸", "›", "»", "►": return ">"
    case "←", "◀", "◂", "‹", "«", "◄": return "<"
    case "↑", "▲", "▴": return "^"
    case "↓", "▼", "▾": return "v"
    case "↔": return "="
    case "…": return "~"
    case "‘", "’": return "'"
    case "“", "”": return "\""
    case "\u{A0}": return " "
    default: return "?"
    }
  }
}
