import Testing

@testable import TerminalUI

struct SchemeFileTests {
  @Test(arguments: ["\"@\"", "\"#@\"", "'@'", "@", "\"@\" # a remark", "   '#@'   ", "! '@'"])
  func `a colour means the same however it is written`(form: String) throws {
    let write = { (colour: String) in form.replacing("@", with: colour) }
    for text in [SchemeText.modern(write: write), SchemeText.flat(write: write)] {
      #expect(try colours(of: text) == SchemeText.colours)
    }
  }

  @Test func `a colour may be in capital letters`() throws {
    let text = SchemeText.modern(colours: SchemeText.colours.map { $0.uppercased() })
    #expect(try colours(of: text) == SchemeText.colours)
  }

  @Test(arguments: ["001100", "000000", "123456", "1e2030"])
  func `digits that look like a number stay a colour`(digits: String) throws {
    var colours = SchemeText.colours
    colours[0] = digits
    let scheme = try SchemeText.file(SchemeText.modern(colours: colours) { $0 }).read()
    #expect(scheme.palette[.base00].hex == digits)
  }

  @Test func `three digits stand for six`() throws {
    var colours = SchemeText.colours
    colours[8] = "f80"
    let scheme = try SchemeText.file(SchemeText.modern(colours: colours)).read()
    #expect(scheme.palette[.base08].hex == "ff8800")
  }

  @Test func `the head is read`() throws {
    let text = SchemeText.modern(head: [
      "system: base16", "name: 'Alte Brücke, hell'", "slug: alte-bruecke",
      #"author: "Michaël B. (https://example.org), D. Kurek <d@example.org>""#,
      "variant: light", "description: Stone and water.", "unknown: [1, 2]",
    ])
    let scheme = try SchemeText.file(text).read()
    #expect(scheme.name == "Alte Brücke, hell")
    #expect(scheme.slug == "alte-bruecke")
    #expect(scheme.author == "Michaël B. (https://example.org), D. Kurek <d@example.org>")
    #expect(scheme.variant == .light)
    #expect(scheme.description == "Stone and water.")
  }

  @Test func `what the head leaves out is found elsewhere`() throws {
    let scheme = try SchemeText.file(SchemeText.modern(head: []), name: "Old Bridge.YML").read()
    #expect(scheme.slug == "old-bridge")
    #expect(scheme.name == "old-bridge")
    #expect(scheme.author == "")
    #expect(scheme.variant == .dark)
    let light = SchemeText.modern(colours: SchemeText.colours.reversed())
    #expect(try SchemeText.file(light).read().variant == .dark)
    let swapped = ["f7fafd"] + SchemeText.colours[1...4] + ["101820"] + SchemeText.colours[6...]
    #expect(try SchemeText.file(SchemeText.modern(colours: swapped)).read().variant == .light)
  }

  @Test func `the older form has its name under scheme`() throws {
    #expect(try SchemeText.file(SchemeText.flat()).read().name == "Harbour")
  }

  @Test func `base24 has eight slots more, and base16 substitutes`() throws {
    let more = "  base10: 0a0f14\n  base12: \"#ff9f97\"\n"
    let text = SchemeText.modern(head: ["system: base24", "name: Harbour"]) + more
    let palette = try SchemeText.file(text).read().palette
    #expect(palette[.base10].hex == "0a0f14")
    #expect(palette[.base12].hex == "ff9f97")
    #expect(palette[.base11] == palette[.base00])
    #expect(palette[.base13] == palette[.base0A])
    #expect(palette[.base17] == palette[.base0E])
  }

  @Test func `slots are found in lower case and with a byte order mark and CRLF`() throws {
    let text =
      "\u{FEFF}"
      + SchemeText.modern()
      .replacing("base0A", with: "base0a").replacing("\n", with: "\r\n")
    #expect(try SchemeText.file(text).read().palette[.base0A].hex == "f2d04e")
  }

  private func colours(of text: String) throws -> [String] {
    let palette = try SchemeText.file(text).read().palette
    return Slot.allCases.prefix(16).map { palette[$0].hex }
  }
}
