/// How figures of measures and their standings read on every screen and page.
extension Amount {
  /// With commas between thousands.
  package var shown: String {
    let text = description
    guard let point = text.firstIndex(of: ".") else { return FigureWords.count(hundredths / 100) }
    let whole = hundredths / 100
    return (hundredths < 0 && whole == 0 ? "-0" : FigureWords.count(whole)) + text[point...]
  }
}

extension MeasureProgress.Standing {
  /// In a word or two.
  package var label: String {
    switch self {
    case .noTarget: "no target"
    case .noFigure: "no figure"
    case .contradictory: "check target"
    case .reached: "reached"
    case .onTrack: "on track"
    case .underWay: "under way"
    case .behind: "behind"
    case .missed: "missed"
    }
  }
}
