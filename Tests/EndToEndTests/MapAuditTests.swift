import Testing

/// The audit of a map through the built program, without a terminal.
@Suite struct MapAuditTests {
  @Test func `the audit prints what it finds, and fails while errors stand`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let text = try Pathways.run("map", "audit", "louisville-it", "-w", workspace, in: scratch)
    #expect(text.status == 1 && text.errors.contains("3 errors"))
    let lines = text.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("error\tunreachable\tBA/BS, ") == true)
    #expect(lines.first?.contains("‘Systems Engineers’") == true)
    let csv = try Pathways.run(
      "map", "audit", "louisville-it", "--format", "csv", "-w", workspace, in: scratch)
    #expect(csv.output.hasPrefix("severity,rule,place,name,cell,sentence,guide,silenced"))
    #expect(csv.output.split { $0.isNewline }.count == lines.count + 1)
    let json = try Pathways.run(
      "map", "audit", "louisville-it", "--format", "json", "-w", workspace, in: scratch)
    #expect(json.output.contains("\"rule\": \"unreachable\""))
    let missing = try Pathways.run("map", "audit", "nowhere", "-w", workspace, in: scratch)
    #expect(missing.status == 1 && missing.output.isEmpty)
  }
}
