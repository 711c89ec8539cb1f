/// A key with its modifiers, as the terminal tells it.
package struct Key: Hashable, Sendable {
  /// Which key, whatever the modifiers.
  package enum Code: Hashable, Sendable {
    case character(Character)
    case function(Int)
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    case insert
    case delete
    case backspace
    case tab
    case enter
    case escape
  }

  /// Keys held down with another.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let control = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let shift = Modifiers(rawValue: 4)
  }

  package var code: Code
  package var modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  package static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// A letter with Ctrl; `letter` in lower case.
  package static func control(_ letter: Character) -> Key { Key(.character(letter), .control) }
  package static func alt(_ letter: Character) -> Key { Key(.character(letter), .alt) }
  package static func function(_ number: Int) -> Key { Key(.function(number)) }
  package static let up = Key(.up)
  package static let down = Key(.down)
  package static let left = Key(.left)
  package static let right = Key(.right)
  package static let home = Key(.home)
  package static let end = Key(.end)
  package static let pageUp = Key(.pageUp)
  package static let pageDown = Key(.pageDown)
  package static let insert = Key(.insert)
  package static let delete = Key(.delete)
  package static let backspace = Key(.backspace)
  package static let tab = Key(.tab)
  package static let shiftTab = Key(.tab, .shift)
  package static let enter = Key(.enter)
  package static let escape = Key(.escape)

  /// The character this key types, if it types one.
  package var typed: Character? {
    guard case .character(let character) = code, modifiers.isEmpty else { return nil }
    return character
  }
}
