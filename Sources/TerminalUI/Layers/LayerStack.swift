/// The layers on screen: events go to the front one first, drawing runs back to front.
///
/// A key that the front layer leaves goes to `everywhere`, whose commands work
/// on every screen; the layers between do not see it. In a window too small to
/// draw in, no key does anything but quit.
package struct LayerStack<Context: Stage> {
  package private(set) var layers: [any Layer<Context>]
  package private(set) var everywhere: any Layer<Context>
  /// The last canvas drawn, for finding what a click means.
  private var drawn = Canvas(width: 0, height: 0)
  private var bars = Bars()
  /// The keys of the front layer when it was drawn last.
  private var bindings: KeyBindings
  private let commonBindings: KeyBindings
  /// Whether the last canvas was too small for a screen.
  private var isCramped = false

  package init(first: any Layer<Context>, everywhere: any Layer<Context>) {
    layers = [first]
    self.everywhere = everywhere
    bindings = KeyBindings(of: first)
    commonBindings = KeyBindings(of: everywhere)
  }

  /// The layer that gets events first.
  package var front: any Layer<Context> { layers[layers.count - 1] }

  /// The commands that work now: the front layer's, then those that work everywhere.
  ///
  /// Each has the keys that reach it: none that types text here, and of those
  /// everywhere none that the front layer takes for itself.
  package func rows(_ context: Context) -> [CommandRow] {
    let rows = groupedRows(context)
    return rows.here + rows.everywhere
  }

  private func groupedRows(
    _ context: Context
  ) -> (here: [CommandRow], everywhere: [CommandRow]) {
    let own = front.rows(context)
    let taken = Set(own.lazy.flatMap(\.keys))
    let others = everywhere.rows(context).map { $0.keeping { !taken.contains($0) } }
    guard front.isTyping(context) else { return (own, others) }
    return (
      own.map { $0.keeping { $0.typed == nil } }, others.map { $0.keeping { $0.typed == nil } }
    )
  }

  /// What the footer says: the same as `rows`, of the commands that can work now.
  private func hints(_ context: Context) -> [FooterHint] {
    let isTyping = front.isTyping(context)
    let others = everywhere.hints(context).compactMap { $0.keeping { bindings[$0] == nil } }
    let all = front.hints(context) + others
    return isTyping ? all.compactMap { $0.keeping { $0.typed == nil } } : all
  }

  private func help(_ context: Context) -> HelpLayer<Context> {
    let rows = groupedRows(context)
    return HelpLayer(
      title: front.title(context), purpose: front.purpose(context), here: rows.here,
      everywhere: rows.everywhere)
  }

  /// Brings a layer in front.
  package mutating func push(_ layer: any Layer<Context>) { layers.append(layer) }

  /// Answers an event and returns what is left for the outermost loop to do.
  package mutating func handle(_ event: Event, _ context: inout Context) -> Effect? {
    if isCramped { return answerCramped(event, &context) }
    if takesNoticeAway(event, &context) { return nil }
    switch event {
    case .key(let key): return settle(answer(key, &context), &context)
    case .mouse(let mouse): return answer(mouse, &context)
    case .paste, .resize: return settle(layers[layers.count - 1].handle(event, &context), &context)
    }
  }

  /// Runs a command of the front layer or of everywhere by its id.
  package mutating func run(_ id: String, _ context: inout Context) -> Effect? {
    var outcome = layers[layers.count - 1].run(id, &context)
    if case .ignored = outcome {
      layers[layers.count - 1].keep(&context)
      outcome = everywhere.run(id, &context)
    }
    return settle(outcome, &context)
  }

  /// Gives text from the user's editor back to the layer that asked for it.
  package mutating func edited(_ text: String, _ context: inout Context) -> Effect? {
    settle(layers[layers.count - 1].edited(text, &context), &context)
  }

  /// Keeps what is half done in every layer, as before the application stops.
  package mutating func keep(_ context: inout Context) {
    for index in layers.indices.reversed() { layers[index].keep(&context) }
  }

  /// Draws every layer that shows, with the bars around the front screen.
  package mutating func draw(_ size: Size, _ context: Context) -> Canvas {
    var canvas = Canvas(size)
    isCramped = RoomNeeded.isMissing(in: size)
    if isCramped {
      RoomNeeded.draw(on: &canvas, quit: quit(context)?.keys.first { $0.typed == nil })
    } else {
      drawLayers(on: &canvas, context)
    }
    drawn = canvas
    return canvas
  }

  private mutating func drawLayers(on canvas: inout Canvas, _ context: Context) {
    refreshBindings()
    let first = layers.lastIndex { $0.fillsScreen } ?? 0
    let hidden = layers[first].hidesBars
    let body = bars.draw(
      on: &canvas, title: layers[first].title(context), hints: hints(context), context,
      hidden: hidden)
    for index in first..<layers.count {
      canvas.hideCursor()
      canvas.within(body) {
        $0.forgetTargets()
        layers[index].draw(on: &$0, context)
      }
    }
    if hidden { Bars.drawNotice(on: &canvas, context) }
  }
}

