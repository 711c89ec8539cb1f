import CareerPathways
import Exchange
import TerminalUI

@testable import Workshop

/// Everything of a workspace that somebody can see or write out, by where it is.
///
/// The overview stands on its latest round, or on the one before where `turns` is 1.
struct AllThatShows {
  let workspace: Workspace
  var turns = 0

  func texts() throws -> [String: String] {
    var texts = papers().merging(records()) { first, _ in first }
    texts.merge(forms()) { first, _ in first }
    for key in ["", "p", "c", "a", "t", "F5"] {
      for (index, text) in try walk(key).enumerated() { texts["\(key) \(index)"] = text }
    }
    for destination in Destination.all {
      texts["Ctrl-G \(destination.letter)"] = try screen { player in
        player.press("Ctrl-G", String(destination.letter))
      }
    }
    texts["a task"] = try task()
    texts["a search"] = try search("step")
    return texts
  }

  private func player() throws -> Player {
    var player = try Player(workspace, width: 120, height: 50)
    player.press("a")
    for _ in 0..<turns { player.press("Left") }
    return player
  }

  private func screen(after act: (inout Player) -> Void) throws -> String {
    var player = try player()
    act(&player)
    return player.screen()
  }

  /// A screen of the round with the cursor on each row, and with each section.
  private func walk(_ key: String) throws -> [String] {
    var player = try player()
    if !key.isEmpty { player.press(key) }
    var texts: [String] = []
    let isBySection = key == "a" || key == "F5"
    for _ in 0..<(isBySection ? 4 : 1) {
      for _ in 0..<(isBySection ? 6 : 20) {
        texts.append(player.screen())
        player.press("Down")
      }
      if isBySection { player.press("Right") }
    }
    return texts
  }

  /// What the second row of the targets becomes as a task.
  private func task() throws -> String {
    try screen { $0.press("p", "Down", "t") }
  }

  private func search(_ words: String) throws -> String {
    try screen { player in
      player.press("Alt-/")
      player.type(words)
    }
  }

  private func papers() -> [String: String] {
    let source = PaperSource(workspace, on: .last)
    let files = Paper.all.flatMap { paper in
      PaperFormat.all.map { format in
        // A paper that cannot be written shows nothing.
        ("\(paper.id) \(format.name)", (try? paper.write(source, as: format)) ?? [])
      }
    }
    return Self.texts(files)
  }

  private func records() -> [String: String] {
    let files = workspace.kinds.flatMap { kind in
      RecordFormat.all.map { ("\(kind.folder) \($0.name)", $0.file(kind, workspace)) }
    }
    return Self.texts(files)
  }

  /// The forms that the command line writes for each person, and the reports of what is revealed.
  private func forms() -> [String: String] {
    let forms = workspace.rounds.values.flatMap { round in
      round.respondents.map { person in
        let form = PersonForm(
          round, workspace.assessment, for: person, isFilled: round.showsAnswers(of: person.id))
        return (
          "form \(round.id) \(person.id)",
          FormMarkdown.write(form, partnership: "") + ResponseCSV.write(form)
        )
      }
    }
    let reports = workspace.comparisons.flatMap { round in
      RoundFormat.all.map {
        ("\(round.id) \($0.name)", $0.file(workspace.report(of: round, on: .last), .plain))
      } + [("\(round.id) text", Array(ComparisonText(round).lines.joined().utf8))]
    }
    return Self.texts(forms + reports)
  }

  private static func texts(_ files: [(String, [UInt8])]) -> [String: String] {
    Dictionary(files.map { ($0, String(decoding: $1, as: UTF8.self)) }) { $0 + $1 }
  }
}
