import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

@Suite struct JournalReadingTests {
  @Test func `the checksum is the one of the standard`() {
    #expect(Checksum.of(Array("123456789".utf8)[...]) == 0xE306_9283)
    #expect(Checksum.of([][...]) == 0)
  }

  @Test(arguments: 0..<200) func `records come back as they were written`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let records = (0..<5).map { _ in JournalRecord.anything(using: &random) }
    let reading = try JournalReading(records.flatMap(JournalReading.bytes))
    #expect(try reading.lines.indices.map(reading.record) == records)
    #expect(
      reading.lines.map(\.mark).filter(\.isEdit).allSatisfy { $0 == .pendingEdit })
  }

  @Test func `a tail torn anywhere leaves the lines before it`() throws {
    var random = SeededGenerator(seed: 1)
    let lines = (0..<3).map { _ in
      JournalReading.bytes(of: .anything(using: &random))
    }
    let whole = lines[0] + lines[1]
    for count in 0..<lines[2].count {
      let reading = try JournalReading(whole + lines[2].prefix(count))
      #expect(reading.lines.count == 2)
      #expect(reading.length == whole.count)
    }
  }

  @Test(arguments: 0..<100) func `damage in the last line is a torn tail`(seed: Int) throws {
    let (bytes, lines) = journal(seed: seed, damaged: 2)
    #expect(try JournalReading(bytes).length == lines[0].count + lines[1].count)
  }

  @Test(arguments: 0..<100) func `damage before the last line is refused by number`(seed: Int) {
    let (bytes, _) = journal(seed: seed, damaged: 1)
    #expect(damagedLine(of: bytes) == 2)
  }

  /// Three lines, one with a byte that has changed, but for its mark and its newline.
  private func journal(seed: Int, damaged: Int) -> (bytes: [UInt8], lines: [[UInt8]]) {
    var random = SeededGenerator(seed: seed)
    var lines = (0..<3).map { _ in JournalReading.bytes(of: .anything(using: &random)) }
    let place = Int.random(in: 1..<(lines[damaged].count - 1), using: &random)
    lines[damaged][place] ^= 1 << UInt8.random(in: 0...2, using: &random)
    if lines[damaged][place] == 0x0A { lines[damaged][place] = 0 }
    return (lines.flatMap(\.self), lines)
  }

  private func damagedLine(of bytes: [UInt8]) -> Int? {
    do {
      _ = try JournalReading(bytes)
      return nil
    } catch { return error.number }
  }
}

extension JournalRecord {
  /// A random record with texts from all of Unicode.
  static func anything(using random: inout SeededGenerator) -> JournalRecord {
    let id = RecordID.random(using: &random)
    let delta = Delta.anything(using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let identity = FileIdentity(device: .random(in: 0 ... .max, using: &random), inode: 7)
      return .origin(
        JournalOrigin(workspace: id, path: .anything(using: &random), folder: identity))
    case 1: return .conflict(Conflict(change: id, delta: delta, found: delta.before))
    case 2: return .settled(Conflict(change: id, delta: delta, found: nil))
    default:
      let change = Change(
        id: id, sentence: .anything(using: &random), author: .anything(using: &random),
        time: .random(in: 0...(1 << 50), using: &random), deltas: [delta, delta.inverse])
      return .edit(
        JournalEdit(
          kind: .undone, change: change, original: id, session: id,
          contents: [
            .workspace: .none, delta.document: .hash(ContentHash([1])),
            .of("maps", "other"): .unsettled,
          ]))
    }
  }
}

extension Delta {
  static func anything(using random: inout SeededGenerator) -> Delta {
    let value = JSON.anything(depth: 2, using: &random)
    return Delta(
      document: .of("maps", RecordID.random(using: &random).text),
      path: [.member(.anything(using: &random)), .element(.anything(using: &random)), .order],
      before: Bool.random(using: &random) ? value : nil,
      after: Bool.random(using: &random) ? nil : .null)
  }
}
