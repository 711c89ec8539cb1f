import Glibc

/// What the system has counted for one process so far.
struct ProcessFigures {
  /// Processor time of all threads, user and system.
  var processorTime: Nanoseconds = 0
  /// Calls that read from and wrote to a file.
  var reads: UInt64 = 0
  var writes: UInt64 = 0

  /// The figures at this moment; exact while every thread of the process sleeps.
  init(of process: pid_t) {
    for thread in Folder.names(in: "/proc/\(process)/task") {
      let words = numbers(in: contents(of: "/proc/\(process)/task/\(thread)/schedstat"))
      processorTime += words.first ?? 0
    }
    // Rows in the order the kernel prints them: rchar, wchar, syscr, syscw, ...
    let counts = numbers(in: contents(of: "/proc/\(process)/io"))
    guard counts.count > 3 else { return }
    reads = counts[2]
    writes = counts[3]
  }

  static func - (after: ProcessFigures, before: ProcessFigures) -> ProcessFigures {
    var difference = after
    difference.processorTime -= min(after.processorTime, before.processorTime)
    difference.reads -= min(after.reads, before.reads)
    difference.writes -= min(after.writes, before.writes)
    return difference
  }

  /// The memory of the process that stays in the machine now, in bytes.
  static func residentMemory(of process: pid_t) -> UInt64 {
    let pages = numbers(in: contents(of: "/proc/\(process)/statm"))
    return pages.count > 1 ? pages[1] * UInt64(sysconf(Int32(_SC_PAGESIZE))) : 0
  }
}

/// The whole numbers in a text, in order.
private func numbers(in text: [UInt8]) -> [UInt64] {
  text.split { !(48...57).contains($0) }.compactMap { UInt64(String(decoding: $0, as: UTF8.self)) }
}

/// The first 4,096 bytes of a file, none if it cannot be read.
private func contents(of path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  var buffer = [UInt8](repeating: 0, count: 4096)
  let count = read(descriptor, &buffer, buffer.count)
  return Array(buffer.prefix(max(0, count)))
}
