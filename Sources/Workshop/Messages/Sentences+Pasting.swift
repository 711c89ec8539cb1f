import CareerPathways
import Exchange

extension Sentences {
  /// Why a pasted text does not come onto a map.
  static func refusal(_ refusal: MapLanding.Refusal) -> String {
    switch refusal {
    case .nothing: "There is no text to paste"
    case .tooManyLines(let most):
      "A map takes at most \(most) levels and \(most) pathways: paste a part of it"
    case .tooManyOccupations(let most):
      "A paste takes at most \(FigureWords.count(most)) occupations: paste it in parts"
    case .map(let refusal): Self.refusal(refusal)
    }
  }

  /// What a map needs so that a paste finds room on it.
  static func growth(_ growth: (levels: Int, pathways: Int)) -> String {
    let parts = [
      (growth.levels, "level"), (growth.pathways, "pathway"),
    ].filter { $0.0 > 0 }.map { FigureWords.count($0.0, of: $0.1) }
    return "It needs \(parts.joined(separator: " and ")) more than the map has. "
      + "New ones get a number as their title."
  }

  /// Figures as they were typed: `78 postings, $32.22-$51.22 an hour`.
  static func figures(_ figures: FigureText) -> String {
    [
      figures.postings.map { FigureWords.count($0, of: "posting") },
      figures.wages.map(FigureWords.wages),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// What a pasted text brought: `Pasted 16 occupations, figures of 7 cells, 4 pathways`.
  static func pasted(_ landing: MapLanding) -> String {
    var parts: [String] = []
    if landing.occupations.count == 1 {
      parts.append("‘\(landing.occupations[0].title)’")
    } else if !landing.occupations.isEmpty {
      parts.append(FigureWords.count(landing.occupations.count, of: "occupation"))
    }
    if landing.figures > 0 {
      parts.append("figures of \(FigureWords.count(landing.figures, of: "cell"))")
    }
    for (count, word) in [
      (landing.newPathways.count, "pathway"), (landing.newLevels.count, "level"),
    ] where count > 0 { parts.append(FigureWords.count(count, of: word)) }
    if landing.replacedFigures > 0 {
      parts.append("over \(FigureWords.count(landing.replacedFigures)) that had others")
    }
    return parts.isEmpty ? "Pasted nothing new" : "Pasted " + parts.joined(separator: ", ")
  }

  /// What of a pasted text could not be kept; nil where all was.
  static func leftOut(_ landing: MapLanding) -> String? {
    guard !landing.unread.isEmpty else { return nil }
    let shown = landing.unread.prefix(3).map { "‘\($0)’" }.joined(separator: ", ")
    let more = landing.unread.count - 3
    return "Left out: \(shown)" + (more > 0 ? " and \(more) more" : "")
  }
}
