import Testing

@testable import CareerPathways

@Suite struct SearchIndexTests {
  private func entry(_ title: String, _ note: String = "") -> SearchEntry {
    let text = SearchEntry.Text(key: "notes", label: "Notes", text: note)
    return SearchEntry(
      .element(1), kind: "thing", title: title, texts: note.isEmpty ? [] : [text])
  }

  private func found(_ typed: String, _ entries: [SearchEntry]) -> [String] {
    SearchIndex(entries).found(typed).map { entries[$0].title }
  }

  @Test func `what begins the title comes first, then words of the title, then the rest`() {
    let entries = [
      entry("Mill", "an oak stands there"), entry("Soaking"), entry("The Oak"),
      entry("Oak College"),
    ]
    #expect(found("oak", entries) == ["Oak College", "The Oak", "Soaking", "Mill"])
    #expect(found("OAK stands", entries) == ["Mill"])
    #expect(found("  ", entries).isEmpty)
  }

  @Test func `no word is found across two texts`() {
    #expect(found("oakan", [entry("Oak", "an end")]).isEmpty)
  }

  @Test(arguments: 0..<200) func `the index finds what a plain look finds`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    func word() -> String {
      String(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          "aébA ".randomElement(using: &random) ?? "a"
        })
    }
    let entries = (0..<12).map { _ in entry(word() + word(), word() + word()) }
    let typed = word() + " " + word()
    let words = typed.lowercased().split(separator: " ")
    let plain = entries.indices.filter { index in
      !words.isEmpty
        && words.allSatisfy { word in
          ([entries[index].title, entries[index].kind] + entries[index].texts.map(\.text))
            .contains { $0.lowercased().contains(word) }
        }
    }
    #expect(SearchIndex(entries).found(typed).sorted() == plain)
  }

  @Test func `a hit shows the field with the word that the title lacks`() {
    let hit = SearchHit(entry("Oak", "They would lend us their Torque wrench"), for: "oak torque")
    #expect(hit.field?.label == "Notes")
    #expect(hit.excerpt.word == "Torque")
    #expect(hit.excerpt.before == "…uld lend us their " && hit.excerpt.after == " wrench")
    #expect(SearchHit(entry("Oak"), for: "oak").field == nil)
  }

  @Test func `everything but the assessment can be found`() {
    var workspace = LouisvilleExample.workspace()
    workspace.process[element: "element-2"].notes = "Zebra one"
    var partner = Partner(id: RecordID(fixed: "zoo"))
    partner.notes = "Zebra two"
    workspace[Partner.self][partner.id] = partner
    var feedback = Feedback(id: RecordID(fixed: "said"), on: LouisvilleExample.map.id, .map)
    feedback.said = "Zebra three"
    workspace[Feedback.self][feedback.id] = feedback
    let entries = workspace.searchEntries
    let kinds = SearchIndex(entries).found("zebra").map { entries[$0].kind }
    #expect(Set(kinds) == ["partner", "feedback", "element 2"])
    let all = Set(entries.map(\.kind))
    #expect(all.isSuperset(of: ["map", "level", "pathway", "occupation", "step 1.1"]))
  }
}
