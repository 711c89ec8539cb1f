/// How far a partnership has come: what it noted about each sub-step and each opening element.
package struct Process: Hashable, Sendable {
  /// By the id of the step, such as `step-3`.
  private(set) var steps: [RecordID: ProcessSheet<SubStep>] = [:]
  private(set) var elements = ProcessSheet<OpeningElement>(member: "elements")

  package init() {}

  /// What was noted about the sub-step with this id of the guide, such as `step-3-2`.
  ///
  /// Setting does nothing for an id that the guide does not have.
  package subscript(subStep id: String) -> SubStep {
    get { Self.step(of: id).flatMap { steps[$0]?.entries[id] } ?? SubStep() }
    set {
      guard let step = Self.step(of: id) else { return }
      steps[step, default: ProcessSheet(member: "sub_steps")].entries[id] = newValue
    }
  }

  /// What was noted about the opening element with this id of the guide, such as `element-2`.
  ///
  /// Setting does nothing for an id that the guide does not have.
  package subscript(element id: String) -> OpeningElement {
    get { elements.entries[id] ?? OpeningElement() }
    set {
      guard Guide.elements.contains(where: { $0.id == id }) else { return }
      elements.entries[id] = newValue
    }
  }

  package func subStep(_ id: String) -> SubStep { self[subStep: id] }

  package func status(ofElement number: Int) -> Status { self[element: "element-\(number)"].status }

  private static func step(of subStep: String) -> RecordID? {
    Guide.subStep(id: subStep).flatMap { RecordID("step-\($0.step)") }
  }
}

/// The process as documents: one a step, and one for the opening elements.
extension Process {
  static let folder = RecordID(fixed: "process")
  private static let elementsID = RecordID(fixed: "elements")

  /// Reads the document with this id, unless it is no part of the process.
  mutating func read(
    _ json: JSON, id: RecordID, at place: DocumentPlace
  ) throws(DocumentProblem) {
    if id == Self.elementsID {
      elements = try ProcessSheet(member: elements.member, json: json, at: place)
    } else if Guide.steps.contains(where: { $0.id == id.text }) {
      steps[id] = try ProcessSheet(member: "sub_steps", json: json, at: place)
    }
  }

  /// Takes away what the document with this id says.
  mutating func remove(_ id: RecordID) {
    if id == Self.elementsID { elements = ProcessSheet(member: elements.member) }
    steps[id] = nil
  }

  /// The documents that differ from those of another process.
  func documents(changedFrom other: Process) -> [DocumentName: JSON?] {
    guard self != other else { return [:] }
    var changed: [DocumentName: JSON?] = [:]
    if elements != other.elements { changed[Self.name(Self.elementsID)] = elements.json }
    for id in Set(steps.keys).union(other.steps.keys) where steps[id] != other.steps[id] {
      changed[Self.name(id)] = .some(steps[id]?.json)
    }
    return changed
  }

  private static func name(_ id: RecordID) -> DocumentName {
    DocumentName(folders: [folder], id: id)
  }
}
