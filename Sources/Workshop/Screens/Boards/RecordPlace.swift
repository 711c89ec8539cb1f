import CareerPathways
import TerminalUI

/// A record that a screen leads to, and the field to begin with.
struct RecordPlace: Hashable, Sendable {
  let folder: RecordID
  let id: RecordID
  var focus: String?
}

extension RecordPlace {
  init<R: KeptRecord>(_ record: R, focus: String? = nil) {
    self.init(folder: R.folder, id: record.id, focus: focus)
  }
}

extension Workshop {
  /// The record of a place with its kind; nil where it is gone.
  func record(at place: RecordPlace) -> (record: AnyRecord, kind: RecordKind)? {
    guard let kind = workspace.kind(place.folder), let record = kind.find(place.id, workspace)
    else { return nil }
    return (record, kind)
  }

  /// The form of the record of a place.
  func form(at place: RecordPlace) -> FormLayer<Workshop>? {
    record(at: place).map { RecordForms.form(of: $0.record, $0.kind, focus: place.focus) }
  }

  /// The name of what a reference points at, in a line of text.
  func name(of reference: Reference?, _ folder: RecordID) -> String {
    switch reference {
    case .named(let name): name
    case .record(let id): workspace.title(of: id, among: .records(folder)) ?? "#\(id.text)"
    case nil: ""
    }
  }

  /// The names of what references point at, parted by commas.
  func names(of references: [Reference], _ folder: RecordID) -> String {
    references.map { name(of: $0, folder) }.joined(separator: ", ")
  }
}
