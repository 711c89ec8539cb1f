import Foundation
import TerminalUI
import Testing
import Themes

/// Every theme that comes along is one that can be shown to a room.
struct BundledThemesTests {
  static let files = BundledThemes.all.map { SchemeFile(name: $0.name, bytes: $0.bytes) }

  @Test(arguments: files)
  func `a bundled theme loads without an error`(file: SchemeFile) {
    let audit = ThemeAudit(file)
    #expect(audit.theme != nil)
    #expect(audit.errors == [])
  }

  @Test(arguments: files)
  func `a bundled theme needs no advice unless it has no hues`(file: SchemeFile) {
    let advice = ThemeAudit(file).advice
    if file.slug == "graphite" {
      #expect(advice.allSatisfy { if case .alike = $0 { true } else { false } })
      #expect(!advice.isEmpty)
    } else {
      #expect(advice == [])
    }
  }

  @Test(arguments: files)
  func `a bundled theme goes by its file's name and says what it is for`(file: SchemeFile) throws {
    let scheme = try file.read()
    #expect("\(scheme.slug).yaml" == file.name)
    #expect(!scheme.name.isEmpty && !scheme.author.isEmpty)
    #expect(scheme.description.hasSuffix("."))
    #expect((scheme.variant == .dark) == scheme.palette.isDark)
  }

  @Test func `the bundled themes are the files of the folder, each once`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Themes/schemes").standardized.path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Self.files.map(\.name).sorted() == names.sorted())
    #expect(Self.files.count >= 8)
  }

  @Test func `the standard theme is dark and on the shelf`() {
    let choice = ThemeShelf(bundled: BundledThemes.all, standard: BundledThemes.standard).theme()
    #expect(choice.problem == nil)
    #expect(choice.theme.scheme.slug == BundledThemes.standard)
    #expect(choice.theme.scheme.variant == .dark)
  }

  @Test(arguments: files)
  func `hints read as well as text in a bundled theme`(file: SchemeFile) throws {
    let looks = Theme(try file.read()).looks(for: .truecolor)
    for role in Role.allCases where role != .border {
      #expect(try #require(looks[role].contrast) >= 4.5, "\(role)")
    }
  }

  @Test(arguments: files)
  func `the selection stands out from the paper in a bundled theme`(file: SchemeFile) throws {
    let palette = try file.read().palette
    #expect(palette[.base02].contrast(with: palette[.base00]) >= 1.6)
    #expect(palette[.base01].contrast(with: palette[.base00]) >= 1.2)
  }
}
