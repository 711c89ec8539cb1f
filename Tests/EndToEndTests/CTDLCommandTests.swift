import Glibc
import Testing

/// Maps as CTDL through the built program, without a terminal.
@Suite struct CTDLCommandTests {
  @Test func `a map that goes out as CTDL comes back equal`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let file = "\(scratch.path)/it.jsonld"
    let exported = try Pathways.run(
      "map", "export", "louisville-it", "--format", "ctdl", "-o", file, "-w", workspace,
      in: scratch)
    #expect(exported.status == 0 && exported.output.isEmpty)
    #expect(exported.errors.contains("Missing for the Registry: the convener’s CTID"))

    let other = "\(scratch.path)/other"
    _ = try Pathways.run(
      "new", other, "--name", "N", "--region", "R", "--industry", "I", in: scratch)
    let imported = try Pathways.run("map", "import", file, "-w", other, in: scratch)
    #expect(imported.output == "louisville-it\n" && imported.errors.isEmpty)
    let path = "maps/louisville-it.json"
    #expect(try contents(of: "\(other)/\(path)") == contents(of: "\(workspace)/\(path)"))

    let copied = try Pathways.run("map", "import", file, "-w", other, in: scratch)
    #expect(copied.status == 0 && copied.errors.contains("‘louisville-it’ is here already"))
  }

  @Test func `of malformed JSON nothing is imported, and its line is named`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let file = "\(scratch.path)/bad.json"
    try write("{\n  \"@graph\": [{\"a\": 1},]\n}\n", to: file)
    let refused = try Pathways.run("map", "import", file, "-w", workspace, in: scratch)
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.contains("\(file), line 2, column 23:"))
    #expect(refused.errors.contains("a value was expected"))
    #expect(refused.errors.hasSuffix("Nothing was imported.\n"))
    let listed = try Pathways.run("map", "list", "-w", workspace, in: scratch)
    #expect(listed.output.split(separator: "\n").count == 1)
  }

  @Test func `progressions alone are a table`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let refused = try Pathways.run(
      "map", "export", "louisville-it", "--format", "ctdl", "--progressions", "-w", workspace,
      in: scratch)
    #expect(refused.status == 64 && refused.output.isEmpty)
  }

  private func contents(of path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, 1 << 20))
    }
  }

  private func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }
}
