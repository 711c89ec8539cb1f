import CareerPathways
import Exchange
import WorkspaceStore

/// Records of one kind from a file that a person names: CSV or JSON, told by what is in it.
package struct RecordFile {
  private let name: String
  private let bytes: [UInt8]

  /// `name` is what sentences call the file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The records that a file brings.
  package struct Arrivals {
    package let kind: RecordKind
    /// Those that are new or differ from what the workspace has.
    package let records: [AnyRecord]
    /// How many of them are new.
    package let new: Int
    /// How many of the new ones go by the title of a record that is there already.
    package let twins: Int
  }

  /// Why there are none; sentences.
  package struct Refusal: Error, Hashable {
    package let sentences: [String]
  }

  /// Reads records for a workspace; nothing where anything is wrong.
  package func read(
    _ kind: RecordKind, into workspace: Workspace, today: CalendarDate,
    using random: inout some RandomNumberGenerator
  ) throws(Refusal) -> Arrivals {
    let records =
      try ForeignText.isJSON(bytes)
      ? readJSON(kind, workspace, using: &random) : readCSV(kind, workspace, today, using: &random)
    let different = records.filter { kind.find($0.id, workspace) != $0 }
    try check(workspace.with(different, of: kind), since: workspace)
    let new = different.filter { kind.find($0.id, workspace) == nil }
    let titles = Set(kind.each(workspace).map { $0.title.lowercased() })
    return Arrivals(
      kind: kind, records: different, new: new.count,
      twins: new.count { titles.contains($0.title.lowercased()) })
  }

  private func readCSV(
    _ kind: RecordKind, _ workspace: Workspace, _ today: CalendarDate,
    using random: inout some RandomNumberGenerator
  ) throws(Refusal) -> [AnyRecord] {
    do throws(TableRefusal) {
      return try KindCSV.read(bytes, of: kind, into: workspace, today: today) {
        .random(using: &random)
      }
    } catch {
      throw refusal(
        Sentences.lines(error, files: [name]), of: kind,
        isUnknown: error.problems.contains { $0.fact == .unknownID })
    }
  }

  /// Refuses what would leave the workspace less sound than it is.
  private func check(_ after: Workspace, since before: Workspace) throws(Refusal) {
    let known = Set(Sentences.unsound(before))
    let new = Sentences.unsound(after).filter { !known.contains($0) }
    guard new.isEmpty else { throw Refusal(sentences: new.map { "\(name): \($0)" }) }
  }

  private func readJSON(
    _ kind: RecordKind, _ workspace: Workspace, using random: inout some RandomNumberGenerator
  ) throws(Refusal) -> [AnyRecord] {
    let json: JSON
    do throws(JSONProblem) {
      json = try JSONReader.read(ForeignText.withoutMark(bytes))
    } catch {
      throw Refusal(sentences: [Sentences.fact(error, file: name)])
    }
    do throws(ListRefusal) {
      return try KindJSON.read(json, of: kind, into: workspace) { .random(using: &random) }
    } catch {
      throw refusal(
        Sentences.lines(error, file: name), of: kind,
        isUnknown: error.problems.contains { $0.fact == .unknownID })
    }
  }

  /// What is wrong, and where a record is unknown, how one comes to be.
  private func refusal(_ lines: [String], of kind: RecordKind, isUnknown: Bool) -> Refusal {
    Refusal(sentences: lines + (isUnknown ? [Sentences.making(kind)] : []))
  }
}

extension RecordFile.Arrivals {
  /// Puts the records into a workspace; what other records named before becomes a link to them.
  package func put(into workspace: inout Workspace) {
    let new = records.filter { kind.find($0.id, workspace) == nil }.map(\.id)
    for record in records { kind.put(record, &workspace) }
    workspace.link(
      Set(new), among: .records(kind.folder), leaving: Set(records.map(\.id)))
  }

  /// What a person should know about them, in a sentence; nil where there is nothing.
  package var remark: String? {
    twins == 0
      ? nil
      : "\(FigureWords.count(twins)) of a title that is here already; a column ‘id’ would change "
        + "those records instead."
  }

  /// What is done with them, in the past tense.
  package var sentence: String {
    "Imported \(FigureWords.count(records.count, of: kind.noun)): "
      + "\(FigureWords.count(new)) new, \(FigureWords.count(records.count - new)) changed"
  }
}
