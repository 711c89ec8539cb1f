import CareerPathways
import Exchange
import Foundation
import Testing
import WorkspaceStore

@testable import Workshop

/// Looks for hidden people and hidden groups in everything that shows the example's round.
@Suite struct AnonymityScreenTests {
  private static let round = LouisvilleExample.workspace().rounds[Player.revealed]

  /// What nothing may say: who answered, and where they work.
  private static let people =
    (round?.respondents ?? []).flatMap { [$0.name, $0.organization] }

  /// The kinds of which no question has three ratings, as lines and files would name them apart.
  private static let groups = [PartnerKind.business, .schools, .adultEducation].flatMap { kind in
    [
      "· \(kind.label): ", "   kind: \(kind.label): ", "<dt>\(kind.label)</dt>",
      "**\(kind.label):**", ",\(kind.label),", "\"label\": \"\(kind.label)\"",
    ]
  }

  private func expectNothing(in text: String, _ place: String) {
    #expect(!text.isEmpty)
    for words in Self.people + Self.groups {
      #expect(!text.contains(words), "‘\(words)’ in \(place)")
    }
  }

  @Test func `the hidden groups are too small everywhere, and one more would show`() throws {
    let comparison = try RoundComparison(try #require(Self.round))
    let labels = Set(comparison.items.flatMap { $0.kinds.map(\.label) })
    #expect(labels.contains("Workforce") && labels.contains { $0.hasPrefix("Others: ") })
    #expect(labels.isDisjoint(with: ["Business", "K-12", "Adult education"]))
  }

  @Test func `no export has a hidden person or group`() throws {
    let workspace = LouisvilleExample.workspace()
    let comparison = try RoundComparison(try #require(Self.round))
    let report = workspace.report(of: comparison, on: try #require(CalendarDate("2026-11-24")))
    for format in RoundFormat.all {
      let text = String(decoding: format.file(report, .plain), as: UTF8.self)
      expectNothing(in: text, format.name)
    }
    expectNothing(in: ComparisonText(comparison).lines.joined(separator: "\n"), "text")
  }

  @Test(arguments: ["c", "a", "F5"]) func `no screen has a hidden person or group`(
    key: String
  ) throws {
    var player = try Player.atRevealed(width: 160, height: 70)
    player.press(key)
    for _ in 0..<4 {
      for _ in 0..<20 {
        expectNothing(in: player.screen(), key)
        player.press("Down")
      }
      player.press("Right")
    }
  }

  @Test func `over time no rating of this round has a name`() throws {
    var workspace = LouisvilleExample.workspace()
    for id in workspace.rounds.keys { workspace.rounds[id]?.names = .none }
    var player = try Player.atRevealed(workspace, width: 160, height: 70)
    player.press("t", "v")
    expectNothing(in: player.screen(), "what can be followed")
    player.press("Esc")
    for _ in 0..<20 {
      expectNothing(in: player.screen(), "over time")
      player.press("Down")
    }
  }

  @Test func `with names, the groups that are too small stay together all the same`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace.rounds[Player.revealed]?.names = .shown
    var player = try Player.atRevealed(workspace, width: 160, height: 70)
    player.press("c")
    #expect(player.screen().contains("Lorene Pike"))
    for _ in 0..<20 {
      for group in Self.groups { #expect(!player.screen().contains(group), "\(group)") }
      player.press("Down")
    }
  }

  @Test func `names cannot be asked for once people have answered without`() throws {
    var player = try Player.atRevealed()
    player.press("Ctrl-P")
    player.type("Change the round")
    player.press("Enter", "Tab", "Tab", "Tab", "Right", "Enter")
    #expect(player.screen().contains("names stay hidden"))
    #expect(player.workspace.rounds[Player.revealed]?.showsNames == false)
  }

  @Test func `revealed without names, nobody's form is opened, changed or taken out`() throws {
    for key in ["Enter", "F2", "Del"] {
      var player = try Player.atRevealed()
      let before = player.workspace.rounds
      player.press(key)
      #expect(player.screen().contains("revealed without names, so nobody’s form"), "\(key)")
      #expect(player.workspace.rounds == before)
    }
    var player = try Player.atRevealed()
    player.press("Left", "Enter")
    #expect(player.screen().contains("Self-assessment: Amara Osei"))
  }

  @Test func `what shows a round reads its comparison and nobody's response`() throws {
    let sources = URL(filePath: #filePath).pathComponents.prefix { $0 != "Tests" }
      .reduce(URL(filePath: "/")) { $0.appending(path: $1) }.appending(path: "Sources")
    let screens = sources.appending(path: "Workshop/Screens/Assessment")
    let folders =
      ["Compare", "Agree", "Time", "Presenting"].map { screens.appending(path: $0) }
      + [sources.appending(path: "Exchange/Assessment/Comparison")]
    for folder in folders {
      let files = try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      #expect(!files.isEmpty)
      for file in files {
        let text = try String(contentsOf: file, encoding: .utf8)
        for way in [".responses", ".response(of", "Response("] {
          #expect(!text.contains(way), "\(file.lastPathComponent) has \(way)")
        }
      }
    }
  }
}