/// How events find their way.
extension LayerStack {
  private mutating func answer(_ key: Key, _ context: inout Context) -> Outcome<Context> {
    let index = layers.count - 1
    if layers[index].isTyping(context) {
      let outcome = layers[index].handle(.key(key), &context)
      guard case .ignored = outcome, key.typed == nil else { return outcome }
      let pressed = pressFront(key, &context)
      guard case .ignored = pressed else { return pressed }
      return pressEverywhere(key, &context)
    }
    let outcome = pressFront(key, &context)
    guard case .ignored = outcome else { return outcome }
    let handled = layers[index].handle(.key(key), &context)
    guard case .ignored = handled else { return handled }
    return pressEverywhere(key, &context)
  }

  /// Runs the command of the front layer that this key is bound to.
  private mutating func pressFront(_ key: Key, _ context: inout Context) -> Outcome<Context> {
    refreshBindings()
    guard let id = bindings[key] else { return .ignored }
    return layers[layers.count - 1].run(id, &context)
  }

  private mutating func refreshBindings() {
    if !bindings.belong(to: front) { bindings = KeyBindings(of: front) }
  }

  /// Runs the command bound to this key on every screen, once the front layer has kept its work.
  private mutating func pressEverywhere(
    _ key: Key, _ context: inout Context
  ) -> Outcome<Context> {
    guard let id = commonBindings[key] else { return .ignored }
    layers[layers.count - 1].keep(&context)
    return everywhere.run(id, &context)
  }

  private mutating func answer(_ mouse: Mouse, _ context: inout Context) -> Effect? {
    let meaning = drawn.target(at: mouse.place)?.meaning
    if case .command(let id) = meaning, mouse.isClick { return run(id, &context) }
    return settle(layers[layers.count - 1].handle(mouse, on: meaning, &context), &context)
  }

  private mutating func answerCramped(_ event: Event, _ context: inout Context) -> Effect? {
    guard case .key(let key) = event, let quit = quit(context), quit.keys.contains(key) else {
      return nil
    }
    if key.typed != nil, front.isTyping(context) { return nil }
    layers[layers.count - 1].keep(&context)
    return settle(everywhere.run(quit.id, &context), &context)
  }

  /// The command that leaves the application, known by its id.
  private func quit(_ context: Context) -> CommandRow? {
    everywhere.rows(context).first { $0.id.hasSuffix(".quit") }
  }

  private mutating func settle(_ outcome: Outcome<Context>, _ context: inout Context) -> Effect? {
    switch outcome {
    case .ignored, .handled: return nil
    case .push(let layer): layers.append(layer)
    case .replace(let layer): layers[layers.count - 1] = layer
    case .show(let layer):
      layers.removeLast(layers.count - 1)
      if let layer { layers.append(layer) }
    case .restart(let layer): layers = [layer]
    case .close: if layers.count > 1 { layers.removeLast() }
    case .closeAndRun(let id):
      if layers.count > 1 { layers.removeLast() }
      return run(id, &context)
    case .help: layers.append(help(context))
    case .palette: layers.append(PaletteLayer(rows: rows(context)))
    case .refused(let reason):
      if context.notice?.weight != .failure { context.notice = Notice(reason, .refusal) }
    case .effect(let effect): return effect
    }
    return nil
  }

  /// Takes the notice away where the event does; true where that is all the event does.
  private func takesNoticeAway(_ event: Event, _ context: inout Context) -> Bool {
    if case .resize = event { return false }
    guard context.notice?.weight == .failure else {
      context.notice = nil
      return false
    }
    guard event == .key(.escape) else { return false }
    context.notice = nil
    return true
  }
}
