/// Long work that is done a slice at a time, behind a frame, so that keys are answered meanwhile.
///
/// Leaving it out of the workshop is all it takes to stop it.
struct Errand {
  /// What is done, as `Importing wages.csv`.
  let title: String
  /// Bytes; 0 where it is not known.
  let total: Int
  /// Bytes.
  var done = 0
  /// Does a slice, and returns the bytes done so far; nil once it is finished.
  let step: (inout Workshop) -> Int?
}

extension Workshop {
  /// Goes on with the work there is, for a few milliseconds; true where that finishes it.
  @discardableResult
  mutating func goOn() -> Bool {
    guard let errand else { return false }
    if let done = errand.step(&self) {
      self.errand?.done = done
      return false
    }
    self.errand = nil
    return true
  }
}
