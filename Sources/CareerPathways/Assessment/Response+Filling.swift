/// Taking in a form that was filled in elsewhere.
extension Response {
  /// Takes over every answer that is not blank, and what is known of the person.
  ///
  /// What the form leaves blank stays as it was answered before.
  package mutating func fill(from form: Response) {
    for field in Respondent.fields where field.get(form.respondent) != .empty {
      // A value that a field holds already is one that it takes.
      try? field.put(field.get(form.respondent), in: &respondent)
    }
    for (id, answer) in form.answers {
      var merged = answer
      merged.unknown = self[id].unknown
      self[id] = merged
    }
  }
}
