/// Where a figure comes from: who typed it and when, or which file or data set has it.
package struct FigureSource: Entry {
  package var kind = Kind.typed
  /// The person who typed it, else the name of the file or the title of the data set.
  package var by = ""
  package var date: CalendarDate?
  /// The release or the period of a data set, such as `May 2025`.
  package var vintage = ""
  package var unknown: [String: JSON] = [:]

  package enum Kind: String, FieldChoice {
    case typed
    /// From a table that a person imported.
    case file
    /// From a data set of a public agency.
    case data

    package var label: String {
      switch self {
      case .typed: "Typed"
      case .file: "From a file"
      case .data: "From public data"
      }
    }
  }

  package init() {}

  package init(_ kind: Kind, by: String, date: CalendarDate?, vintage: String = "") {
    self.kind = kind
    self.by = by
    self.date = date
    self.vintage = vintage
  }

  package static let fields: [Field<FigureSource>] = [
    .choice("kind", "Kind", \.kind, usual: .typed),
    .text("by", "From", \.by),
    .date("date", "Date", \.date),
    .text("vintage", "Vintage", \.vintage),
  ]
}
