import Glibc
import Testing

/// The tour and the links of the guide, in a real terminal.
@Suite struct GuideTests {
  @Test func `the example opens with the tour, which ends on the process map`() throws {
    let scratch = try ScratchFolder()
    let terminal = try RealTerminal(
      [Pathways.binary(), "example", "\(scratch.path)/tour.pathways", "--tour"], in: scratch)
    try terminal.perform([.see("Tour, 1 of"), .press("Enter"), .see("Tour, 2 of")])
    try terminal.perform([.press("Escape"), .see(Wording.home)])
  }

  @Test func `an address goes to xdg-open as one word, and what it prints stays off the screen`()
    throws
  {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let opener = "\(scratch.path)/xdg-open"
    try write(
      "#!/bin/sh\necho GARBAGE\necho GARBAGE >&2\nprintf '%s|' \"$#\" \"$1\" >> '\(scratch.path)/opened'\n",
      to: opener)
    #expect(chmod(opener, 0o700) == 0)
    let path = scratch.environment["PATH"] ?? ""
    let terminal = try RealTerminal(
      [Pathways.binary(), workspace], in: scratch,
      setting: ["PATH": "\(scratch.path):\(path)", "DISPLAY": ":0"])
    try terminal.perform([
      .see(Wording.home), .press("C-g"), .see("─ Go to"), .press("f"), .see("About the guide"),
      .press("End"), .press("Up", "Up", "Up", "Up", "Up"), .see("milmi"),
      .press("Tab", "Tab", "Enter"), .see("Asked your desktop to open http://milmi.org/"),
    ])
    let opened = try Patience.poll(every: 10, seconds: 20) { () throws(TerminalFailure) in
      // The file is there a moment before the line in it.
      FolderContents(of: scratch.path).files["opened"].flatMap { $0.isEmpty ? nil : $0 }
    }
    #expect(opened == "1|http://milmi.org/|")
    #expect(try !terminal.screen().contains("GARBAGE"))
  }
}
