import CareerPathways

/// A value of a property, whichever of JSON-LD's spellings the file has.
enum LinkedValue: Hashable {
  /// A text, which may be the address of a node; with its language where it stands alone.
  case text(String, language: String?)
  /// A link to a node.
  case link(String)
  case other(JSON)

  /// The text that a link or a text is.
  var address: String? {
    switch self {
    case .text(let text, _), .link(let text): text
    case .other: nil
    }
  }
}

/// Texts in several languages: `{"en-US": "...", "fr": "..."}`.
enum LanguageMap {
  /// Whether an object is one; a reference, which has a single `id`, is none.
  static func isMap(_ members: [String: JSON]) -> Bool {
    guard !members.isEmpty, members.keys.allSatisfy(isTag) else { return false }
    return members.count > 1 || (members["id"] ?? members["@id"]) == nil
  }

  /// The text to read: English first, else that of the first language by its tag.
  static func text(_ members: [String: JSON]) -> String? {
    let texts = members.compactMapValues { $0.text ?? $0.elements?.compactMap(\.text).first }
    return texts.min { rank($0.key) < rank($1.key) }?.value
  }

  /// Whether a language comes before another; the smaller, the better.
  static func rank(_ tag: String?) -> Rank {
    let tag = (tag ?? "").lowercased().replacing("@", with: "")
    let isEnglish = tag == "en" || tag.hasPrefix("en-")
    return Rank(order: tag == "en-us" ? 0 : isEnglish ? 1 : tag.isEmpty ? 2 : 3, tag: tag)
  }

  struct Rank: Comparable {
    let order: Int
    let tag: String

    static func < (left: Rank, right: Rank) -> Bool {
      (left.order, left.tag) < (right.order, right.tag)
    }
  }

  /// Whether a name is a tag as `en`, `en-US` or, as some files have it, `@en-US`.
  private static func isTag(_ name: String) -> Bool {
    guard name != "@id", name != "@type", name != "@value", name != "@language" else {
      return false
    }
    let parts = (name.hasPrefix("@") ? name.dropFirst() : name[...])
      .split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
    return parts.allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.utf8.allSatisfy(isLetterOrDigit)
    } && first.utf8.allSatisfy { $0 > UInt8(ascii: "9") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
