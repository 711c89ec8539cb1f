import Glibc

/// A pipe that stands for a terminal.
final class Pipe {
  let reading: Int32
  let writing: Int32
  private var isWritable = true

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    reading = ends[0]
    writing = ends[1]
  }

  deinit {
    endWriting()
    close(reading)
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(writing, $0.baseAddress, $0.count) }
  }

  func endWriting() {
    if isWritable { close(writing) }
    isWritable = false
  }

  /// What has been written, up to 64 KB.
  var content: String {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(reading, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
