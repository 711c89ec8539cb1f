/// What a person told of a public file's columns, so that the next file of its kind just reads.
package struct FileLayout: RecordDocument, ListedRecord {
  package let id: RecordID
  package var name = ""
  /// The kind of file, by its key, such as `oews`.
  package var kind = ""
  /// What each of our columns is there: `soc=occupationcode`; behind a second `=`, what every
  /// row has.
  package var columns: [String] = []
  package var unit: Unit?
  /// The years of which openings are the sum.
  package var openingYears: Int?
  package var zeroes: Zeroes?
  package var unknown: [String: JSON] = [:]

  /// In what people are counted.
  package enum Unit: String, FieldChoice {
    case persons
    case thousands

    package var label: String { self == .persons ? "Persons" : "Thousands" }
  }

  /// What a 0 in employment or pay means.
  package enum Zeroes: String, FieldChoice {
    case nobody
    case unpublished

    package var label: String { self == .nobody ? "Nobody" : "Not published" }
  }

  package static let folder = RecordID(fixed: "layouts")

  package static let noun = Noun("layout")
  package static let purpose =
    "What people told of the columns of public files, so that the next file of the kind just reads."
  package static let place = GuidePlace.element(3)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<FileLayout>] = [
    .text("name", "Name", \.name, required: true, help: "What the layout is called"),
    .text("kind", "Kind of file", \.kind, required: true, help: "As oews or projections"),
    .list("columns", "Columns", \.columns, help: "As soc=occupationcode"),
    .choice("unit", "People in", \.unit, help: "Persons unless said otherwise"),
    .wholeNumber(
      "opening_years", "Years of openings", \.openingYears, in: 1...20,
      help: "1 where openings are a year’s"),
    .choice("zeroes", "A 0 means", \.zeroes, help: "Nobody unless said otherwise"),
  ]
}

extension Workspace {
  /// The layouts in the order of their names.
  package var layoutsInOrder: [FileLayout] {
    layouts.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }
}
