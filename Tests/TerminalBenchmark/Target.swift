/// A promise about speed, and whether the measurements keep it.
struct Target {
  enum Limit {
    /// At most this many times the figure of another subject.
    case times(Double, String)
    case below(Double)

    static func timesYardstick(_ times: Double) -> Limit { .times(times, Subjects.yardstick) }
  }

  let subject: String
  let quantity: String
  let figure: @Sendable (Measurement) -> Double?
  let limit: Limit

  static let all: [Target] =
    [firstFrame("pathways home", .timesYardstick(1))]
    + ["home", "step"].flatMap {
      [
        processorTime("pathways \($0)", .timesYardstick(1)),
        bytes("pathways \($0)", .timesYardstick(3)),
      ]
    }
    // A move there changes more than the mark of a row: a frame, the form's other pane.
    + ["assessment", "map"].flatMap {
      [
        processorTime("pathways \($0)", .timesYardstick(1.5)),
        bytes("pathways \($0)", .below(1_000)),
      ]
    }

  /// Where there are more or larger maps, everything takes at most twice the time.
  static func all(of extent: WorkspaceExtent) -> [Target] {
    let large = "pathways \(extent.name)"
    return [firstFrame("\(large) home", .times(2, "pathways home"))]
      + ["map", "map add", "map rename", "map undo", "map open"].map {
        processorTime("\(large) \($0)", .times(2, "pathways \($0)"))
      }
  }

  private static func firstFrame(_ subject: String, _ limit: Limit) -> Target {
    Target(
      subject: subject, quantity: "first frame", figure: { $0.firstFrame.median }, limit: limit)
  }

  private static func processorTime(_ subject: String, _ limit: Limit) -> Target {
    Target(
      subject: subject, quantity: "processor time a key", figure: { $0.processorTime.median },
      limit: limit)
  }

  private static func bytes(_ subject: String, _ limit: Limit) -> Target {
    Target(subject: subject, quantity: "bytes a key", figure: { $0.bytes.median }, limit: limit)
  }

  /// One line: kept or missed, and by how much; nil when the subject was not measured.
  func verdict(on measurements: [Measurement]) -> String? {
    guard let found = measurements.first(where: { $0.subject == subject }).flatMap(figure) else {
      return nil
    }
    let most: Double
    switch limit {
    case .below(let value): most = value
    case .times(let times, let other):
      let other = measurements.first { $0.subject == other }
      guard let value = other.flatMap(figure) else { return nil }
      most = times * value
    }
    let word = found <= most ? "kept  " : "MISSED"
    return
      "\(word)  \(subject): \(quantity) \(found.rounded(to: 2)), at most \(most.rounded(to: 2))"
  }
}
