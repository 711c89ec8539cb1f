import Testing

@testable import Workshop

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://www.bls.gov/", "http://milmi.org/", "mailto:ann@example.org",
    "HTTPS://example.org/a?b=c&d=%20#e",
  ]) func `web and mail addresses may be opened`(text: String) {
    #expect(WebAddress(text)?.text == text)
  }

  @Test(arguments: [
    "", "https://", "file:///etc/passwd", "javascript:alert(1)", "-h", "https://-x", "--help",
    "https://example.org/a b", "https://example.org/\u{1B}[2J", "https://example.org/\"x",
    "https://example.org/$(id)`id`", "https://éxample.org/", "mailto:-a@b", "https:// x",
    "https://example.org/" + String(repeating: "a", count: 3000),
  ]) func `anything else may not`(text: String) { #expect(WebAddress(text) == nil) }

  @Test func `over SSH, without a desktop and without xdg-open nothing is started`() throws {
    let address = try #require(WebAddress("https://example.org/"))
    let here = ["DISPLAY": ":0", "PATH": "/nowhere"]
    #expect(AddressOpener(Environment(here)).open(address) == .noOpener)
    #expect(
      AddressOpener(Environment(here.merging(["SSH_TTY": "/dev/pts/1"]) { $1 })).open(address)
        == .farAway)
    #expect(AddressOpener(Environment(["PATH": "/nowhere"])).open(address) == .noDesktop)
  }
}
