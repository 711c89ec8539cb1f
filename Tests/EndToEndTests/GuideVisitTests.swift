import CareerPathways
import Testing

@testable import Workshop

/// Every point of the guide, by the ways that the README prints, in a real terminal.
@Suite struct GuideVisitTests {
  @Test(arguments: GuideWay.points)
  func `the keys of the README lead to where a point of the guide is done`(
    point: GuidePlace
  ) throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let ways = GuideWay.all.filter { $0.place == point }
    #expect(!ways.isEmpty)
    for way in ways {
      let terminal = try Pathways.open(workspace, columns: 120, rows: 40, in: scratch)
      try terminal.perform(way.keys.map(Act.init(way:)))
      try terminal.wait(for: way.sign)
      try terminal.waitForLoss(of: Wording.home)
      terminal.close()
    }
  }
}

extension Act {
  /// What a way says is pressed, or typed where it stands in quotes.
  fileprivate init(way key: String) {
    if key.hasPrefix("‘") {
      self = .type(String(key.dropFirst().dropLast()))
    } else {
      self = .press(Self.tmuxName(of: key))
    }
  }

  /// A key of our notation as tmux names it: `Ctrl-G` is `C-g`.
  private static func tmuxName(of key: String) -> String {
    for (ours, theirs) in [("Ctrl-", "C-"), ("Alt-", "M-")] where key.hasPrefix(ours) {
      return theirs + key.dropFirst(ours.count).lowercased()
    }
    return key
  }
}
