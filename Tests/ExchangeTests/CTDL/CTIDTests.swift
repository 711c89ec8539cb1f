import Testing

@testable import Exchange

@Suite struct CTIDTests {
  @Test(
    arguments: [
      ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
      ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
      ),
      (String(repeating: "a", count: 1000), "291e9a6c66994949b57ba5e650361e98fc36b1ba"),
    ])
  func `the hash is that of the standard`(text: String, digest: String) {
    #expect(SHA1.digest(Array(text.utf8)).map(hex).joined() == digest)
  }

  @Test func `a message of any length fills whole blocks`() {
    for count in 50...130 {
      let digest = SHA1.digest([UInt8](repeating: 0x61, count: count))
      #expect(digest.count == 20)
    }
  }

  @Test func `a name makes the same UUID as everywhere else`() {
    let ctid = CTID(derivedFrom: "http://www.example.com/")
    #expect(ctid.text == "ce-fcde3c85-2270-590f-9e7c-ee003d65e0e2")
    #expect(CTID(ctid.text) == ctid)
  }

  @Test(
    arguments: [
      "", "ce-", "dbc5a7e7-533f-5b3f-b508-60e8502e1883",
      "ce-DBC5A7E7-533f-5b3f-b508-60e8502e1883", "ce-cab3d216-e834-452d-bf83-60972afd307",
      "ce-dbc5a7e7-533f-5b3f-b508-60e8502e18833", "ce-dbc5a7e7x533f-5b3f-b508-60e8502e1883",
    ])
  func `what is no CTID is told`(text: String) {
    #expect(CTID(text) == nil)
  }

  private func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
