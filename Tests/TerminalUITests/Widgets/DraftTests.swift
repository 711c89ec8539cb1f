import Testing

@testable import TerminalUI

@Suite struct DraftTests {
  @Test(arguments: ["a👍🏽b", "e\u{301}é", "漢字", "👩‍👩‍👧🇺🇸x", "שלום", "a\r\nb"])
  func `the cursor walks over whole letters both ways`(text: String) {
    var draft = Draft(text)
    var steps = 0
    while draft.cursor > 0 {
      draft.move(to: draft.place(after: .left))
      steps += 1
    }
    #expect(steps == text.count)
    for _ in 0..<text.count { draft.move(to: draft.place(after: .right)) }
    #expect(draft.cursor == draft.end)
  }

  @Test func `a mark typed after a letter joins it and is erased with it`() {
    var draft = Draft("caf")
    draft.insert("e", typing: true)
    draft.insert("\u{301}", typing: true)
    draft.erase(.left)
    #expect(draft.text == "caf")
  }

  @Test func `words end at blanks and signs`() {
    var draft = Draft("entry-level jobs, wages")
    #expect(draft.erase(.wordLeft) == "wages")
    #expect(draft.erase(.wordLeft) == "jobs, ")
    #expect(draft.erase(.wordLeft) == "level ")
    #expect(draft.text == "entry-")
  }

  @Test func `a word typed is undone at once, the word before it next`() {
    var draft = Draft()
    for letter in "two words" { draft.insert(String(letter), typing: true) }
    draft.undo()
    #expect(draft.text == "two")
    draft.undo()
    #expect(draft.text == "")
    #expect(!draft.canUndo)
    draft.redo()
    draft.redo()
    #expect(draft.text == "two words")
  }

  @Test func `what is typed takes the place of the selection`() {
    var draft = Draft("low wage")
    draft.move(to: 0)
    draft.move(to: draft.place(after: .wordRight), selecting: true)
    draft.insert("high")
    #expect(draft.text == "high wage")
    draft.undo()
    #expect(draft.text == "low wage")
  }

  @Test(arguments: 0..<200)
  func `any edits keep the cursor between letters and can all be undone`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let start = randomText(letters: 8, &generator)
    var draft = Draft(start)
    for _ in 0..<40 {
      randomEdit(&draft, &generator)
      #expect(isBoundary(draft.cursor, of: draft.text))
    }
    let end = draft.text
    var undone = 0
    while draft.canUndo {
      draft.undo()
      undone += 1
    }
    #expect(draft.text.unicodeScalars.elementsEqual(start.unicodeScalars))
    for _ in 0..<undone { draft.redo() }
    #expect(draft.text.unicodeScalars.elementsEqual(end.unicodeScalars))
  }

  private func randomEdit(_ draft: inout Draft, _ generator: inout SeededGenerator) {
    let moves: [DraftMove] = [
      .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .start, .end,
    ]
    let move = moves.randomElement(using: &generator) ?? .left
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: draft.move(to: draft.place(after: move))
    case 1: draft.move(to: draft.place(after: move), selecting: true)
    case 2: draft.erase(move)
    case 3: draft.insert("\u{301}", typing: true)
    case 4: draft.undo()
    default: draft.insert(randomText(letters: 2, &generator), typing: true)
    }
  }

  private func isBoundary(_ place: Int, of text: String) -> Bool {
    let index = text.utf8.index(text.startIndex, offsetBy: place)
    return index == text.endIndex || text.indices.contains(index)
  }
}
