import CareerPathways

/// A journal as it was read when the workspace was opened.
struct JournalText {
  let name: String
  let reading: JournalReading
  /// Whether its session still runs.
  let isLive: Bool

  var editCount: Int { reading.lines.lazy.filter(\.mark.isEdit).count }
}

extension JournalFolder {
  /// The edits of ended sessions that may not have reached every file, oldest first.
  ///
  /// An edit that has reached a file has brought earlier ones of its journal there too.
  func unfinishedEdits() -> [UnfinishedEdit] {
    var edits: [UnfinishedEdit] = []
    for text in texts where !text.isLive {
      refusing(text) { () throws(DamagedLine) in edits += try unfinishedEdits(of: text) }
    }
    return edits.sorted { $0.edit.change.time < $1.edit.change.time }
  }

  private func unfinishedEdits(of text: JournalText) throws(DamagedLine) -> [UnfinishedEdit] {
    var edits: [UnfinishedEdit] = []
    let lines = text.reading.lines
    guard let first = lines.firstIndex(where: { $0.mark == .pendingEdit }) else { return [] }
    for index in first..<lines.count where lines[index].mark.isEdit {
      guard case .edit(let edit) = try text.reading.record(at: index) else { continue }
      if lines[index].mark == .pendingEdit {
        let place = JournalPlace(journal: text.name, offset: lines[index].offset)
        edits.append(UnfinishedEdit(edit, place))
      } else {
        for index in edits.indices { edits[index].documents.subtract(edit.contents.keys) }
      }
    }
    return edits
  }

  /// The conflicts that nobody has settled.
  func conflicts() -> [Conflict] {
    var found: [Conflict] = []
    var settled: Set<Conflict> = []
    for text in texts {
      refusing(text) { () throws(DamagedLine) in
        for index in text.reading.lines.indices where text.reading.lines[index].mark == .conflict {
          switch try text.reading.record(at: index) {
          case .conflict(let conflict): found.append(conflict)
          case .settled(let conflict): settled.insert(conflict)
          default: break
          }
        }
      }
    }
    return found.filter { !settled.contains($0) }
  }

  /// All edits as far back as changes are kept, oldest first; then lets the texts go.
  func takeEdits() -> [(edit: JournalEdit, isLive: Bool)] {
    readPast()
    var edits: [(edit: JournalEdit, isLive: Bool)] = []
    for text in texts {
      refusing(text) { () throws(DamagedLine) in
        var own: [(edit: JournalEdit, isLive: Bool)] = []
        for index in text.reading.lines.indices where text.reading.lines[index].mark.isEdit {
          guard case .edit(let edit) = try text.reading.record(at: index) else { continue }
          own.append((edit, text.isLive))
        }
        edits += own
      }
    }
    texts = []
    return edits.sorted { $0.edit.change.time < $1.edit.change.time }
  }

  /// Refuses the journal where a line is damaged: it is neither read nor gone on with.
  private func refusing(_ text: JournalText, _ body: () throws(DamagedLine) -> Void) {
    do {
      try body()
    } catch {
      problems.append(WorkspaceProblem(text.name, .journalLine(error.number)))
      texts.removeAll { $0.name == text.name }
      held[text.name] = nil
      if ended?.name == text.name { ended = nil }
    }
  }
}
