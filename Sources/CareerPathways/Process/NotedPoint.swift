/// What a partnership notes about each of some points of the guide.
package protocol GuideNote: Entry {
  static var folder: RecordID { get }
  static var noun: Noun { get }
  static var purpose: String { get }
  static var place: GuidePlace { get }
  /// The points in the order of the guide.
  static var points: [GuidePointName] { get }

  /// Where the process keeps the note on the point with this id.
  static func path(_ id: String) -> WritableKeyPath<Process, Self>
}

/// A point of the guide as lists name it.
package struct GuidePointName: Sendable {
  package let id: String
  /// Such as `3.2`.
  package let number: String
  package let title: String
}

/// A point of the guide with what a partnership noted about it.
package struct NotedPoint<Note: GuideNote>: ListedRecord {
  package let id: RecordID
  /// Its place in the guide; nil for one that the guide does not have.
  private let index: Int?
  package var note = Note()

  package init(id: RecordID) {
    self.id = id
    index = Note.points.firstIndex { $0.id == id.text }
  }

  package var unknown: [String: JSON] {
    get { note.unknown }
    set { note.unknown = newValue }
  }

  package static var folder: RecordID { Note.folder }
  package static var noun: Noun { Note.noun }
  package static var purpose: String { Note.purpose }
  package static var place: GuidePlace { Note.place }

  /// The guide's words, which stay as they are, and what is noted.
  package static var fields: [Field<NotedPoint>] {
    [
      .fixed("number", "Number") { FieldValue(text: $0.name?.number ?? "") },
      .fixed("title", "Title") { FieldValue(text: $0.name?.title.tidied ?? "") },
    ]
      + Note.fields.map {
        $0.held {
          $0.note
        } by: {
          $0.note = $1
        }
      }
  }

  package var title: String { name?.title ?? "" }

  private var name: GuidePointName? { index.map { Note.points[$0] } }

  /// In the order of the guide.
  package static func precedes(_ one: NotedPoint, _ other: NotedPoint) -> Bool {
    (one.index ?? .max, one.id) < (other.index ?? .max, other.id)
  }

  /// Every point, whether anything was noted about it or not.
  static func all(in process: Process) -> [RecordID: NotedPoint] {
    var all: [RecordID: NotedPoint] = [:]
    for name in Note.points {
      guard let id = RecordID(name.id) else { continue }
      var point = NotedPoint(id: id)
      point.note = process[keyPath: Note.path(name.id)]
      all[id] = point
    }
    return all
  }
}

extension SubStep: GuideNote {
  package static let folder = RecordID(fixed: "sub-steps")
  package static let noun = Noun("sub-step")
  package static let purpose =
    "How far each sub-step of the eight steps is: who sees to it, by when, and what shows it."
  package static let place = GuidePlace.process
  package static let points = Guide.steps.flatMap(\.subSteps).map {
    GuidePointName(id: $0.id, number: "\($0.step).\($0.number)", title: $0.title)
  }

  package static func path(_ id: String) -> WritableKeyPath<Process, SubStep> {
    \.[subStep: id]
  }
}

extension OpeningElement: GuideNote {
  package static let folder = RecordID(fixed: "elements")
  package static let noun = Noun("opening element")
  package static let purpose = "How far each of the six opening elements of a partnership is."
  package static let place = GuidePlace.foundation
  package static let points = Guide.elements.map {
    GuidePointName(id: $0.id, number: "\($0.number)", title: $0.title)
  }

  package static func path(_ id: String) -> WritableKeyPath<Process, OpeningElement> {
    \.[element: id]
  }
}
