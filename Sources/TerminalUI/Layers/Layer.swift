/// A screen, dialog or menu: a value that answers events and draws.
///
/// The front layer gets each event first. Where nothing can be typed its
/// commands are tried before `handle`; where text is being typed, printable
/// keys, pasted text and editing keys go to `handle` first.
package protocol Layer<Context>: SendableMetatype {
  associatedtype Context: SendableMetatype

  /// What can be done here, in the order in which help shows it.
  static var commands: [Command<Self>] { get }

  /// What the top bar calls this layer.
  func title(_ context: Context) -> String

  /// What this layer is for, in a sentence or two: the first thing its help says.
  func purpose(_ context: Context) -> String

  /// Whether letters belong to this layer now: they type text or choose an answer.
  func isTyping(_ context: Context) -> Bool

  /// Whether something half done stands here that no change from elsewhere may come under.
  ///
  /// By default, while letters belong to the layer, and in every dialog.
  func isDrafting(_ context: Context) -> Bool

  /// Whether the layer fills the screen; if not, the one behind it is drawn first.
  var fillsScreen: Bool { get }

  /// Whether the bars at the top and the bottom go away, as for presenting.
  var hidesBars: Bool { get }

  mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context>

  /// Answers a click, double click or wheel turn on a place this layer marked.
  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context>

  /// Takes back the text that `Effect.editText` gave to the user's editor.
  mutating func edited(_ text: String, _ context: inout Context) -> Outcome<Context>

  /// Keeps what is half done, such as text being typed, before a command from elsewhere runs.
  mutating func keep(_ context: inout Context)

  /// Which of the first 64 commands the footer can show now, a bit each, the first the lowest.
  ///
  /// No layer needs one of its own. Asked for with every frame, so it is a
  /// requirement: each layer gets code for its own commands.
  func hinted(_ context: Context) -> UInt64

  /// Draws the layer inside the current frame.
  ///
  /// Drawing may remember what it alone knows, the room there was and how far a
  /// list is scrolled, and changes nothing else.
  mutating func draw(on canvas: inout Canvas, _ context: Context)
}

extension Layer {
  package func purpose(_ context: Context) -> String { "" }
  package func isTyping(_ context: Context) -> Bool { false }
  package func isDrafting(_ context: Context) -> Bool { isTyping(context) || !fillsScreen }
  package var fillsScreen: Bool { true }
  package var hidesBars: Bool { false }

  package mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    .ignored
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context> {
    .ignored
  }

  package mutating func edited(_ text: String, _ context: inout Context) -> Outcome<Context> {
    .ignored
  }

  package mutating func keep(_ context: inout Context) {}

  /// The commands as rows, each with the reason why it cannot work now.
  package func rows(_ context: Context) -> [CommandRow] {
    Self.commands.map { command in
      CommandRow(
        id: command.id, title: command.title, label: command.label, keys: command.keys,
        summary: command.summary, refusal: command.refusal(self, context))
    }
  }

  @inlinable
  package func hinted(_ context: Context) -> UInt64 {
    var bits: UInt64 = 0
    var bit: UInt64 = 1
    for command in Self.commands {
      if !command.label.isEmpty, !command.keys.isEmpty, command.refusal(self, context) == nil {
        bits |= bit
      }
      bit <<= 1
    }
    return bits
  }

  /// What the footer says of the commands whose bits are set.
  func hints(_ bits: UInt64) -> [FooterHint] {
    Self.commands.prefix(64).enumerated().compactMap { index, command in
      guard bits >> index & 1 == 1 else { return nil }
      return FooterHint(id: command.id, label: command.label, keys: command.keys)
    }
  }

  /// Runs the command with this id, or says why it cannot work now.
  package mutating func run(_ id: String, _ context: inout Context) -> Outcome<Context> {
    guard let command = Self.commands.first(where: { $0.id == id }) else { return .ignored }
    return perform(command, &context)
  }

  private mutating func perform(
    _ command: Command<Self>, _ context: inout Context
  ) -> Outcome<Context> {
    if let reason = command.refusal(self, context) { return .refused(reason) }
    return command.run(&self, &context)
  }
}
