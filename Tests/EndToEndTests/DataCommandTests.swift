import Glibc
import Testing

/// Public files through the built program, without a terminal.
@Suite struct DataCommandTests {
  @Test func `a public file is imported, listed and removed`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let file = "\(scratch.path)/ltprojections.csv"
    try write(
      "Title\tBase\tProjected\tAvgAnnualOpenings\tSTFIPS\tOccCode\n"
        + "Nurses\t46000\t48000\t2940\t21\t29-1141\nNurses\t1\t1\t1\t18\tNov-11\n"
        + "Nurses\t1\t1\t1\t18\t29-1141\n", to: file)
    let imported = try Pathways.run(
      "data", "import", file, "--state", "KY", "--period", "2022-2032", "-w", workspace,
      in: scratch)
    #expect(imported.output == "projections-2022-2032-ky\t1\n" && imported.status == 0)
    let again = try Pathways.run("data", "import", file, "-w", workspace, in: scratch)
    #expect(again.output == "projections-states\t2\n" && again.errors.contains("row 3, soc"))
    let listed = try Pathways.run(
      "data", "list", "--format", "csv", "-w", workspace, in: scratch)
    // The names, two of this file and the four that the example invents.
    #expect(listed.output.split(separator: "\n").count == 7)
    let removed = try Pathways.run(
      "data", "remove", "projections-states", "-w", workspace, in: scratch)
    #expect(removed.status == 0)
    let missing = try Pathways.run(
      "data", "remove", "projections-states", "-w", workspace, in: scratch)
    #expect(missing.status == 1 && !missing.errors.isEmpty)
  }

  @Test func `a table that somebody has cut is named by the check`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let file = "\(scratch.path)/zones.txt"
    try write("O*NET-SOC Code\tJob Zone\n11-1011.00\t5\n", to: file)
    let imported = try Pathways.run("data", "import", file, "-w", workspace, in: scratch)
    #expect(imported.output == "job-zones\t1\n")
    #expect(try Pathways.run("check", "-w", workspace, in: scratch).status == 0)
    try write("pathways-table\t1\nkind", to: "\(workspace)/data/job-zones.tsv")
    let checked = try Pathways.run("check", "-w", workspace, in: scratch)
    #expect(checked.status == 1 && checked.errors.contains("‘job-zones’, line 2"))
  }

  private func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }
}
