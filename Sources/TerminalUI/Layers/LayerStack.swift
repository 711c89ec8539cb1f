/// What the stack needs to know of the application behind the layers.
package protocol Stage {
  /// The name at the left of the top bar: the workspace.
  var heading: String { get }
  /// What the right of the top bar says: saved, read-only, who else is here.
  var standing: String { get }
  /// The last thing the application said; the stack takes it away at the next key.
  var notice: Notice? { get set }
}

/// One line that says what just happened or why something cannot happen.
package struct Notice: Equatable, Sendable {
  /// How the line is shown, and whether it outlives the next key.
  package enum Weight: Equatable, Sendable {
    case fact
    case refusal
    /// Stays until Esc.
    case failure
  }

  package let text: String
  package let weight: Weight

  package init(_ text: String, _ weight: Weight = .fact) {
    self.text = text
    self.weight = weight
  }
}

/// The layers on screen: events go to the front one first, drawing runs back to front.
///
/// A key that the front layer leaves goes to `everywhere`, whose commands work
/// on every screen; the layers between do not see it.
package struct LayerStack<Context: Stage> {
  package private(set) var layers: [any Layer<Context>]
  package private(set) var everywhere: any Layer<Context>
  /// The last canvas drawn, for finding what a click means.
  private var drawn = Canvas(width: 0, height: 0)

  package init(first: any Layer<Context>, everywhere: any Layer<Context>) {
    layers = [first]
    self.everywhere = everywhere
  }

  /// The layer that gets events first.
  package var front: any Layer<Context> { layers[layers.count - 1] }

  /// The commands that work now: the front layer's, then those that work everywhere.
  package func rows(_ context: Context) -> [CommandRow] {
    front.rows(context) + everywhere.rows(context)
  }

  /// Answers an event and returns what is left for the outermost loop to do.
  package mutating func handle(_ event: Event, _ context: inout Context) -> Effect? {
    takeNoticeAway(for: event, &context)
    switch event {
    case .key(let key): return settle(answer(key, &context), &context)
    case .mouse(let mouse): return answer(mouse, &context)
    case .paste, .resize: return settle(layers[layers.count - 1].handle(event, &context), &context)
    }
  }

  /// Runs a command of the front layer or of everywhere by its id.
  package mutating func run(_ id: String, _ context: inout Context) -> Effect? {
    var outcome = layers[layers.count - 1].run(id, &context)
    if case .ignored = outcome { outcome = everywhere.run(id, &context) }
    return settle(outcome, &context)
  }

  /// Gives text from the user's editor back to the layer that asked for it.
  package mutating func edited(_ text: String, _ context: inout Context) -> Effect? {
    settle(layers[layers.count - 1].edited(text, &context), &context)
  }

  /// Draws every layer that shows, with the bars around the front screen.
  package mutating func draw(_ size: Size, _ context: Context) -> Canvas {
    var canvas = Canvas(size)
    let first = layers.lastIndex { $0.fillsScreen } ?? 0
    let body = Bars.draw(
      on: &canvas, title: layers[first].title(context), rows: rows(context), context,
      hidden: layers[first].hidesBars)
    for layer in layers[first...] {
      canvas.within(body) { layer.draw(on: &$0, context) }
    }
    drawn = canvas
    return canvas
  }

  private mutating func answer(_ key: Key, _ context: inout Context) -> Outcome<Context> {
    let index = layers.count - 1
    if layers[index].isTyping(context) {
      let outcome = layers[index].handle(.key(key), &context)
      guard case .ignored = outcome else { return outcome }
      return press(key, at: index, &context)
    }
    let outcome = layers[index].press(key, &context)
    guard case .ignored = outcome else { return outcome }
    let handled = layers[index].handle(.key(key), &context)
    guard case .ignored = handled else { return handled }
    return everywhere.press(key, &context)
  }

  private mutating func press(
    _ key: Key, at index: Int, _ context: inout Context
  ) -> Outcome<Context> {
    if key.typed != nil { return .ignored }
    let outcome = layers[index].press(key, &context)
    guard case .ignored = outcome else { return outcome }
    return everywhere.press(key, &context)
  }

  private mutating func answer(_ mouse: Mouse, _ context: inout Context) -> Effect? {
    let meaning = drawn.target(at: mouse.place)?.meaning
    if case .command(let id) = meaning, mouse.action == .click { return run(id, &context) }
    return settle(layers[layers.count - 1].handle(mouse, on: meaning, &context), &context)
  }

  private mutating func settle(_ outcome: Outcome<Context>, _ context: inout Context) -> Effect? {
    switch outcome {
    case .ignored, .handled: return nil
    case .push(let layer): layers.append(layer)
    case .replace(let layer): layers[layers.count - 1] = layer
    case .show(let layer):
      layers.removeLast(layers.count - 1)
      if let layer { layers.append(layer) }
    case .close: if layers.count > 1 { layers.removeLast() }
    case .closeAndRun(let id):
      if layers.count > 1 { layers.removeLast() }
      return run(id, &context)
    case .refused(let reason): context.notice = Notice(reason, .refusal)
    case .effect(let effect): return effect
    }
    return nil
  }

  private func takeNoticeAway(for event: Event, _ context: inout Context) {
    if case .resize = event { return }
    if context.notice?.weight == .failure, event != .key(.escape) { return }
    context.notice = nil
  }
}
