/// A text for a field, as a row of a file or a line pasted from a spreadsheet has it.
package struct FieldText<Owner>: Sendable {
  package let field: Field<Owner>
  package let text: String

  package init(_ field: Field<Owner>, _ text: String) {
    self.field = field
    self.text = text
  }
}

extension Fielded {
  /// Reads the texts of one row, in the order of their fields, and returns what could not be taken.
  ///
  /// Where the text of one field spoke of another, such as `40,040/yr` of the
  /// basis, a blank there says nothing and anything else must agree. Each
  /// problem comes with the number of its text.
  package mutating func take(
    _ texts: [FieldText<Self>], in context: FieldContext = .plain
  ) -> [(index: Int, problem: FieldProblem)] {
    var problems: [(index: Int, problem: FieldProblem)] = []
    var said: Set<String> = []
    for (index, text) in texts.enumerated() {
      do throws(FieldProblem) {
        if said.contains(text.field.key) {
          try agree(text, context)
        } else {
          said.formUnion(try text.field.take(text.text, in: &self, context))
        }
      } catch {
        problems.append((index, error))
      }
    }
    return problems
  }

  /// Refuses a text that says something else than its field has.
  private func agree(
    _ text: FieldText<Self>, _ context: FieldContext
  ) throws(FieldProblem) {
    guard !text.text.tidied.isEmpty else { return }
    var other = self
    try text.field.take(text.text, in: &other, context)
    if other != self { throw .contradicted }
  }
}
