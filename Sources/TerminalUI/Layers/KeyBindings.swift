/// Which command of a layer each key runs, looked up at once.
///
/// Most keys are no command's; walking the rows for every key costs more than
/// all else between a key and its frame.
struct KeyBindings {
  private let ids: [Key: String]
  /// The type of the layer whose commands these are.
  private let owner: ObjectIdentifier

  init<Screen: Layer>(of layer: Screen) {
    owner = ObjectIdentifier(Screen.self)
    let pairs = Screen.commands.flatMap { command in command.keys.map { ($0, command.id) } }
    ids = Dictionary(pairs) { first, _ in first }
  }

  /// Whether these are the bindings of a layer.
  func belong(to layer: some Layer) -> Bool { owner == ObjectIdentifier(type(of: layer)) }

  subscript(key: Key) -> String? { ids[key] }
}
