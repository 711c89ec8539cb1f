import CareerPathways
import TerminalUI

/// Which earlier state the grid of a map marks what changed since.
package struct ComparedMap: Equatable, Sendable {
  package let mapID: RecordID
  package let earlier: EarlierMap
}

extension Workshop {
  /// The past of the maps of the open workspace.
  var past: MapPast? { folder.map { MapPast(workspace, $0, surroundings) } }

  /// The state that a map is to be compared with; where there is none, a notice says why.
  mutating func earlier(_ since: Since, of map: PathwayMap) -> EarlierMap? {
    guard let past else { return nil }
    do throws(EarlierProblem) {
      return try past.state(since, of: map)
    } catch {
      notice = Notice(Sentences.fact(error), .refusal)
      return nil
    }
  }

  /// A name that no version of a map has yet: a word and the date of today.
  func freeName(_ word: String, of map: PathwayMap) -> String {
    let taken = Set(workspace.versions(of: map.id).map { $0.name.lowercased() })
    let name = "\(word) \(today)"
    let others = (2...(taken.count + 2)).lazy.map { "\(name) (\($0))" }
    return ([name] + others).first { !taken.contains($0.lowercased()) } ?? name
  }
}
