/// The versions of a map and what was said of it.
extension Workspace {
  /// The versions of a map, the latest first.
  package func versions(of map: RecordID) -> [MapVersion] {
    versions.values.filter { $0.map == map }.sorted { left, right in
      (right.date?.description ?? "", right.name, right.id)
        < (left.date?.description ?? "", left.name, left.id)
    }
  }

  /// The feedback on a map: open first, then as it was given, the latest first.
  package func feedback(on map: RecordID) -> [Feedback] {
    self[Feedback.self].values.filter { $0.map == map }.sorted { left, right in
      let (isOpen, isOtherOpen) = (left.state == .open, right.state == .open)
      if isOpen != isOtherOpen { return isOpen }
      return (right.date?.description ?? "", left.partner, left.id)
        < (left.date?.description ?? "", right.partner, right.id)
    }
  }

  /// How much feedback on a map waits to be taken up or set aside.
  package func openFeedback(on map: RecordID) -> Int {
    self[Feedback.self].values.lazy.filter { $0.map == map && $0.state == .open }.count
  }
}
