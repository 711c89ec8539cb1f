import CareerPathways
import Glibc

/// A folder on this machine’s own disk, watched by the system; on a shared drive, by the clock.
package final class NotifiedFolder: FolderWatch {
  private let path: String
  private let file: Int32
  /// The folders inside that are watched, by the number the system knows each by; the workspace
  /// itself is empty.
  private var folders: [Int32: String] = [:]
  package let interval: Int?

  /// Every so many milliseconds a shared drive is looked at.
  private static let sharedInterval = 5_000
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ONLYDIR)

  /// Watches a workspace and the folders of its documents; nil where the system does not help.
  package init?(_ path: String, documentFolders: [String]) {
    self.path = path
    file = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard file >= 0 else { return nil }
    interval = SharedDrive.holds(path) ? Self.sharedInterval : nil
    watch("")
    for folder in documentFolders {
      watch(folder)
      watchFolders(in: folder)
    }
  }

  deinit { close(file) }

  package var descriptor: Int32? { file }

  /// Watches one folder; one that is not there yet tells when it comes.
  private func watch(_ folder: String) {
    let number = inotify_add_watch(file, folder.isEmpty ? path : "\(path)/\(folder)", Self.mask)
    if number >= 0 { folders[number] = folder }
  }

  /// Watches the folders of documents inside another, such as the rounds.
  private func watchFolders(in folder: String) {
    let files = RealFileSystem()
    // One that cannot be read now holds nothing to be told of.
    guard let open = try? files.openFolder("\(path)/\(folder)") else { return }
    defer { files.close(open) }
    // As above.
    for entry in (try? files.list(open)) ?? [] where entry.kind == .folder {
      watch("\(folder)/\(entry.name)")
    }
  }

  package func take() -> WatchedChanges {
    var changes = WatchedChanges.none
    var isAsked = false
    withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 8) { buffer in
      while true {
        let count = read(file, buffer.baseAddress, buffer.count)
        guard count > 0 else { break }
        isAsked = true
        changes = changes.union(changesTold(by: UnsafeRawBufferPointer(rebasing: buffer[..<count])))
      }
    }
    return isAsked || interval == nil ? changes : .anything
  }

  private func changesTold(by events: UnsafeRawBufferPointer) -> WatchedChanges {
    var changes = WatchedChanges.none
    var place = 0
    while place + MemoryLayout<inotify_event>.size <= events.count {
      let event = events.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
      let start = place + MemoryLayout<inotify_event>.size
      let name = events[start..<(start + Int(event.len))].prefix { $0 != 0 }
      changes = changes.union(change(event, String(decoding: name, as: UTF8.self)))
      place = start + Int(event.len)
    }
    return changes
  }

  private func change(_ event: inotify_event, _ name: String) -> WatchedChanges {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return .anything }
    guard let folder = folders[event.wd] else { return .none }
    let place = folder.isEmpty ? name : "\(folder)/\(name)"
    if event.mask & UInt32(IN_ISDIR) != 0 {
      // Git’s folder, for one, holds no documents.
      guard RecordID(name) != nil else { return .none }
      // What was written into it before it was watched is not told.
      watch(place)
      return .anything
    }
    return .documents(DocumentName(place).map { [$0] } ?? [])
  }
}
