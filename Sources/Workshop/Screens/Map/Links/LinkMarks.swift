import CareerPathways
import TerminalUI

extension MapMarks {
  /// Where one can go from an occupation, and where one comes from; its ramps are named in the legend.
  ///
  /// On a map with progressions there always is a legend, if a blank one, so that
  /// the grid keeps its height while the cursor moves.
  init(linksOf occupation: Occupation?, on map: PathwayMap) {
    guard !map.progressions.isEmpty else { return }
    guard let occupation else {
      legend = " "
      return
    }
    let links = map.links(of: occupation.id)
    var ways: [RecordID: [LinkWay]] = [:]
    for link in links {
      if let other = link.other.occupation { ways[other, default: []].append(link.way) }
    }
    following = ways.compactMapValues { ways in
      Self.glyph(of: ways).map { GridMark($0, Style(.accent, .bold)) }
    }
    legend = Self.legend(of: links, areSomeBothWays: ways.values.contains(where: Self.isBothWays))
  }

  private static let bothWays: Unicode.Scalar = "↔"

  /// The glyph before the title of an occupation to which progressions go in these ways.
  private static func glyph(of ways: [LinkWay]) -> Unicode.Scalar? {
    isBothWays(ways) ? bothWays : ways.first?.glyph.unicodeScalars.first
  }

  private static func isBothWays(_ ways: [LinkWay]) -> Bool {
    Set(ways.map(\.isOutward)).count > 1
  }

  /// `↑ 2 advances to   « on-ramp from Adult education`.
  private static func legend(of links: [MapLink], areSomeBothWays: Bool) -> String {
    guard !links.isEmpty else { return "No progressions here yet; Ctrl-K adds one" }
    let words = LinkWay.allCases.compactMap { way -> String? in
      let those = links.filter { $0.way == way }
      guard !those.isEmpty else { return nil }
      let names = those.compactMap(\.other.outside)
      return "\(way.glyph) "
        + (names.isEmpty ? way.words(those.count) : "\(way.words) \(names.joined(separator: ", "))")
    }
    return (words + (areSomeBothWays ? ["\(bothWays) both ways"] : [])).joined(separator: "   ")
  }
}
