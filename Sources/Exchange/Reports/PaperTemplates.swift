import Mustache

/// Why a text is no template.
package enum TemplateProblem: Error, Equatable {
  /// What the reader of templates said of it, in its own words.
  case malformed(String)
}

/// The templates that come along, one mustache file each, and how values get into them.
///
/// Every text is escaped before it reaches a template, scalar by scalar, and
/// templates are read as plain text ever after: the library's own escaping
/// goes by characters, for which a quote under a combining mark is no quote.
enum PaperTemplates {
  /// The files, by the name that a template uses behind `{{>`.
  private static let html: [(name: String, file: [UInt8])] = [
    ("report", PackageResources.report_html_mustache),
    ("summary", PackageResources.summary_html_mustache),
    ("status", PackageResources.status_html_mustache),
    ("pitch", PackageResources.pitch_html_mustache),
    ("form", PackageResources.form_html_mustache),
    ("top", PackageResources.top_html_mustache),
    ("bottom", PackageResources.bottom_html_mustache),
    ("style", PackageResources.style_html_mustache),
    ("block", PackageResources.block_html_mustache),
    ("table", PackageResources.table_html_mustache),
  ]
  private static let markdown: [(name: String, file: [UInt8])] = [
    ("report", PackageResources.report_md_mustache),
    ("summary", PackageResources.summary_md_mustache),
    ("status", PackageResources.status_md_mustache),
    ("pitch", PackageResources.pitch_md_mustache),
    ("form", PackageResources.form_md_mustache),
    ("top", PackageResources.top_md_mustache),
    ("block", PackageResources.block_md_mustache),
    ("table", PackageResources.table_md_mustache),
  ]

  /// The templates of each format, read once.
  private static let htmlLibrary = library(of: html)
  private static let markdownLibrary = library(of: markdown)

  private static func library(
    of files: [(name: String, file: [UInt8])]
  ) -> Result<MustacheLibrary, TemplateProblem> {
    Result { () throws(TemplateProblem) in
      var library = MustacheLibrary()
      for (name, file) in files {
        library.register(try parsed(String(decoding: file, as: UTF8.self)), named: name)
      }
      return library
    }
  }

  /// Fills in a template: one that comes along, by name, or where `isText` the text itself.
  static func render(
    _ values: PaperValue, _ template: String, as format: PaperFormat, isText: Bool
  ) throws(TemplateProblem) -> String {
    let isHTML = format.name == PaperFormat.html.name
    let library = try (isHTML ? htmlLibrary : markdownLibrary).get()
    guard let own = isText ? try parsed(template) : library.getTemplate(named: template) else {
      throw .malformed("There is no template ‘\(template)’")
    }
    return own.render(values.filled(as: format), library: library)
  }

  private static func parsed(_ text: String) throws(TemplateProblem) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}\n" + text)
    } catch {
      throw .malformed("\(error)")
    }
  }
}

/// A text that is escaped already; a section of an empty one is left out.
private struct EscapedText: MustacheCustomRenderable {
  let renderText: String
  /// Whether each line of it, such as a date, is better not broken; a template asks by this name.
  var isShort = false
  var isNull: Bool { renderText.isEmpty }
}

extension PaperValue {
  /// The value as the templates get it.
  fileprivate func filled(as format: PaperFormat) -> Any {
    switch self {
    case .text(let text): EscapedText(renderText: format.escaped(text))
    case .lines(let text):
      EscapedText(renderText: format.lines(text), isShort: PageText.isShort(text))
    case .flag(let flag): flag
    case .list(let values): values.map { $0.filled(as: format) }
    case .group(let values): values.mapValues { $0.filled(as: format) }
    }
  }
}

extension PageText {
  /// Characters that a column of a table has room for, whatever else stands beside it.
  private static let shortest = 14

  fileprivate static func isShort(_ text: String) -> Bool {
    lines(text).allSatisfy { $0.count <= shortest }
  }
}
