import CareerPathways
import TerminalUI
import WorkspaceStore

/// Bringing records of a kind in from a file.
enum RecordImport {
  /// Asks for the file.
  static func prompt(_ kind: RecordKind, _ workshop: Workshop) -> PromptLayer<Workshop> {
    let folder = workshop.folderBesideWorkspace
    let files = workshop.surroundings.files(in: folder, ending: [".csv", ".json"])
    let match = TitleMatch(files)
    return PromptLayer(
      title: "Import \(kind.noun.many)",
      hint: "The path of a CSV or JSON file. A record with the id of one that is here changes it; "
        + "any other is new. Alt-E writes such a file.",
      placeholder: folder + FileName.slug(kind.noun.many, else: "records") + ".csv",
      suggest: { text, _ in match.found(text).map { folder + files[$0] } }
    ) { path, workshop in bring(path, kind, &workshop) }
  }

  private static func bring(
    _ path: String, _ kind: RecordKind, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    var random = SystemRandomNumberGenerator()
    do {
      let path = path.tidied
      let bytes = try workshop.surroundings.contents(of: path)
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return take(
        try RecordFile(name: name, bytes: bytes).read(
          kind, into: workshop.workspace, today: workshop.today, using: &random), &workshop)
    } catch let refusal as RecordFile.Refusal {
      return .push(list(refusal.sentences))
    } catch let problem as FileProblem {
      return .refused("Not imported: \(Sentences.reason(problem))")
    } catch {
      return .refused("Not imported, for a reason that pathways does not know")
    }
  }

  private static func take(
    _ arrivals: RecordFile.Arrivals, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let first = arrivals.records.first else {
      workshop.notice = Notice("Nothing in the file differs from what is here")
      return .handled
    }
    if workshop.edit(arrivals.sentence, { arrivals.put(into: &$0) }) {
      workshop.spotlight = first.id
      arrivals.remark.map { workshop.notice = Notice("\(arrivals.sentence). \($0)") }
    }
    return .handled
  }

  /// Everything that is wrong with the file.
  private static func list(_ sentences: [String]) -> PickerLayer<Workshop> {
    PickerLayer(
      title: "Nothing was imported: \(FigureWords.count(sentences.count, of: "problem"))",
      items: sentences.map { PickerItem($0) }
    ) { index, workshop in
      workshop.notice = Notice(sentences[index], .refusal)
      return .handled
    }
  }
}
