/// A promise about speed, and whether the measurements keep it.
struct Target {
  enum Limit {
    /// At most this many times the yardstick's figure.
    case timesYardstick(Double)
    case below(Double)
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
    case .timesYardstick(let times):
      let yardstick = measurements.first { $0.subject == Subjects.yardstick }
      guard let value = yardstick.flatMap(figure) else { return nil }
      most = times * value
    }
    let word = found <= most ? "kept  " : "MISSED"
    return
      "\(word)  \(subject): \(quantity) \(found.rounded(to: 2)), at most \(most.rounded(to: 2))"
  }
}
