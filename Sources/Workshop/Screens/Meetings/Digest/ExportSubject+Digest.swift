import CareerPathways
import Exchange

extension ExportSubject {
  /// The digest of a meeting, or of all where there is none, as ‘pathways digest’ gives it.
  static func digest(_ meeting: RecordID?, of workspace: Workspace) -> ExportSubject {
    let name = meeting.flatMap { workspace[Meeting.self][$0]?.name } ?? ""
    return ExportSubject(
      title: "Export the digest", fileName: FileName.slug("digest \(name)", else: "digest"),
      offers: [
        offer("Plain text", "to mail or to read out", ".txt", meeting, DigestText.write),
        offer(
          "Text (Markdown)", "for a wiki, a web site or an e-mail", ".md", meeting,
          DigestMarkdown.write),
      ],
      sentence: { Sentences.fact($0) })
  }

  private static func offer(
    _ title: String, _ use: String, _ ending: String, _ meeting: RecordID?,
    _ write: @escaping (DigestSheet) -> [UInt8]
  ) -> ExportOffer {
    ExportOffer(title: title, use: use, ending: ending) { workshop, _ throws(ExportProblem) in
      let workspace = workshop.workspace
      let meeting = meeting.flatMap { workspace[Meeting.self][$0] }
      return MadeFile(bytes: write(DigestSheet(MeetingDigest(workspace, of: meeting))))
    }
  }
}
