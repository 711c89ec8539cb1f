import Testing

@testable import Exchange

struct SeparatorTests {
  @Test(
    arguments: [
      ("", .comma), ("Nurse", .comma), ("a,b;c", .comma), ("a;b;c,d\n,,,,", .semicolon),
      ("Nurse, RN\tSQL; Java; Go", .tab), ("\"a;b;c\",d", .comma), ("\"a,b\"\"c,d\";e", .semicolon),
      ("\n\r\n\na;b", .semicolon), ("\"a\nb,c\";d", .semicolon), ("\u{FEFF}\"a\tb\";c", .semicolon),
    ] as [(String, Separator)])
  func `the first row gives the separator away`(text: String, separator: Separator) {
    #expect(Separator.detected(in: Array(text.utf8)) == separator)
  }

  @Test(arguments: Separator.allCases)
  func `a text reads without naming its separator`(separator: Separator) throws {
    let rows = [["pathway", "level", "skills"], ["Data, old", "BA;BS", "a\tb"]]
    let bytes = DelimitedWriter.write(rows, separator: separator)
    #expect(try DelimitedReader.read(bytes).map(\.cells) == rows)
  }
}
