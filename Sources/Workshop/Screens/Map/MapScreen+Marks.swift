import CareerPathways
import TerminalUI

/// What stands out on the map now.
extension MapScreen {
  /// The marks of the map; whoever adds a kind of them adds it here.
  func marks(on map: PathwayMap, at cursor: MapCursor, _ workshop: Workshop) -> MapMarks {
    if let gap = gapMarking.marks(at: map.occupation(at: cursor)) {
      // Other signs would hide the verdicts that are asked for.
      return gap
    }
    var marks = highlighting.marks
    let links = MapMarks(linksOf: map.occupation(at: cursor), on: map)
    marks.following = links.following
    if let changes = changing.marks {
      marks.standing.merge(changes.standing) { _, change in change }
      marks.legend = changes.legend
    }
    if marks.legend.isEmpty {
      marks.legend = links.legend
    } else if !links.following.isEmpty {
      marks.legend += "   " + links.legend
    }
    return marks
  }
}
