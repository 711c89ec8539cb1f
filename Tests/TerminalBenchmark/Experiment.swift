/// Measures all subjects in turns, so that whatever drifts drifts for all alike.
struct Experiment {
  let bench: Bench
  let subjects: [Subject]
  let runs: Int
  let keys: Int
  /// How many turns the keys are spread over.
  private let rounds = 10

  func measurements() throws(Failure) -> [Measurement] {
    var measurements = subjects.map { Measurement(of: $0) }
    try observeStarts(&measurements)
    try observeKeys(&measurements)
    return measurements
  }

  /// Starts every program over and over; the first time only warms the file cache.
  private func observeStarts(_ measurements: inout [Measurement]) throws(Failure) {
    for run in 0...runs {
      for (index, subject) in subjects.enumerated() where subject.isFirstScreen {
        let session = try Session(subject, on: bench)
        try session.leave()
        guard run > 0 else { continue }
        measurements[index].firstFrame.add(session.firstFrame.inMilliseconds)
        measurements[index].wholeStart.add(session.processorTime.inMilliseconds)
      }
    }
  }

  /// Keeps every program open and lets them take turns; the first turn only warms up.
  private func observeKeys(_ measurements: inout [Measurement]) throws(Failure) {
    var sessions: [Session] = []
    for subject in subjects {
      let session = try Session(subject, on: bench)
      try session.arrive()
      sessions.append(session)
    }
    for round in 0...rounds {
      for (index, session) in sessions.enumerated() {
        var measurement = measurements[index]
        try observeRound(session, &measurement)
        if round > 0 { measurements[index] = measurement }
      }
    }
    for session in sessions { try session.leave() }
  }

  private func observeRound(
    _ session: Session, _ measurement: inout Measurement
  ) throws(Failure) {
    let before = ProcessFigures(of: session.process)
    let moves = session.subject.moves
    let count = max(1, keys / rounds / moves.count) * moves.count
    var bytes = 0
    for index in 0..<count {
      let answer = try session.press(moves[index % moves.count])
      bytes += answer.bytes
      if let delay = answer.delay { measurement.delay.add(delay.inMilliseconds) }
      if answer.bytes == 0 { measurement.silentKeys += 1 }
    }
    let spent = ProcessFigures(of: session.process) - before
    measurement.processorTime.add(spent.processorTime.inMicroseconds / Double(count))
    measurement.reads.add(Double(spent.reads) / Double(count))
    measurement.writes.add(Double(spent.writes) / Double(count))
    measurement.bytes.add(Double(bytes) / Double(count))
    measurement.memory = Double(ProcessFigures.residentMemory(of: session.process)) / 1_000_000
  }
}
