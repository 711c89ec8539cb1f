import LaborData
import Testing

/// A file of each kind, as small as can be.
private let samples: [String] = [
  Official.names + Official.row("31140", "11-1011", "\"1,230\",0.98,#,**,*,~,"),
  "Title\tBase\tProjected\tPercentChange\tAvgAnnualOpenings\tSTFIPS\tOccCode\t\t\n"
    + "Actors (SOC 2018)\t78100\t80600\t3.2\t9300\t0\t27-2011\t\t\n",
  "\"Occupation Title\",\"Occupation Code\",\"Employment 2022\",\"Employment 2032\","
    + "\"Occupational Openings, 2022-2032 Annual Average\"\n"
    + "\"Actors    * Mime\",\"=\"\"27-2011\"\"\",\"78.1\",\"80.6\",\"9.3\"\n",
  "UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT\r\n101295,\"01.0000\",1,05,10\r\n101295,99,1,5,10\r\n",
  "UNITID,INSTNM,CITY,STABBR,FIPS,CBSA\n100654,\"Alabama A & M\",Normal,AL,\" 1\",-2\n",
  "\u{FEFF}CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title\n01.0000,\"Farming.\",19-1011,X\n",
  "O*NET-SOC Code;Related O*NET-SOC Code;Relatedness Tier;Index\n11-1011.00;11-1021.00;P;1\n",
  "O*NET-SOC Code\tJob Zone\n11-1011.00\t5\n",
  "O*NET-SOC 2019 Code,Title,2018 SOC Code,2018 SOC Title\n11-1011.03,A,11-1011,B\n",
  "aggregate_code,aggregate_title,kind,soc2018_members\n13-2020,A,B,13-2022|13-2023\n",
]

private let alphabet = Array("\n\r\t,;\"=-.*#0159xé\u{0}\u{FEFF}".utf8) + [0xE9, 0xFF, 0x81]

private func mutated(_ text: String, _ random: inout SeededGenerator) -> [UInt8] {
  var bytes = Array(text.utf8)
  for _ in 0..<Int.random(in: 1...6, using: &random) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let byte = alphabet.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.insert(byte, at: place)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 3))
    case 2: bytes = Array(bytes.prefix(max(1, place)))
    default: if place < bytes.count { bytes[place] = byte }
    }
  }
  return bytes
}

@Test(arguments: 0..<400) func `no damaged file brings a reader down, and every row is counted`(
  seed: Int
) throws {
  var random = SeededGenerator(seed: seed)
  for sample in samples {
    let bytes = mutated(sample, &random)
    // Only that they end matters here.
    _ = try? FilePreview.of(source(bytes, atOnce: 5))
    // As above.
    if var scan = try? ScopeScan(source(bytes)) { while try scan.advances() {} }
    // What is refused is no table.
    guard let table = try? imported(bytes) else { continue }
    let counts = table.counts
    #expect(counts.kept + counts.rejected + counts.passedOver == counts.read)
    #expect(counts.problems >= counts.rejected)
    #expect(table.problems.count { $0.fact.leavesRowOut } == counts.rejected)
    #expect((try? LaborTable(file: table.file)) == table)
  }
}

@Test func `every kind has a sample that reads`() throws {
  let kinds = Set(try samples.map { try imported($0).kind })
  #expect(kinds == Set(LaborKind.allCases).subtracting([.occupations]))
}

@Test(arguments: 0..<200) func `no damaged table file brings its reader down`(seed: Int) throws {
  var random = SeededGenerator(seed: seed)
  for sample in samples {
    let file = String(decoding: try imported(sample).file, as: UTF8.self)
    // A table it still gives is sound.
    guard let table = try? LaborTable(file: mutated(file, &random)) else { continue }
    #expect((try? LaborTable(file: table.file)) != nil)
  }
}

extension ScopeScan {
  /// Reads on; false at the end, and where the file cannot be read on.
  fileprivate mutating func advances() throws -> Bool {
    // As said above.
    (try? advance(rows: 2)) ?? false
  }
}
