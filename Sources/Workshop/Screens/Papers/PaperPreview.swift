import CareerPathways
import Exchange
import TerminalUI

/// How a paper reads: its Markdown, wrapped to a width.
struct PaperPreview {
  /// All that the text depends on.
  struct Facts: Equatable {
    let paper: String
    let parts: Set<String>?
    let width: Int
    let workspace: Workspace
    let date: CalendarDate
  }

  struct Line: Equatable {
    let text: String
    let style: Style
  }

  let facts: Facts
  let lines: [Line]

  /// The lines that are wrapped; nobody reads on further here than in the file.
  private static let most = 2000

  init(_ facts: Facts, _ paper: Paper, _ workshop: Workshop) {
    self.facts = facts
    let source = PaperSource(workshop.workspace, on: facts.date, parts: facts.parts)
    let words: String
    do throws(TemplateProblem) {
      words = String(decoding: try paper.write(source, as: .markdown), as: UTF8.self)
    } catch {
      words = Sentences.template(error)
    }
    lines = words.split(separator: "\n", omittingEmptySubsequences: false).prefix(Self.most)
      .filter { !Self.isRule($0) }
      .flatMap { line in
        let text = Self.plain(String(line))
        return TextWrap.lines(of: text, width: max(1, facts.width)).map {
          Line(text: $0, style: line.hasPrefix("#") ? .heading : .text)
        }
      }
  }

  /// A line without the marks that make it Markdown; the cells of a table parted by dots.
  private static func plain(_ line: String) -> String {
    let words = String(line.drop { $0 == "#" }.drop { $0 == " " && line.hasPrefix("#") })
      .replacing("**", with: "").replacing("<br>", with: ", ").replacing("\\", with: "")
    guard line.hasPrefix("| ") else { return words }
    return words.split(separator: "|").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      .joined(separator: "· ")
  }

  /// Whether a line only parts the head of a table from its rows.
  private static func isRule(_ line: Substring) -> Bool {
    line.hasPrefix("|") && line.allSatisfy { "|- ".contains($0) }
  }
}
