import CareerPathways
import TerminalUI

/// The programs and providers that feed an occupation, a row each.
struct FeederTable {
  private let feeders: [Feeder]
  private let occupation: OccupationGap

  init(_ feeders: [Feeder], of occupation: OccupationGap) {
    self.feeders = feeders
    self.occupation = occupation
  }

  /// How many columns there are.
  static let count = columns(width: 80).count

  /// Those that say most come first, and fit a narrow screen.
  private static func columns(width: Int) -> [TableColumn] {
    let isWide = width >= 110
    return [
      TableColumn("Program", widths: 10...(isWide ? 40 : 26)),
      TableColumn("Provider", widths: 10...(isWide ? 30 : 22)),
      TableColumn("Come here", alignment: .right), TableColumn("Share", alignment: .right),
      TableColumn("Of all", alignment: .right), TableColumn("Part", alignment: .right),
      TableColumn("Award level", widths: 6...44), TableColumn("CIP"),
    ]
  }

  func draw(on canvas: inout Canvas, _ view: inout TableView) {
    view.draw(
      on: &canvas, columns: Self.columns(width: canvas.width), rowCount: feeders.count,
      empty: "No program of the region leads here by the crosswalk. Ctrl-N adds a link, where one "
        + "is missing."
    ) { TableCell(text(feeders[$0], $1)) }
  }

  private func text(_ feeder: Feeder, _ column: Int) -> String {
    switch column {
    case 0: feeder.program.title
    case 1: (feeder.offer.isLocal ? "◦ " : "") + feeder.offer.provider
    case 2: GapWords.known(feeder.completers)
    case 3: share(feeder)
    case 4: GapWords.known(feeder.offer.completers)
    case 5: GapWords.share(feeder.part)
    case 6: AwardLevel.name(of: feeder.offer.awardLevel)
    default: feeder.program.id.code
    }
  }

  /// Of all who come to the occupation.
  private func share(_ feeder: Feeder) -> String {
    guard let completers = feeder.completers, occupation.completers > 0 else { return "–" }
    return GapWords.share(completers / occupation.completers)
  }
}
