import CareerPathways
import Exchange
import StoreTrials
import Testing

@testable import Workshop

/// Maps from files that a person names, told apart by what is in them.
@Suite struct MapFilesTests {
  private func read(
    _ texts: String..., name: String? = nil, taken: Set<RecordID> = []
  ) throws -> MapFiles.Reading {
    var random = SeededGenerator(seed: 1)
    let names = texts.indices.map { "folder/file\($0 + 1).x.json" }
    return try MapFiles(names: names, contents: texts.map { Array($0.utf8) }).read(
      name: name, taken: taken, using: &random)
  }

  private func refusal(_ texts: String...) -> [String] {
    var random = SeededGenerator(seed: 1)
    let names = texts.indices.map { "file\($0 + 1).json" }
    do throws(MapFiles.Refusal) {
      _ = try MapFiles(names: names, contents: texts.map { Array($0.utf8) }).read(
        name: nil, taken: [], using: &random)
      return []
    } catch {
      return error.sentences
    }
  }

  @Test func `what is in a file tells what it is`() throws {
    let csv = try read("pathway,level,occupation\nA,L,Welder\n")
    #expect(csv.map.name == "file1" && !csv.isSourced && csv.remarks.isEmpty)
    let ctdl = try read(
      "\u{FEFF} \n{\"@type\": \"ceterms:JobComponent\", \"ceterms:name\": \"Welder\"}")
    #expect(ctdl.map.occupations.map(\.title) == ["Welder"])
    #expect(ctdl.map.name == "file1" && ctdl.isSourced)
    #expect(ctdl.remarks == ["The file has no Pathway; all components are in one pathway."])
    #expect(try read("pathway,level,occupation\nA,L,Welder\n", name: "Mine").map.name == "Mine")
  }

  @Test func `malformed JSON is named with its file, its line and what was expected`() {
    #expect(
      refusal("{\n  \"@graph\": [\n    {\"a\": 1,}\n  ]\n}") == [
        "file1.json, line 3, column 13: something stands where it cannot; a name in quotes was "
          + "expected"
      ])
    #expect(
      refusal("{}", "{\"a\" 1}", "[1 2]", "{\"a\": 1 \"b\": 2}", "[x]", "{\"a\": 1, \"a\": 2}", "[")
        == [
          "file2.json, line 1, column 6: something stands where it cannot; a colon was expected",
          "file3.json, line 1, column 4: something stands where it cannot; a comma or ‘]’ was "
            + "expected",
          "file4.json, line 1, column 9: something stands where it cannot; a comma or ‘}’ was "
            + "expected",
          "file5.json, line 1, column 2: something stands where it cannot; a value was expected",
          "file6.json, line 1, column 10: a name stands twice",
          "file7.json, line 1, column 2: it ends early",
        ])
  }

  @Test func `JSON without pathways, and JSON beside a table, are refused`() {
    #expect(
      refusal("{}") == ["There is no pathway of CTDL in it: neither a Pathway nor a component."])
    #expect(
      refusal("{}", "pathway,level,occupation\n") == [
        "The files are partly JSON and partly not. Import one kind."
      ])
  }

  @Test func `a map that is here already comes in as a copy`() throws {
    let map = LouisvilleExample.map
    let setting = PageSetting(date: try #require(CalendarDate("2026-11-27")), palette: .plain)
    let file = try MapFormat.ctdl.file(map, LouisvilleExample.workspace(), setting)
    let text = String(decoding: file.bytes, as: UTF8.self)
    let again = try read(text)
    let isEqual = again.map == map
    #expect(isEqual && again.remarks.isEmpty)
    let copy = try read(text, name: "Copy", taken: [map.id])
    #expect(copy.map.id != map.id && copy.map.name == "Copy")
    #expect(
      copy.remarks == [
        "The map ‘louisville-it’ is here already; this is a copy of it, with CTIDs of its own."
      ])
  }
}
