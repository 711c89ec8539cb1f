/// What a key does to a draft: the same keys in a field of one line and of many.
enum DraftAction: Equatable, Sendable {
  case move(DraftMove, selecting: Bool = false)
  case erase(DraftMove)
  /// Erases and keeps what was erased on the clipboard.
  case kill(DraftMove)
  case selectAll
  case copy
  case cut
  case paste
  case undo
  case redo

  static let keys: [Key: DraftAction] = {
    var keys: [Key: DraftAction] = [
      .alt("b"): .move(.wordLeft), .alt("f"): .move(.wordRight),
      .backspace: .erase(.left), .delete: .erase(.right),
      Key(.backspace, .shift): .erase(.left),
      .control("w"): .kill(.wordLeft), Key(.backspace, .alt): .kill(.wordLeft),
      Key(.backspace, .control): .kill(.wordLeft),
      .alt("d"): .kill(.wordRight), Key(.delete, .control): .kill(.wordRight),
      .control("k"): .kill(.lineEnd), .control("u"): .kill(.lineStart),
      .control("a"): .selectAll, .control("c"): .copy, .control("x"): .cut,
      .control("v"): .paste, .control("z"): .undo, .control("y"): .redo,
    ]
    for (code, modifiers, move) in moves {
      keys[Key(code, modifiers)] = .move(move)
      keys[Key(code, modifiers.union(.shift))] = .move(move, selecting: true)
    }
    return keys
  }()

  private static let moves: [(Key.Code, Key.Modifiers, DraftMove)] = [
    (.left, [], .left), (.right, [], .right),
    (.left, .control, .wordLeft), (.right, .control, .wordRight),
    (.left, .alt, .wordLeft), (.right, .alt, .wordRight),
    (.home, [], .lineStart), (.end, [], .lineEnd),
    (.home, .control, .start), (.end, .control, .end),
  ]
}

extension Draft {
  /// Does what the key table says.
  ///
  /// Where nothing is left to undo or redo, and where nothing is selected to copy
  /// or cut, the key is left to the caller.
  mutating func perform(_ action: DraftAction, _ clipboard: inout Clipboard) -> FieldAnswer {
    let before = text
    switch action {
    case .move(let move, let selecting):
      self.move(to: target(of: move, selecting: selecting), selecting: selecting)
    case .erase(let move): erase(move)
    case .kill(let move):
      let erased = erase(move)
      if !erased.isEmpty { clipboard.text = erased }
    case .selectAll: selectAll()
    case .copy, .cut:
      guard selection != nil else { return .ignored }
      clipboard.text = selectedText
      if action == .cut { erase(.left) }
    case .paste: return .ignored
    case .undo:
      guard canUndo else { return .ignored }
      undo()
    case .redo:
      guard canRedo else { return .ignored }
      redo()
    }
    return text == before ? .moved : .changed
  }

  /// Where a move leads; Left and Right go to the ends of a selection that is let go.
  private func target(of move: DraftMove, selecting: Bool) -> Int {
    guard !selecting, let selection else { return place(after: move) }
    switch move {
    case .left: return selection.lowerBound
    case .right: return selection.upperBound
    default: return place(after: move)
    }
  }
}
