import CareerPathways

extension Workshop {
  /// An id that no record has.
  func newID() -> RecordID {
    var generator = SystemRandomNumberGenerator()
    return RecordID.random(using: &generator)
  }
}
