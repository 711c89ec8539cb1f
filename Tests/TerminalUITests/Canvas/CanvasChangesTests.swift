import Testing

@testable import TerminalUI

@Suite struct CanvasChangesTests {
  @Test func `the same picture has no changes`() {
    #expect(changes(from: ["ab", "é漢"], to: ["ab", "é漢"]).isEmpty)
  }

  @Test func `a row changes from its first to its last difference`() {
    #expect(
      changes(from: ["abcdef", "x"], to: ["aXcdYf", "x"]) == [Change(row: 0, columns: 1..<5)])
  }

  @Test func `a wide character is never cut`() {
    #expect(changes(from: ["a漢b"], to: ["a字b"]) == [Change(row: 0, columns: 1..<3)])
    #expect(changes(from: ["axyb"], to: ["a字b"]) == [Change(row: 0, columns: 1..<3)])
    var restyled = canvas(["a漢b"])
    restyled.restyle(Rect(row: 0, column: 2, width: 1, height: 1)) { $0.with(.bold) }
    #expect(changes(from: canvas(["a漢b"]), to: restyled) == [Change(row: 0, columns: 1..<3)])
  }

  @Test func `letters with marks are told apart though their numbers are the same`() {
    #expect(
      changes(from: ["e\u{301}"], to: ["o\u{301}"]) == [Change(row: 0, columns: 0..<1)])
  }

  @Test func `without a picture before, or one of another size, everything changes`() {
    let all = [Change(row: 0, columns: 0..<8), Change(row: 1, columns: 0..<8)]
    #expect(changes(from: nil, to: canvas(["", ""])) == all)
    #expect(changes(from: canvas([""]), to: canvas(["", ""])) == all)
  }

  private struct Change: Equatable {
    let row: Int
    let columns: Range<Int>
  }

  private func canvas(_ lines: [String]) -> Canvas {
    var canvas = Canvas(width: 8, height: lines.count)
    for (row, line) in lines.enumerated() { canvas.write(line, row: row) }
    return canvas
  }

  private func changes(from old: [String], to new: [String]) -> [Change] {
    changes(from: canvas(old), to: canvas(new))
  }

  private func changes(from old: Canvas?, to new: Canvas) -> [Change] {
    var changes: [Change] = []
    new.changes(since: old) { changes.append(Change(row: $0, columns: $1)) }
    return changes
  }
}
