import CareerPathways
import Glibc
import LaborData
import StoreTrials
import Testing
import WorkspaceStore

@testable import Workshop

@Suite struct DataFolderTests {
  private let files = SimulatedFileSystem()

  @Test func `an imported table is kept, listed and removed`() throws {
    let data = try folder()
    let table = try Self.table(title: "Nurses")
    let id = try data.keep(table)
    #expect(id.text == "crosswalk-2020")
    #expect(try data.ids() == [id])
    #expect(try data.table(id) == table)
    try data.remove(id)
    #expect(try data.ids().isEmpty)
  }

  @Test func `importing again replaces the table`() throws {
    let data = try folder()
    _ = try data.keep(Self.table(title: "Nurses"))
    let second = try Self.table(title: "Registered nurses")
    #expect(try data.table(data.keep(second)) == second)
    #expect(try data.ids().count == 1)
  }

  @Test func `before the first import there is nothing, and nothing to remove`() throws {
    let data = try folder()
    #expect(try data.ids().isEmpty)
    #expect(throws: FileProblem(.remove, "crosswalk.tsv", ENOENT)) {
      try data.remove(RecordID(fixed: "crosswalk"))
    }
  }

  @Test func `a damaged table is named beside the sound ones`() throws {
    let data = try folder()
    _ = try data.keep(Self.table(title: "Nurses"))
    let open = try files.openFolder("/ws/data")
    try AtomicFile("broken.tsv", in: open, temporaryName: ".tmp-1", files: files)
      .replace(with: Array("a,b\n".utf8))
    #expect(try data.ids().map(\.text) == ["broken", "crosswalk-2020"])
    #expect(throws: DataFolder.Damage.table(TableFileProblem(kind: .notTable, line: 1))) {
      try data.table(RecordID(fixed: "broken"))
    }
    #expect(throws: DataFolder.Damage.file(FileProblem(.open, "gone.tsv", ENOENT))) {
      try data.table(RecordID(fixed: "gone"))
    }
  }

  private func folder() throws -> DataFolder {
    files.close(try files.openFolder(making: "/ws"))
    return DataFolder(of: "/ws", files: files)
  }

  static func table(title: String) throws -> LaborTable {
    let text =
      "CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title\n51.3801,Nursing.,29-1141,\(title)\n"
    var rest = Array(text.utf8)[...]
    let day = try #require(CalendarDate("2026-11-24"))
    return try LaborImport.read(
      { buffer in
        let count = min(rest.count, buffer.count)
        buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      }, from: ImportOrigin(file: "crosswalk.csv", date: day))
  }
}
