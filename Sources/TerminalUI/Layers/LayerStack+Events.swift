/// How events find their way.
extension LayerStack {
  mutating func answer(_ key: Key, _ context: inout Context) -> Outcome<Context> {
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

  mutating func refreshBindings() {
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

  /// Gives pasted text to the front layer; where that takes none, says so.
  mutating func answerPaste(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    let outcome = layers[layers.count - 1].handle(event, &context)
    guard case .ignored = outcome else { return outcome }
    return .refused("Nothing is pasted here: go to a table or a field that takes it")
  }

  mutating func answer(_ mouse: Mouse, _ context: inout Context) -> Effect? {
    let meaning = drawn.target(at: mouse.place)?.meaning
    if case .command(let id) = meaning, mouse.isClick { return run(id, &context) }
    return settle(layers[layers.count - 1].handle(mouse, on: meaning, &context), &context)
  }

  mutating func answerCramped(_ event: Event, _ context: inout Context) -> Effect? {
    guard case .key(let key) = event, let quit = quit(context), quit.keys.contains(key) else {
      return nil
    }
    if key.typed != nil, front.isTyping(context) { return nil }
    layers[layers.count - 1].keep(&context)
    return settle(everywhere.run(quit.id, &context), &context)
  }

  /// The command that leaves the application, known by its id.
  func quit(_ context: Context) -> CommandRow? {
    everywhere.rows(context).first { $0.id.hasSuffix(".quit") }
  }

  mutating func settle(_ outcome: Outcome<Context>, _ context: inout Context) -> Effect? {
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
    case .closeAndReplace(let layer):
      if layers.count > 1 { layers.removeLast() }
      layers[layers.count - 1] = layer
    case .help: layers.append(help(context))
    case .palette: layers.append(PaletteLayer(rows: rows(context)))
    case .refused(let reason):
      if context.notice?.weight != .failure { context.notice = Notice(reason, .refusal) }
    case .effect(let effect): return effect
    }
    return nil
  }

  /// Takes the notice away where the event does; true where that is all the event does.
  func takesNoticeAway(_ event: Event, _ context: inout Context) -> Bool {
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
