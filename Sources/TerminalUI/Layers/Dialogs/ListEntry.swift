/// The item of a list that is being typed, and what is offered for it.
package struct ListEntry {
  /// The number of the first offer as a target of the mouse.
  static let firstOffer = 1_000_000
  /// The offers shown at a time.
  static let mostOffers = 4

  var field: TextField
  /// Whether an item is changed rather than added.
  private(set) var isChanging = false
  private(set) var offers: [String] = []
  /// The offer the user went to; nil while they are in the field.
  private(set) var chosen: Int?
  private let titles: [String]
  private let match: TitleMatch

  init(_ text: String, offers: [String]) {
    titles = offers
    match = TitleMatch(offers)
    field = Self.field(text)
    refreshOffers(without: [])
  }

  /// Whether something is being typed.
  var isOpen: Bool { isChanging || !field.isEmpty }

  /// The item as it is taken: the offer gone to, else what is typed, without blanks at its ends.
  var text: String {
    let text = chosen.map { offers[$0] } ?? field.text
    return text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  mutating func change(_ item: String) {
    field = Self.field(item)
    isChanging = true
    offers = []
  }

  mutating func close() {
    field = Self.field("")
    isChanging = false
    offers = []
    chosen = nil
  }

  mutating func choose(_ offer: Int) { chosen = offers.indices.contains(offer) ? offer : nil }

  mutating func refreshOffers(without items: [String]) {
    chosen = nil
    let text = field.text
    guard !text.isEmpty else { return offers = [] }
    let found = match.found(text).lazy.map { [titles] in titles[$0] }
    offers = Array(
      found.filter { !items.contains($0) && $0 != text }.prefix(Self.mostOffers))
  }

  /// Goes through the offers; false for a key that does something else.
  mutating func chooses(with key: Key) -> Bool {
    guard isOpen, key == .up || key == .down else { return false }
    let row = (chosen ?? -1) + (key == .down ? 1 : -1)
    chosen = row < 0 || offers.isEmpty ? nil : min(row, offers.count - 1)
    return true
  }

  /// Puts the offer in the field, to be changed there.
  mutating func complete() {
    guard !offers.isEmpty else { return }
    field.replace(with: offers[chosen ?? 0])
    refreshOffers(without: [])
  }

  static func isTyped(_ event: Event) -> Bool {
    switch event {
    case .key(let key): key.typed != nil || key == .control("v")
    case .paste: true
    case .mouse, .resize: false
    }
  }

  /// Whether an event undoes or redoes what was typed.
  static func isHistory(_ event: Event) -> Bool {
    event == .key(.control("z")) || event == .key(.control("y"))
  }

  /// The lines of a text that say something.
  package static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { Typed.line(String($0)) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func field(_ text: String) -> TextField {
    TextField(Typed.line(text), placeholder: "Type to add one", limit: 200)
  }
}
