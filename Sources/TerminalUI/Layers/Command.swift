/// One thing the user can do, in one row.
///
/// Footer, help, palette, mouse targets and the README's key table are printed
/// from these rows, and so is the reason why a command cannot work now.
///
/// A class, since every key looks through the rows: walking a table of
/// references is several times cheaper than copying rows of eight members.
package final class Command<Screen: Layer>: Sendable {
  /// Stable name, `screen.verb`, lower case.
  package let id: String
  /// What the palette and help call it: a verb and its object.
  package let title: String
  /// What the footer calls it: one or two words; empty keeps it out of the footer.
  package let label: String
  /// The keys that run it, the one to show first.
  package let keys: [Key]
  /// One sentence for help.
  package let summary: String
  /// Why it cannot work now, or nil when it can.
  package let refusal: @Sendable (Screen, Screen.Context) -> String?
  package let run: @Sendable (inout Screen, inout Screen.Context) -> Outcome<Screen.Context>

  package init(
    _ id: String, _ title: String, label: String = "", keys: [Key] = [], summary: String,
    refusal: @escaping @Sendable (Screen, Screen.Context) -> String? = { _, _ in nil },
    run: @escaping @Sendable (inout Screen, inout Screen.Context) -> Outcome<Screen.Context>
  ) {
    self.id = id
    self.title = title
    self.label = label
    self.keys = keys
    self.summary = summary
    self.refusal = refusal
    self.run = run
  }
}

/// A command as the footer, the help and the palette show it.
package struct CommandRow: Equatable, Sendable {
  package let id: String
  package let title: String
  package let label: String
  package let keys: [Key]
  package let summary: String
  /// Why it cannot work now, or nil when it can.
  package let refusal: String?

  /// The same row with only those of its keys.
  func keeping(_ isKept: (Key) -> Bool) -> CommandRow {
    CommandRow(
      id: id, title: title, label: label, keys: keys.filter(isKept), summary: summary,
      refusal: refusal)
  }
}
