/// A state or territory of the United States, as public files name it.
package struct USState: Hashable, Sendable {
  /// Two digits of the Federal Information Processing Standard.
  package let number: String
  /// Two letters, as on a letter.
  package let letters: String
  package let name: String

  private init(_ number: String, _ letters: String, _ name: String) {
    self.number = number
    self.letters = letters
    self.name = name
  }

  /// The state of a number, letters or a name, small and capital letters alike.
  package static func named(_ text: String) -> USState? {
    let text = text.lowercased()
    return all.first {
      [$0.number, $0.letters.lowercased(), $0.name.lowercased()].contains(text)
    }
  }

  /// The number of the state whose whole name a cell is.
  static func number(ofName cell: RawCell) -> String? {
    guard let first = cell.bytes.first, TextByte.isLetter(first) else { return nil }
    return numbersByName[String(decoding: cell.bytes, as: UTF8.self).lowercased()]
  }

  private static let numbersByName = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name.lowercased(), $0.number) })

  package static let all: [USState] = [
    USState("01", "AL", "Alabama"),
    USState("02", "AK", "Alaska"),
    USState("04", "AZ", "Arizona"),
    USState("05", "AR", "Arkansas"),
    USState("06", "CA", "California"),
    USState("08", "CO", "Colorado"),
    USState("09", "CT", "Connecticut"),
    USState("10", "DE", "Delaware"),
    USState("11", "DC", "District of Columbia"),
    USState("12", "FL", "Florida"),
    USState("13", "GA", "Georgia"),
    USState("15", "HI", "Hawaii"),
    USState("16", "ID", "Idaho"),
    USState("17", "IL", "Illinois"),
    USState("18", "IN", "Indiana"),
    USState("19", "IA", "Iowa"),
    USState("20", "KS", "Kansas"),
    USState("21", "KY", "Kentucky"),
    USState("22", "LA", "Louisiana"),
    USState("23", "ME", "Maine"),
    USState("24", "MD", "Maryland"),
    USState("25", "MA", "Massachusetts"),
    USState("26", "MI", "Michigan"),
    USState("27", "MN", "Minnesota"),
    USState("28", "MS", "Mississippi"),
    USState("29", "MO", "Missouri"),
    USState("30", "MT", "Montana"),
    USState("31", "NE", "Nebraska"),
    USState("32", "NV", "Nevada"),
    USState("33", "NH", "New Hampshire"),
    USState("34", "NJ", "New Jersey"),
    USState("35", "NM", "New Mexico"),
    USState("36", "NY", "New York"),
    USState("37", "NC", "North Carolina"),
    USState("38", "ND", "North Dakota"),
    USState("39", "OH", "Ohio"),
    USState("40", "OK", "Oklahoma"),
    USState("41", "OR", "Oregon"),
    USState("42", "PA", "Pennsylvania"),
    USState("44", "RI", "Rhode Island"),
    USState("45", "SC", "South Carolina"),
    USState("46", "SD", "South Dakota"),
    USState("47", "TN", "Tennessee"),
    USState("48", "TX", "Texas"),
    USState("49", "UT", "Utah"),
    USState("50", "VT", "Vermont"),
    USState("51", "VA", "Virginia"),
    USState("53", "WA", "Washington"),
    USState("54", "WV", "West Virginia"),
    USState("55", "WI", "Wisconsin"),
    USState("56", "WY", "Wyoming"),
    USState("60", "AS", "American Samoa"),
    USState("66", "GU", "Guam"),
    USState("69", "MP", "Northern Mariana Islands"),
    USState("72", "PR", "Puerto Rico"),
    USState("78", "VI", "U.S. Virgin Islands"),
  ]
}
