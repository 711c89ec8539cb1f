import CareerPathways
import Exchange

/// The files that a paper can be written to.
extension ExportOffer {
  static func all(for paper: Paper, parts: Set<String>? = nil) -> [ExportOffer] {
    PaperFormat.all.map { format in
      let words = words[format.name] ?? (title: format.name, use: "")
      return ExportOffer(title: words.title, use: words.use, ending: "." + format.ending) {
        workshop throws(ExportProblem) in
        (try workshop.bytes(of: paper, as: format, parts: parts), [])
      }
    }
  }

  private static let words: [String: (title: String, use: String)] = [
    "html": ("Web page (HTML)", "to print or mail; it stands alone"),
    "markdown": ("Text (Markdown)", "for a wiki, a web site or an e-mail"),
  ]
}

extension ExportLayer {
  /// Writing a paper to a file.
  init(_ paper: Paper, parts: Set<String>? = nil, _ workshop: Workshop) {
    self.init(
      "Write: \(paper.title)", stem: paper.id, ExportOffer.all(for: paper, parts: parts), workshop)
  }
}

extension Workshop {
  func bytes(
    of paper: Paper, as format: PaperFormat, parts: Set<String>?
  ) throws(ExportProblem) -> [UInt8] {
    let source = PaperSource(
      workspace, on: today, in: pageSetting.palette, parts: parts)
    do throws(TemplateProblem) {
      return try paper.write(source, as: format)
    } catch {
      throw .template(error)
    }
  }
}
