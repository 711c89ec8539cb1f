import Glibc
import LaborData

/// A file from outside the workspace that is read once, from its start to its end.
package final class PublicFile {
  private let descriptor: Int32

  /// Throws the system's error number.
  package init(_ path: String) throws(TextProblem) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw TextProblem(.unreadable(errno), row: 1) }
  }

  deinit { close(descriptor) }

  /// The bytes of the file; 0 where the system does not tell.
  package var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(TextProblem) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      guard count < 0 else { return count }
      guard errno == EINTR else { throw TextProblem(.unreadable(errno), row: 1) }
    }
  }
}

extension Surroundings {
  /// Imports a public file that the user names.
  package func importTable(
    _ path: String, _ options: ImportOptions
  ) throws(ImportProblem) -> LaborTable {
    let file: PublicFile
    do throws(TextProblem) {
      file = try PublicFile(expanding(path))
    } catch {
      throw .text(error)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try LaborImport.read(
      file.read, from: ImportOrigin(file: name, date: today()), options)
  }
}
