import Testing

@testable import TerminalUI

struct ThemeShelfTests {
  private let bundled = [("harbour.yaml", "Harbour"), ("bridge.yaml", "Bridge")].map(pair)

  @Test func `a theme is found by its file's name`() {
    let choice = ThemeShelf(bundled: bundled, standard: "harbour").theme("bridge")
    #expect(choice.problem == nil)
    #expect(choice.theme.scheme.name == "Bridge")
  }

  @Test func `no wish means the standard theme`() {
    let choice = ThemeShelf(bundled: bundled, standard: "bridge").theme(nil)
    #expect(choice.problem == nil)
    #expect(choice.theme.scheme.name == "Bridge")
  }

  @Test func `a user's file stands in for a bundled one and joins the others`() {
    let users = [("Harbour.yml", "Mine"), ("Zoo.yaml", "Zoo"), ("notes.txt", "No")].map(Self.pair)
    let shelf = ThemeShelf(bundled: bundled, users: users, standard: "bridge")
    #expect(shelf.items.map(\.slug) == ["bridge", "harbour", "zoo"])
    #expect(shelf.items.map(\.isBundled) == [true, false, false])
    #expect(shelf.theme("harbour").theme.scheme.name == "Mine")
  }

  @Test func `a theme is also found by the slug in its file, and as people write it`() {
    let text = SchemeText.modern(head: ["name: Far Shore", "slug: far-shore"])
    let users = [(name: "fs.yaml", bytes: Array(text.utf8))]
    let shelf = ThemeShelf(bundled: bundled, users: users, standard: "harbour")
    #expect(shelf.theme("fs").theme.scheme.name == "Far Shore")
    #expect(shelf.theme("far-shore").theme.scheme.name == "Far Shore")
    #expect(shelf.theme("Far Shore").theme.scheme.name == "Far Shore")
  }

  @Test func `an unknown theme gives the standard one and says so`() {
    let choice = ThemeShelf(bundled: bundled, standard: "harbour").theme("nowhere")
    #expect(choice.problem == .unknownTheme(slug: "nowhere"))
    #expect(choice.theme.scheme.name == "Harbour")
  }

  @Test func `a broken file gives the bundled standard theme and says so`() {
    let users = [(name: "harbour.yaml", bytes: Array("- no".utf8))]
    let choice = ThemeShelf(bundled: bundled, users: users, standard: "harbour").theme()
    let why = UnreadableScheme(file: "harbour.yaml", problems: [.notAMapping(line: 1)])
    #expect(choice.problem == .unreadable(why))
    #expect(choice.theme.scheme.name == "Harbour")
  }

  @Test func `an empty shelf still shows text that reads`() throws {
    let choice = ThemeShelf(bundled: [], standard: "harbour").theme()
    #expect(choice.problem == .unknownTheme(slug: "harbour"))
    for role in ThemeTests.words {
      #expect(try #require(choice.theme.looks(for: .truecolor)[role].contrast) >= 4.5)
    }
  }

  private static func pair(_ file: String, _ title: String) -> (name: String, bytes: [UInt8]) {
    (file, Array(SchemeText.modern(head: ["name: \(title)"]).utf8))
  }
}
