/// The layers on screen: events go to the front one first, drawing runs back to front.
///
/// A key that the front layer leaves goes to `everywhere`, whose commands work
/// on every screen; the layers between do not see it. In a window too small to
/// draw in, no key does anything but quit.
package struct LayerStack<Context: Stage> {
  package internal(set) var layers: [any Layer<Context>]
  package internal(set) var everywhere: any Layer<Context>
  /// The last canvas drawn, for finding what a click means.
  private(set) var drawn = Canvas(width: 0, height: 0)
  private var bars = Bars()
  /// The keys of the front layer when it was drawn last.
  var bindings: KeyBindings
  let commonBindings: KeyBindings
  /// Whether the last canvas was too small for a screen.
  private(set) var isCramped = false

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

  /// Which commands the footer shows.
  private func footer(_ context: Context) -> FooterFacts {
    FooterFacts(
      layer: ObjectIdentifier(type(of: front)), here: front.hinted(context),
      everywhere: everywhere.hinted(context), isTyping: front.isTyping(context))
  }

  /// What the footer says: the same as `rows`, of the commands that can work now.
  private func hints(_ facts: FooterFacts) -> [FooterHint] {
    let others = everywhere.hints(facts.everywhere)
      .compactMap { $0.keeping { bindings[$0] == nil } }
    let all = front.hints(facts.here) + others
    return facts.isTyping ? all.compactMap { $0.keeping { $0.typed == nil } } : all
  }

  func help(_ context: Context) -> HelpLayer<Context> {
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
    case .paste: return settle(answerPaste(event, &context), &context)
    case .resize: return settle(layers[layers.count - 1].handle(event, &context), &context)
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
    let facts = footer(context)
    let heading = Heading(
      title: layers[first].title(context), workspace: context.heading, standing: context.standing)
    var bars = bars
    let body = bars.draw(
      on: &canvas, heading, facts, context.notice, hidden: hidden, hints: { hints(facts) })
    self.bars = bars
    for index in first..<layers.count {
      canvas.hideCursor()
      canvas.within(body) {
        $0.forgetTargets()
        layers[index].draw(on: &$0, context)
      }
    }
    if hidden, let notice = context.notice { Bars.draw(notice, on: &canvas) }
  }
}
