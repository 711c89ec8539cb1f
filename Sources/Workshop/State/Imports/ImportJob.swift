import CareerPathways
import LaborData

/// An import under way: what the loop goes on with behind frames.
///
/// A class, since what reads the file cannot be copied.
final class ImportJob {
  private let file: PublicFile
  private let name: String
  private let options: ImportOptions
  private var work: LaborImport?
  let size: Int

  /// The rows of one slice: a few milliseconds.
  static let slice = 4_096

  /// Opens the file and recognises it.
  init(_ path: String, _ options: ImportOptions) throws(ImportProblem) {
    file = try Self.opened(path)
    size = file.size
    name = PublicFile.name(of: path)
    self.options = options
    work = try LaborImport.opened(file.read, options)
  }

  static func opened(_ path: String) throws(ImportProblem) -> PublicFile {
    do throws(TextProblem) {
      return try PublicFile(path)
    } catch {
      throw .text(error)
    }
  }

  /// Reads on; the bytes read so far, nil at the end of the file.
  func step() throws(ImportProblem) -> Int? {
    guard try work?.advance(rows: Self.slice) == true else { return nil }
    return work?.bytesRead
  }

  /// The table, once the file is read; nil before it was begun.
  func finish(_ today: CalendarDate) throws(ImportProblem) -> LaborTable? {
    guard let work = work.take() else { return nil }
    return try work.table(from: ImportOrigin(file: name, date: today), options)
  }
}

/// A look at what a file is about, under way.
final class ScopeJob {
  private let file: PublicFile
  private var scan: ScopeScan
  let size: Int

  init(_ path: String, _ options: ImportOptions) throws(ImportProblem) {
    file = try ImportJob.opened(path)
    size = file.size
    scan = try ScopeScan(file.read, options)
  }

  /// Reads on; the bytes read so far, nil at the end of the file.
  func step() throws(ImportProblem) -> Int? {
    guard try scan.advance(rows: ImportJob.slice) else { return nil }
    return scan.bytesRead
  }

  var scope: FileScope { scan.scope }
}
