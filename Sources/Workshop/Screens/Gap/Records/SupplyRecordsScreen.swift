import CareerPathways
import TerminalUI

/// The partnership's own records of one kind behind the comparison: to add, change and remove.
struct SupplyRecordsScreen<Kind: SupplyRecord>: Layer {
  private var list = ListView()

  static var commands: [Command<SupplyRecordsScreen>] {
    [
      command("open", "Change the record", label: "Change", keys: [.enter, .function(2)]) {
        $0.selected($1).map { .push($0.form()) } ?? .handled
      },
      Command(
        "\(Kind.prefix).add", "Add a record", label: "Add",
        keys: [.control("n"), .insert, .character("n")],
        summary: "Asks for what it cannot be without, and opens its form.",
        refusal: { _, workshop in workshop.readOnlyReason }
      ) { _, workshop in Kind.adding(workshop) },
      command("remove", "Remove the record", label: "Remove", keys: [.delete]) {
        $0.remove(&$1)
      },
      Command(
        "\(Kind.prefix).back", "Go back", label: "Back", keys: [.escape],
        summary: "Leaves the list."
      ) { _, _ in .close },
    ]
  }

  /// A command that needs a record.
  private static func command(
    _ id: String, _ title: String, label: String, keys: [Key],
    run: @escaping @Sendable (inout SupplyRecordsScreen, inout Workshop) -> Outcome<Workshop>
  ) -> Command<SupplyRecordsScreen> {
    Command(
      "\(Kind.prefix).\(id)", title, label: label, keys: keys,
      summary: "\(title) under the cursor. Ctrl-Z undoes it.",
      refusal: { screen, workshop in
        workshop.readOnlyReason ?? (screen.selected(workshop) == nil ? "There is none yet" : nil)
      }, run: run)
  }

  func title(_ workshop: Workshop) -> String { Kind.heading }
  func purpose(_ workshop: Workshop) -> String { Kind.purpose }

  private func all(_ workshop: Workshop) -> [Kind] { Kind.all(workshop.workspace) }

  private func selected(_ workshop: Workshop) -> Kind? {
    let all = all(workshop)
    return list.selected(of: all.count).map { all[$0] }
  }

  private func remove(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let record = selected(workshop) else { return .handled }
    workshop.edit("Removed ‘\(record.title)’") { $0[keyPath: Kind.path][record.id] = nil }
    return .handled
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = list.handle(key.arrow, of: all(workshop).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: all(workshop).count)
    return answer == .chosen ? run("\(Kind.prefix).open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let all = all(workshop)
    canvas.within(canvas.bounds.inset(rows: 1, columns: 2)) { canvas in
      list.draw(on: &canvas, count: all.count, empty: Kind.empty) { canvas, index, style in
        let room = max(8, canvas.width / 2)
        canvas.write(all[index].title, row: 0, width: room, style)
        canvas.within(canvas.bounds.splitLeft(room + 2).rest) {
          $0.write(all[index].detail, row: 0, width: $0.width, style.with(.dim))
        }
      }
    }
  }
}
