import CareerPathways
import Glibc
import WorkspaceStore

/// Measures reading, writing, opening and saving on the disk of a folder; to be built for release.
///
/// `StoreBenchmark FOLDER` makes a workspace of 20 documents with 200 changes
/// below FOLDER, which must not be there yet, and prints one line a figure.
@main struct StoreBenchmark {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { exit(64) }
    let folder = CommandLine.arguments[1]
    measureJSON()
    let workspace = try Workload(folder)
    try workspace.edit(times: 200)
    report("open, 20 documents and 200 changes", of: 200) { try workspace.open() }
    let open = try workspace.open()
    var count = 0
    report("save one edit", of: 500) {
      count += 1
      return try workspace.edit(open, count)
    }
  }

  private static func measureJSON() {
    let json = Workload.largeDocument
    let bytes = JSONWriter.pretty(json)
    let megabytes = Double(bytes.count) / 1e6
    let reading = Stopwatch.time(20) { _ = try JSONReader.read(bytes) }
    let writing = Stopwatch.time(20) { _ = JSONWriter.pretty(json) }
    print("read \(Int(megabytes / reading.processor)) MB/s")
    print("write \(Int(megabytes / writing.processor)) MB/s")
  }

  private static func report(
    _ name: String, of times: Int, _ body: () throws -> some Any
  ) {
    let time = Stopwatch.time(times) { _ = try body() }
    print("\(name): \(Int(time.processor * 1e6)) us CPU, \(Int(time.clock * 1e6)) us elapsed")
  }
}

/// Medians of CPU time and elapsed time, in seconds.
struct Stopwatch {
  let processor: Double
  let clock: Double

  static func time(_ times: Int, _ body: () throws -> Void) -> Stopwatch {
    var processor: [Double] = []
    var clock: [Double] = []
    for _ in 0..<times {
      let start = (now(CLOCK_PROCESS_CPUTIME_ID), now(CLOCK_MONOTONIC))
      do {
        try body()
      } catch {
        print("failed: \(error)")
        exit(1)
      }
      processor.append(now(CLOCK_PROCESS_CPUTIME_ID) - start.0)
      clock.append(now(CLOCK_MONOTONIC) - start.1)
    }
    return Stopwatch(processor: median(processor), clock: median(clock))
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
