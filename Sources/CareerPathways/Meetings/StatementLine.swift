/// A statement as it is typed: `Partner: what was said #what it concerns ?2 ~`.
///
/// Who said it stands before the first colon, where that is a name somebody has
/// or is marked by `@`. At the end may stand what it concerns, each after `#`;
/// the number of the question after `?`; and `~` to leave the name out of the
/// digest. Everything else is what was said.
package struct StatementLine: Hashable, Sendable {
  /// Nil where the line names nobody.
  package let who: String?
  /// What reads like a name before the colon and is nobody's; it is part of what was said.
  package let unknownName: String?
  package let said: String
  package let about: [String]
  package let question: MeetingQuestion?
  package let isUnnamed: Bool

  /// `knows` tells whether a text is the name of a partner or a person.
  package init(_ text: String, knows: (String) -> Bool) {
    var ending = Ending(text.tidied)
    let (body, about) = Self.split(ending.takeMarks())
    self.about = about
    (question, isUnnamed) = (ending.question, ending.isUnnamed)
    let opening = body.firstIndex(of: ":").map { String(body[..<$0]).tidied }
    who = opening.flatMap { Self.name($0, knows) }
    unknownName = who == nil ? opening.flatMap(Self.unknownName) : nil
    said = (who == nil ? body : String(body.drop { $0 != ":" }.dropFirst())).tidied
  }

  private static func name(_ text: String, _ knows: (String) -> Bool) -> String? {
    guard text.hasPrefix("@") else { return knows(text) ? text : nil }
    let name = String(text.dropFirst()).tidied
    return name.isEmpty ? nil : name
  }

  /// A text that reads like a name: a few words, each with a capital.
  private static func unknownName(_ text: String) -> String? {
    let words = text.split(separator: " ")
    return (1...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
      ? text : nil
  }

  /// What was said, and what stands behind each `#` that a letter follows.
  private static func split(_ text: String) -> (body: String, about: [String]) {
    let parts = marks(in: text)
    return (parts[0].tidied, parts.dropFirst().map(\.tidied).filter { !$0.isEmpty })
  }

  private static func marks(in text: String) -> [String] {
    var parts = [""]
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if word.first == "#", word.dropFirst().first?.isLetter ?? false {
        parts.append(String(word.dropFirst()))
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return parts
  }
}

/// The marks at the very end of a line: the question and the wish for no name.
private struct Ending {
  private let text: String
  private(set) var question: MeetingQuestion?
  private(set) var isUnnamed = false

  init(_ text: String) { self.text = text }

  /// Takes the marks off and returns the rest.
  mutating func takeMarks() -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    while let word = words.last, take(word) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private mutating func take(_ word: Substring) -> Bool {
    if word == "~" {
      isUnnamed = true
    } else if word.first == "?", let number = Int(word.dropFirst()),
      let found = MeetingQuestion(number: number)
    {
      question = found
    } else {
      return word.isEmpty
    }
    return true
  }
}

/// What of a line is being typed that a name can complete.
package enum StatementCompletion: Hashable, Sendable {
  /// Who says it, as far as typed.
  case who(String)
  /// What it concerns, as far as typed.
  case about(String)

  /// Nil where plain words are being typed: past a colon, or past three words without one.
  package init?(_ text: String) {
    if let mark = Self.lastMark(in: text) {
      self = .about(String(text[mark...].dropFirst()))
    } else if !text.contains(":"), text.split(separator: " ").count <= 3 {
      self = .who(text.hasPrefix("@") ? String(text.dropFirst()) : text)
    } else {
      return nil
    }
  }

  /// The line with a name in place of what was typed of it.
  package func completing(_ text: String, with name: String) -> String {
    switch self {
    case .who: return name + ": "
    case .about:
      let mark = Self.lastMark(in: text) ?? text.endIndex
      return text[..<mark] + "#" + name
    }
  }

  /// The last `#` that begins a word, where no other mark follows it.
  private static func lastMark(in text: String) -> String.Index? {
    guard let mark = text.lastIndex(of: "#"),
      mark == text.startIndex || text[text.index(before: mark)] == " "
    else { return nil }
    let next = text[mark...].dropFirst().first
    return next.map(\.isLetter) ?? true ? mark : nil
  }
}
