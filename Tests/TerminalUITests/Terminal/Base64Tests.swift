import Testing

@testable import TerminalUI

@Suite struct Base64Tests {
  /// The test vectors of RFC 4648, and bytes that use every sort of letter.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("ÿ?>", "w78/Pg=="),
  ])
  func `bytes become letters`(text: String, letters: String) {
    #expect(Base64.text(of: Array(text.utf8)) == letters)
  }
}
