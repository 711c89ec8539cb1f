extension ListLayer {
  static var listCommands: [Command<Self>] {
    [
      Command(
        "list.take", "Take the item, or change it", label: "Take or change",
        keys: [.enter, .function(2)],
        summary: "Takes what is typed, or opens the item under the cursor to change it."
      ) { $0.take(&$1) },
      Command(
        "list.complete", "Take the offer into the field", keys: [.tab],
        summary: "Puts the offer in the field, where you can change it.",
        refusal: { layer, _ in layer.entry.offers.isEmpty ? "There is nothing to offer" : nil }
      ) { layer, _ in
        layer.entry.complete()
        return .handled
      },
      Command(
        "list.remove", "Remove the item", label: "Remove", keys: [.delete],
        summary: "Takes the item under the cursor off the list. Ctrl-Z brings it back.",
        refusal: { layer, _ in layer.refusalWhileTyping }
      ) { $0.remove(&$1) },
      Command(
        "list.earlier", "Move the item up", label: "Up", keys: [Key(.up, .alt)],
        summary: "Changes places with the item above."
      ) { $0.move(by: -1, &$1) },
      Command(
        "list.later", "Move the item down", label: "Down", keys: [Key(.down, .alt)],
        summary: "Changes places with the item below."
      ) { $0.move(by: 1, &$1) },
      Command(
        "list.leave", "Leave the list", label: "Leave", keys: [.escape],
        summary: "Takes back what is being typed; pressed again, goes back."
      ) { layer, _ in layer.leave() },
    ]
  }

  private var refusalWhileTyping: String? {
    entry.isOpen ? "Take or leave what you are typing first" : nil
  }
}
