import CareerPathways
import Exchange

extension ExportSubject {
  /// A paper; `parts` are the ids of those that a report has, nil for all.
  static func paper(_ paper: Paper, parts: Set<String>? = nil) -> ExportSubject {
    ExportSubject(
      title: "Write: \(paper.title)", fileName: paper.id,
      offers: PaperFormat.all.map { offer(of: paper, parts: parts, as: $0) },
      sentence: { Sentences.fact($0) })
  }

  private static func offer(
    of paper: Paper, parts: Set<String>?, as format: PaperFormat
  ) -> ExportOffer {
    let words = words[format.name] ?? (title: format.name, use: "")
    return ExportOffer(title: words.title, use: words.use, ending: "." + format.ending) {
      workshop, setting throws(ExportProblem) in
      let source = PaperSource(workshop.workspace, setting, parts: parts)
      do throws(TemplateProblem) {
        return MadeFile(bytes: try paper.write(source, as: format))
      } catch {
        throw .unwritable([])
      }
    }
  }

  private static let words: [String: (title: String, use: String)] = [
    "html": ("Web page (HTML)", "to print or mail; it stands alone"),
    "markdown": ("Text (Markdown)", "for a wiki, a web site or an e-mail"),
  ]
}

extension PaperSource {
  /// The workspace on the day and in the colours of a page.
  package init(_ workspace: Workspace, _ setting: PageSetting, parts: Set<String>?) {
    self.init(workspace, on: setting.date, in: setting.palette, parts: parts)
  }
}
