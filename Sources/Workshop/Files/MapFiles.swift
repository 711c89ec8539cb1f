import CareerPathways
import Exchange
import WorkspaceStore

/// A map from files that a person names: CSV, or CTDL JSON-LD, told by what is in them.
package struct MapFiles {
  private let names: [String]
  private let contents: [[UInt8]]

  /// The files by the names that sentences call them, and what is in them.
  package init(names: [String], contents: [[UInt8]]) {
    self.names = names
    self.contents = contents
  }

  /// A map that was read, and what a person should know about it.
  package struct Reading {
    package let map: PathwayMap
    /// Sentences.
    package let remarks: [String]
    /// Whether the files say where figures come from, so that they need no stamp.
    package let isSourced: Bool
  }

  /// Why there is no map; sentences.
  package struct Refusal: Error, Hashable {
    package let sentences: [String]
  }

  /// Reads the map; nothing of it where anything is wrong that must not be.
  ///
  /// `name` is what the map is called; without one, what CTDL says, else the
  /// first file's name. The maps in `taken` keep their ids.
  package func read(
    name: String?, taken: Set<RecordID>, using random: inout some RandomNumberGenerator
  ) throws(Refusal) -> Reading {
    let isJSON = contents.map(ForeignText.isJSON)
    guard isJSON.contains(true) else { return try readCSV(name, using: &random) }
    guard !isJSON.contains(false) else {
      throw Refusal(sentences: ["The files are partly JSON and partly not. Import one kind."])
    }
    return try readCTDL(name, taken: taken, using: &random)
  }

  private func readCSV(
    _ name: String?, using random: inout some RandomNumberGenerator
  ) throws(Refusal) -> Reading {
    do throws(TableRefusal) {
      let map = try MapCSV.read(
        contents, id: .random(using: &random), name: name ?? title, using: &random)
      return Reading(map: map, remarks: [], isSourced: MapCSV.holdDetails(contents))
    } catch {
      throw Refusal(sentences: Sentences.lines(error, files: names))
    }
  }

  private func readCTDL(
    _ name: String?, taken: Set<RecordID>, using random: inout some RandomNumberGenerator
  ) throws(Refusal) -> Reading {
    let documents = try documents()
    do throws(CTDLRefusal) {
      let read = try CTDL.read(
        documents, id: .random(using: &random), name: title, taken: taken, using: &random)
      var map = read.map
      map.name = name ?? map.name
      let copied = read.formerID.map { [Sentences.isCopy(of: $0)] } ?? []
      return Reading(
        map: map, remarks: read.findings.map(Sentences.fact) + copied, isSourced: true)
    } catch {
      throw Refusal(sentences: [Sentences.fact(error)])
    }
  }

  /// The files as JSON; each that is none is named with its line.
  private func documents() throws(Refusal) -> [JSON] {
    var documents: [JSON] = []
    var sentences: [String] = []
    for (name, bytes) in zip(names, contents) {
      do throws(JSONProblem) {
        documents.append(try JSONReader.read(ForeignText.withoutMark(bytes)))
      } catch {
        sentences.append(Sentences.fact(error, file: name))
      }
    }
    guard sentences.isEmpty else { throw Refusal(sentences: sentences) }
    return documents
  }

  /// The first file's name without its folder and ending.
  private var title: String {
    let name = names.first.flatMap { $0.split(separator: "/").last } ?? ""
    return name.split(separator: ".").first.map(String.init) ?? String(name)
  }
}
