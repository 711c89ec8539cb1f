import Testing

@testable import CareerPathways

/// Reading the documents that changed comes to the same as reading all.
@Suite struct RereadingTests {
  @Test(arguments: 0..<200) func `what changed is read as in reading all again`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var documents = Self.beginning
    var workspace = Workspace.reading(documents).workspace
    for _ in 0..<12 {
      let former = documents
      let changed = Self.change(&documents, using: &random)
      workspace.reread(changed, from: documents, since: { former[$0] })
      #expect(workspace == Workspace.reading(documents).workspace)
    }
  }

  @Test func `a document that did not change is not asked for`() {
    let source = Asked(LouisvilleExample.workspace().documents)
    var workspace = Workspace.reading(source).workspace
    source.asked = []
    workspace.reread([LouisvilleExample.map.document], from: source)
    #expect(source.asked == [LouisvilleExample.map.document])
  }

  /// Puts, damages or takes away one to three documents, and names them.
  private static func change(
    _ documents: inout [DocumentName: JSON], using random: inout SeededGenerator
  ) -> Set<DocumentName> {
    var changed: Set<DocumentName> = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      guard let name = names.randomElement(using: &random).flatMap({ DocumentName($0) }) else {
        continue
      }
      documents[name] = contents.randomElement(using: &random) ?? nil
      changed.insert(name)
    }
    return changed
  }

  /// The example as far as the names below are concerned, since reading all of it takes long.
  private static let beginning: [DocumentName: JSON] = {
    let folders = Set(names.map { $0.prefix { $0 != "/" } })
    return LouisvilleExample.workspace().documents.filter { name, _ in
      folders.contains(name.text.prefix { $0 != "/" })
    }
  }()

  private static let names = [
    "workspace.json", "maps/louisville-it.json", "maps/care.json", "partners/lou.json",
    "process/step-3.json", "process/elements.json", "assessments/round-1/round.json",
    "assessments/round-1/ann.json", "assessments/round-1/bob.json",
    "assessments/round-2/ann.json", "sponsors/x.json",
  ]

  private static let contents: [JSON?] = [
    nil, .object([:]), .object(["name": .string("A")]), .object(["name": .int(3)]), .array([]),
    .object(["id": .string("w"), "sub_steps": .object(["step-3-2": .object([:])])]),
    .object(["respondent": .object(["name": .string("Ann")]), "answers": .object([:])]),
  ]

  /// Documents, and which of them were asked for.
  private final class Asked: DocumentSource {
    private let documents: [DocumentName: JSON]
    var asked: [DocumentName] = []

    init(_ documents: [DocumentName: JSON]) { self.documents = documents }

    var names: [DocumentName] { documents.names }

    func document(_ name: DocumentName) -> JSON? {
      asked.append(name)
      return documents[name]
    }
  }
}
