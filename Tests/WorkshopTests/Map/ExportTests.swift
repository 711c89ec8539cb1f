import CareerPathways
import Exchange
import Glibc
import StoreTrials
import TerminalUI
import Testing
import WorkspaceStore

@testable import Workshop

@Suite struct ExportTests {
  private static func contents(_ path: String, _ player: Player) throws -> String {
    String(decoding: try player.workshop.surroundings.contents(of: path), as: UTF8.self)
  }

  @Test func `the dialog offers the formats and a name beside the workspace`() throws {
    var player = try Player.atMap()
    player.press("Alt-e")
    let screen = player.screen()
    #expect(screen.contains("› Web page (HTML)"))
    for name in ["Picture (SVG)", "Text (Markdown)", "Table (CSV)", "Progressions (CSV)"] {
      #expect(screen.contains(name))
    }
    #expect(screen.contains("/information-technology.html"))
    #expect(screen.contains("Enter Write it"))
  }

  @Test func `Enter writes the file and says where`() throws {
    var player = try Player.atMap()
    player.press("Alt-e", "Enter")
    #expect(player.screen().contains("Wrote ‘/information-technology.html’"))
    let page = try Self.contents("/information-technology.html", player)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("2026-11-24"))
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `each format writes its own file`() throws {
    var player = try Player.atMap()
    let beginnings = [
      (".svg", "<?xml"), (".md", "# Information Technology"), (".csv", "pathway,level,occupation"),
      (".jsonld", "{"),
      ("-progressions.csv", "from,to,kind"),
    ]
    for (steps, file) in beginnings.enumerated() {
      player.press("Alt-e")
      for _ in 0...steps { player.press("Down") }
      player.press("Enter")
      let text = try Self.contents("/information-technology\(file.0)", player)
      #expect(text.hasPrefix(file.1))
    }
  }

  @Test func `the path follows the format until somebody writes another`() throws {
    var player = try Player.atMap()
    player.press("Alt-e", "Up")
    #expect(player.screen().contains("/information-technology-details.csv"))
    player.press("Up")
    #expect(player.screen().contains("/information-technology-progressions.csv"))
    player.press("Tab", "Tab", "Down")
    #expect(player.screen().contains("/information-technology.svg"))
    player.press("Ctrl-A")
    player.type("/map.txt")
    player.press("Down")
    #expect(player.screen().contains("/map.txt"))
  }

  @Test func `a file that is there is replaced on a second Enter alone`() throws {
    var player = try Player.atMap()
    try player.workshop.surroundings.replace("/information-technology.html", with: [65])
    player.press("Alt-e", "Enter")
    #expect(player.words().contains("is there already. Enter again replaces it"))
    #expect(try Self.contents("/information-technology.html", player) == "A")
    player.press("Down", "Up", "Enter")
    #expect(try Self.contents("/information-technology.html", player) == "A")
    player.press("Esc", "Alt-e", "Enter", "Enter")
    #expect(try Self.contents("/information-technology.html", player).hasPrefix("<!DOCTYPE"))
  }

  @Test func `nothing is written without a name or into the workspace`() throws {
    var player = try Player.atMap()
    player.press("Alt-e", "Ctrl-A", "Backspace", "Enter")
    #expect(player.screen().contains("Give the file a name"))
    player.type("/work.pathways/maps/louisville-it.json")
    player.press("Enter")
    #expect(player.words().contains("own folder, where only its records belong"))
    player.press("Ctrl-A")
    player.type("/nowhere/map.html")
    player.press("Enter")
    #expect(player.words().contains("Not written:") && player.words().contains("is not there"))
    player.press("Esc")
    #expect(player.screen().contains("736 job"))
  }

  @Test func `a full disk is a sentence`() {
    let disk = TappedFileSystem(SimulatedFileSystem()) { $0 == .write ? .fail(ENOSPC) : .proceed }
    let workshop = Workshop(
      surroundings: Surroundings(
        environment: Environment(["HOME": "/home/ann"]), author: "Ann", files: disk, now: { 0 },
        today: { .last }))
    do throws(ExportProblem) {
      let path = try workshop.export(
        ExportOffer.all(for: LouisvilleExample.map)[0], to: "/map.csv", mayReplace: false)
      Issue.record("Wrote \(path.path) on a full disk")
    } catch {
      #expect(Sentences.fact(error, in: LouisvilleExample.map).contains("the disk is full"))
    }
  }

  @Test func `a map that a CSV cannot say is refused with the reason`() throws {
    var workspace = LouisvilleExample.workspace()
    let map = PathwayMap(
      id: LouisvilleExample.map.id, name: "M", levels: [Level(id: RecordID(fixed: "l"))],
      pathways: [], occupations: [])
    workspace.maps = [map.id: map]
    var player = try Player(workspace)
    player.press("m", "Alt-e", "Up", "Enter")
    #expect(player.words().contains("has no title"))
    player.press("Down", "Enter")
    #expect(player.screen().contains("Wrote ‘/m.html’"))
  }

  @Test func `the smallest window shows every format and the path`() throws {
    var player = try Player.atMap(width: 60, height: 16)
    player.press("Alt-e")
    let screen = player.screen()
    for text in ["Web page (HTML)", "Progressions (CSV)", "/information-technology.html"] {
      #expect(screen.contains(text))
    }
    player.press("Enter")
    #expect(try Self.contents("/information-technology.html", player).hasPrefix("<!DOCTYPE"))
  }

  @Test(arguments: [
    ("Health Care & Nursing", "health-care-nursing"), ("../../etc", "etc"), ("漢字", "map"),
    ("", "map"), (String(repeating: "a b", count: 99), "a ba ba ba"),
  ])
  func `a name from any text is short and plain`(text: String, start: String) {
    let slug = FileName.slug(text, else: "map")
    #expect(slug.count <= 60 && !slug.hasPrefix("-") && !slug.hasSuffix("-"))
    #expect(slug.hasPrefix(start.split(separator: " ").joined(separator: "-")))
  }
}
