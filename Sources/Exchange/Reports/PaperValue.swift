/// What a template can name: a text, a yes or no, a list, or a group of named values.
///
/// Texts are as people wrote them; each format escapes them on the way in.
indirect enum PaperValue: Sendable {
  /// On one line.
  case text(String)
  /// On as many lines as it has.
  case lines(String)
  case flag(Bool)
  case list([PaperValue])
  case group([String: PaperValue])
}

extension PaperValue {
  static func texts(_ texts: [String]) -> PaperValue { .list(texts.map { .text($0) }) }

  /// Labels with what belongs to each; those with nothing are left out.
  static func facts(_ facts: [(label: String, text: String)]) -> PaperValue {
    .list(
      facts.filter { !PageText.line($0.text).isEmpty }.map {
        .group(["label": .text($0.label), "text": .lines($0.text)])
      })
  }
}

/// A table on a paper.
struct PaperTable: Sendable {
  var caption = ""
  let columns: [String]
  let rows: [[String]]

  /// The table without the columns in which no row says anything.
  var filled: PaperTable {
    let kept = columns.indices.filter { column in
      rows.contains { !PageText.line($0[column]).isEmpty }
    }
    return PaperTable(
      caption: caption, columns: kept.map { columns[$0] },
      rows: rows.map { row in kept.map { row[$0] } })
  }

  var value: PaperValue {
    .group([
      "caption": .text(caption), "columns": .list(columns.map { .lines($0) }),
      "rows": .list(rows.map { .group(["cells": .list($0.map { .lines($0) })]) }),
    ])
  }
}

/// A piece of a report: exactly one kind of thing, so that a template asks for each kind in turn.
enum PaperBlock {
  case heading(String)
  case paragraph(String)
  case points([String])
  case facts([(label: String, text: String)])
  case table(PaperTable)
  /// One thing after another, each a name with facts.
  case cards([(name: String, facts: [(label: String, text: String)])])

  var value: PaperValue {
    switch self {
    case .heading(let text): .group(["heading": .group(["words": .text(text)])])
    case .paragraph(let text): .group(["paragraph": .group(["words": .lines(text)])])
    case .points(let texts): .group(["points": .group(["items": .texts(texts)])])
    case .facts(let facts): .group(["facts": .group(["items": .facts(facts)])])
    case .table(let table): .group(["table": table.value])
    case .cards(let cards):
      .group([
        "cards": .group([
          "items": .list(
            cards.map { .group(["name": .text($0.name), "details": .facts($0.facts)]) })
        ])
      ])
    }
  }
}
