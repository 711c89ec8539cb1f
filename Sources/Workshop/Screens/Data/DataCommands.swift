import CareerPathways
import TerminalUI

extension DataScreen {
  static let commands: [Command<DataScreen>] = [
    Command(
      "data.import", "Import a file", label: "Import",
      keys: [.control("n"), .insert, .character("n"), .character("i")],
      summary: "Chooses a file, shows what it is, and imports the rows you ask for.",
      refusal: { _, workshop in workshop.readOnlyReason ?? isBusy(workshop) }
    ) { _, workshop in .push(FilePicker(workshop)) },
    Command(
      "data.open", "Look into the table", label: "Look into", keys: [.enter],
      summary: "Shows the table’s rows, and every row that was left out.", refusal: needsTable
    ) { screen, _ in
      screen.selected?.table.map { .push(TableScreen($0)) } ?? .handled
    },
    Command(
      "data.stop", "Stop the import", label: "Stop", keys: [.character("x")],
      summary: "Stops what is under way; nothing of the file is kept.",
      refusal: { _, workshop in workshop.errand == nil ? "Nothing is under way" : nil }
    ) { _, workshop in
      workshop.notice = workshop.errand.map { Notice("Stopped: \($0.title)") }
      workshop.errand = nil
      return .handled
    },
    Command(
      "data.remove", "Remove the table", label: "Remove", keys: [.delete],
      summary: "Asks, and removes the table. Importing its file brings it back.",
      refusal: { screen, workshop in workshop.readOnlyReason ?? needsRow(screen) }
    ) { screen, _ in screen.remove() },
    Command(
      "data.layouts", "Forget a layout you told", keys: [.character("f")],
      summary: "Lists the layouts of files that somebody told here, to forget one.",
      refusal: { _, workshop in
        workshop.readOnlyReason
          ?? (workshop.workspace.layouts.isEmpty ? "Nobody has told a layout yet" : nil)
      }
    ) { _, workshop in .push(LayoutPicker.layer(workshop)) },
    Command(
      "data.landscape", "See the industry’s landscape", label: "Landscape",
      keys: [.character("l")],
      summary: "Shows the occupations of the area with what these tables say of each."
    ) { _, workshop in .push(LandscapeScreen(workshop)) },
    Command(
      "data.back", "Go back", label: "Back", keys: [.escape],
      summary: "Leaves the list; an import goes on meanwhile."
    ) { _, _ in .close },
  ]

  /// Why another import cannot begin now, or nil.
  private static func isBusy(_ workshop: Workshop) -> String? {
    workshop.errand.map { "\($0.title) is under way; x stops it" }
  }

  private static func needsRow(_ screen: DataScreen) -> String? {
    screen.selected == nil ? "Nothing is imported yet" : nil
  }

  @Sendable private static func needsTable(
    _ screen: DataScreen, _ workshop: Workshop
  ) -> String? {
    needsRow(screen)
      ?? (screen.selected?.table == nil ? "This file is damaged: import it again" : nil)
  }
}

/// The layouts of files that somebody told, to forget one.
enum LayoutPicker {
  static func layer(_ workshop: Workshop) -> PickerLayer<Workshop> {
    let layouts = workshop.workspace.layoutsInOrder
    return PickerLayer(
      title: "Forget which layout?",
      items: layouts.map { PickerItem($0.name, detail: "\($0.columns.count) columns") }
    ) { index, workshop in
      let layout = layouts[index]
      workshop.edit("Forgot the layout ‘\(layout.name)’") { $0.layouts[layout.id] = nil }
      return .handled
    }
  }
}
