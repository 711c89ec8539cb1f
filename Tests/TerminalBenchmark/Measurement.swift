/// What was observed of one subject.
struct Measurement {
  let subject: String
  /// Milliseconds from the start of the program to its first screen, one a run.
  var firstFrame = Sample()
  /// Milliseconds of processor time that a start takes, with all that follows it up to leaving.
  var wholeStart = Sample()
  /// Microseconds a key, one a round of keys.
  var processorTime = Sample()
  /// Bytes, write calls and read calls a key, one a round of keys.
  var bytes = Sample()
  var writes = Sample()
  var reads = Sample()
  /// Milliseconds from a key to the last byte of the answer, one a key.
  var delay = Sample()
  /// Keys that no byte answered.
  var silentKeys = 0
  /// Megabytes that stay in the machine after the last key.
  var memory = 0.0

  init(of subject: Subject) { self.subject = subject.name }
}
