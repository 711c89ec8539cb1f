import CareerPathways
import TerminalUI

/// What a record points at and what points at it, to go there.
enum RecordLinks {
  /// One line of the list.
  private struct Line {
    let item: PickerItem
    /// The field that points; nil for one of another record.
    let field: String?
    let go: (inout Workshop) -> Outcome<Workshop>
  }

  /// The list, with the links of a field marked; nil where there are no links.
  static func picker(
    of record: AnyRecord, _ kind: RecordKind, marking field: String?, _ workshop: Workshop
  ) -> PickerLayer<Workshop>? {
    let lines = outward(record, kind, workshop.workspace) + inward(record, workshop.workspace)
    guard !lines.isEmpty else { return nil }
    return PickerLayer(
      title: "Links of ‘\(record.title)’", items: lines.map(\.item),
      selection: lines.firstIndex { $0.field == field } ?? 0
    ) { index, workshop in lines[index].go(&workshop) }
  }

  private static func outward(
    _ record: AnyRecord, _ kind: RecordKind, _ workspace: Workspace
  ) -> [Line] {
    let context = FieldContext(workspace)
    return kind.fields.flatMap { field -> [Line] in
      guard let target = field.kind(of: record).target else { return [] }
      return field.get(record).references.map { link in
        let title = "→ \(field.label): \(context.name(of: link, among: target))"
        return line(title, link, field.key, target, workspace)
      }
    }
  }

  private static func line(
    _ title: String, _ link: Reference, _ field: String, _ target: LinkTarget,
    _ workspace: Workspace
  ) -> Line {
    switch link {
    case .record(let id):
      let place = workspace.place(of: id, among: target)
      let detail = place == nil ? "no longer here" : noun(of: target, workspace)
      return Line(item: PickerItem(title, detail: detail), field: field) { workshop in
        place.map { workshop.show($0) } ?? .refused("This record is no longer here")
      }
    case .named(let name):
      guard case .records(let folder) = target, let kind = workspace.kind(folder) else {
        return Line(item: PickerItem(title, detail: "a name alone"), field: field) { _ in
          .refused("Nothing on the maps goes by this name")
        }
      }
      let detail = "a name alone: Enter adds the \(kind.noun.one)"
      return Line(item: PickerItem(title, detail: detail), field: field) { workshop in
        add(name, kind, &workshop)
      }
    }
  }

  private static func noun(of target: LinkTarget, _ workspace: Workspace) -> String {
    switch target {
    case .records(let folder): workspace.kind(folder)?.noun.one ?? ""
    case .maps: "map"
    case .things(let thing, _):
      switch thing {
      case .level: "level"
      case .pathway: "pathway"
      case .occupation: "occupation"
      }
    }
  }

  /// Adds the record that a name is waiting for, and shows it.
  private static func add(
    _ name: String, _ kind: RecordKind, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    if let reason = workshop.readOnlyReason { return .refused(reason) }
    if let reason = RecordForms.problem(with: name, in: kind.fields[0], kind, workshop) {
      return .refused(reason)
    }
    guard let id = RecordForms.add(name, kind, &workshop) else { return .close }
    return workshop.show(.record(id, kind: kind.folder))
  }

  private static func inward(_ record: AnyRecord, _ workspace: Workspace) -> [Line] {
    workspace.pointers(at: record.id).map { pointer in
      let place = WorkspacePlace.record(
        pointer.record.id, kind: pointer.kind.folder, field: pointer.field)
      let item = PickerItem(
        "← \(pointer.record.title)", detail: "\(pointer.kind.noun.one), \(pointer.label)")
      return Line(item: item, field: nil) { $0.show(place) }
    }
  }
}
