import CareerPathways
import WorkspaceStore

@testable import Exchange

/// Small files of CTDL and what becomes of them.
enum CTDLSamples {
  static let id = RecordID(fixed: "new")

  static func read(_ texts: String..., taken: Set<RecordID> = []) throws -> CTDLImport {
    try read(texts.map { try JSONReader.read(Array($0.utf8)) }, taken: taken)
  }

  static func read(_ documents: [JSON], taken: Set<RecordID> = []) throws -> CTDLImport {
    var random = SeededGenerator(seed: 7)
    return try CTDL.read(documents, id: id, name: "file", taken: taken, using: &random)
  }

  /// A CTID that ends in these figures.
  static func ctid(_ number: Int) -> String {
    let digits = String(number)
    return "ce-00000000-0000-4000-8000-"
      + String(repeating: "0", count: 12 - digits.count) + digits
  }

  static func uri(_ number: Int) -> String {
    "https://credentialengineregistry.org/resources/" + ctid(number)
  }

  /// A Pathway of three jobs, the last first, in CTDL's own spelling: 3 is the destination, has
  /// the child 2, and that the child 1; 4 is a credential that 2 asks for.
  static var plain: String {
    graph(
      """
      {"@id": "\(uri(9))", "@type": "ceterms:Pathway", "ceterms:ctid": "\(ctid(9))",
       "ceterms:name": {"en-US": "Metal"}, "ceterms:description": {"en-US": "All of metal work"},
       "ceterms:hasPart": ["\(uri(3))", "\(uri(2))", "\(uri(1))", "\(uri(4))"],
       "ceterms:hasDestinationComponent": ["\(uri(3))"]},
      \(job(3, "Engineer", #""ceasn:hasChild": ["\#(uri(2))"], \#(code)"#)),
      \(job(2, "Machinist", #""ceasn:hasChild": ["\#(uri(1))", "\#(uri(4))"]"#)),
      \(job(1, "Welder", #""ceterms:description": {"en-US": "Joins metal"}"#)),
      \(node(4, "ceterms:CredentialComponent", "AWS"))
      """)
  }

  private static let code = """
    "ceterms:occupationType": [{"@type": "ceterms:CredentialAlignmentObject",
     "ceterms:codedNotation": "17-2141"}]
    """

  static func graph(_ nodes: String) -> String {
    """
    {"@context": "https://credreg.net/ctdl/schema/context/json", "@graph": [
    \(nodes)
    ]}
    """
  }

  static func job(_ number: Int, _ name: String, _ rest: String = "") -> String {
    node(number, "ceterms:JobComponent", name, rest)
  }

  static func node(
    _ number: Int, _ type: String, _ name: String, _ rest: String = ""
  ) -> String {
    """
    {"@id": "\(uri(number))", "@type": "\(type)", "ceterms:ctid": "\(ctid(number))",
     "ceterms:name": {"en-US": "\(name)"}\(rest.isEmpty ? "" : ", " + rest)}
    """
  }
}

/// What a map says, by titles alone.
struct MapOutline: Equatable {
  let levels: [String]
  let pathways: [String]
  /// `occupation, level, pathway`.
  let occupations: Set<String>
  /// `from > to`.
  let links: Set<String>

  init(levels: [String], pathways: [String], occupations: Set<String>, links: Set<String>) {
    self.levels = levels
    self.pathways = pathways
    self.occupations = occupations
    self.links = links
  }

  init(_ map: PathwayMap) {
    levels = map.levels.map(\.title)
    pathways = map.pathways.map(\.title)
    occupations = Set(
      map.occupations.map { occupation in
        let level = map.level(occupation.cell.level)?.title ?? "?"
        let pathway = map.pathway(occupation.cell.pathway)?.title ?? "?"
        return "\(occupation.title), \(level), \(pathway)"
      })
    links = Set(
      map.progressions.map { link in
        [link.from, link.to].map { end in
          end.outside ?? end.occupation.flatMap { map.occupation($0)?.title } ?? "?"
        }.joined(separator: " > ")
      })
  }

  /// What `CTDLSamples.plain` says, in any spelling.
  static let plain = MapOutline(
    levels: ["Level 3", "Level 2", "Level 1"], pathways: ["Metal"],
    occupations: [
      "Engineer, Level 3, Metal", "Machinist, Level 2, Metal", "Welder, Level 1, Metal",
    ],
    links: ["Welder > Machinist", "Machinist > Engineer"])
}
