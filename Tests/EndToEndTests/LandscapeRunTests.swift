import Glibc
import Testing

/// From public files to a map with figures, in a real terminal.
@Suite struct LandscapeRunTests {
  private static let wages = """
    AREA,AREA_TITLE,NAICS,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,H_PCT25,H_PCT75,A_MEAN,A_MEDIAN
    21,Kentucky,000000,29-1141,Registered Nurses,detailed,"1,200",30,41.25,1,1
    21,Kentucky,000000,31-1131,Nursing Assistants,detailed,900,15,19.5,1,1
    21,Kentucky,000000,29-2061,Practical Nurses,detailed,400,22,28,1,1
    21,Kentucky,000000,Nov-11,Makers,detailed,1,1,1,1,1

    """
  private static let projections = """
    Title\tBase\tProjected\tPercentChange\tAvgAnnualOpenings\tSTFIPS\tOccCode
    Registered Nurses\t1200\t1300\t8.3\t2940\t21\t29-1141

    """

  @Test func `files are imported, three occupations marked and put on a map with wages`() throws {
    let scratch = try ScratchFolder()
    let workspace = "\(scratch.path)/health.pathways"
    let made = try Pathways.run(
      "new", workspace, "--name", "Health", "--region", "Kentucky", "--industry", "Health",
      in: scratch)
    #expect(made.status == 0)
    let terminal = try Pathways.open(workspace, columns: 120, rows: 40, in: scratch)
    try terminal.perform([.press("C-g"), .type("d"), .see("Nothing is imported yet")])
    try Self.bring("state_M2025_dl.csv", Self.wages, "Wages and employment", terminal, scratch)
    try terminal.wait(for: "Row 5, soc: left out")
    try Self.bring("lt_2022-2032.csv", Self.projections, "Projections", terminal, scratch)
    try terminal.perform([.type("l"), .see("3 of 3")])
    for number in 1...3 {
      try terminal.perform([.type(" "), .see("Why is it critical?"), .type("1")])
      try terminal.perform([.see("[x]"), .press("Enter"), .see("as critical")])
      try terminal.press("Down")
      if number < 3 { try terminal.waitForLoss(of: "as critical") }
    }
    try terminal.perform([.type("m"), .see("New map"), .type("Nursing"), .press("Enter")])
    try terminal.perform([.see("New pathway"), .press("Enter"), .see("Map: Nursing")])
    try terminal.wait(for: "$15.00-$41.25 an hour")
    try terminal.press("C-q")
    #expect(try terminal.ending() == .exit(0))
    let map = try Pathways.run(
      "map", "export", "Nursing", "--format", "csv", "-w", workspace, in: scratch)
    #expect(map.output.contains("Practical Nurses") && map.output.contains("29-1141"))
    #expect(try Pathways.run("check", "-w", workspace, in: scratch).status == 0)
  }

  /// Imports a file by keys, and waits until the list has it.
  private static func bring(
    _ name: String, _ text: String, _ row: String, _ terminal: RealTerminal,
    _ scratch: borrowing ScratchFolder
  ) throws {
    let path = "\(scratch.path)/\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    try terminal.perform([.type("n"), .see("Choose a file"), .press("F2")])
    try terminal.perform([.see("Path of the file"), .press("C-a"), .type(path), .press("Enter")])
    try terminal.perform([.see("of use"), .press("Enter"), .see(row)])
    try terminal.waitForLoss(of: "Importing")
  }
}
