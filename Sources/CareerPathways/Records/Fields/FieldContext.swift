/// What the meaning of a typed text hangs on: the day it is, and the records it may name.
package struct FieldContext: Sendable {
  /// Nil where dates must be written out.
  package let today: CalendarDate?
  /// Nil where no record can be named.
  package let workspace: Workspace?
  /// The records of the workspace by their titles; one context used for many fields reads them once.
  let titles: TitleIndex?

  /// A context that knows neither the day nor any record.
  package static let plain = FieldContext()

  package init(_ workspace: Workspace? = nil, today: CalendarDate? = nil) {
    self.workspace = workspace
    self.today = today
    titles = workspace.map(TitleIndex.init)
  }
}
