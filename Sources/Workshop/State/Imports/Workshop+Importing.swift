import CareerPathways
import LaborData
import TerminalUI
import WorkspaceStore

extension Workshop {
  /// The folder of the imported tables; nil where no workspace is open.
  var dataFolder: DataFolder? {
    folder.map { DataFolder(of: $0.path, files: surroundings.files) }
  }

  /// Begins to import a file behind frames; false where it cannot be, which a notice says.
  mutating func beginImport(_ path: String) -> Bool {
    let name = PublicFile.name(of: path)
    do throws(ImportProblem) {
      let job = try ImportJob(path, importing.options)
      errand = Errand(title: "Importing \(name)", total: job.size) { workshop in
        workshop.go(on: job, name)
      }
      return true
    } catch {
      notice = Notice(Sentences.fact(error, file: name), .failure)
      return false
    }
  }

  private mutating func go(on job: ImportJob, _ name: String) -> Int? {
    do throws(ImportProblem) {
      if let done = try job.step() { return done }
      if let table = try job.finish(surroundings.today()) { keep(table) }
    } catch {
      notice = Notice(Sentences.fact(error, file: name), .failure)
    }
    return nil
  }

  private mutating func keep(_ table: LaborTable) {
    guard let dataFolder else { return }
    do throws(FileProblem) {
      spotlight = try dataFolder.keep(table)
      tablesVersion += 1
      titles = KnownTitles()
      notice = Notice(Sentences.summary(table))
    } catch {
      notice = Notice("Can’t keep the table: \(Sentences.reason(error)).", .failure)
    }
  }

  /// Begins to learn what the rows of a file are about; what cannot be read has no scope.
  mutating func beginScan(_ path: String) {
    importing.scope = FileScope()
    // What is wrong with the file is said where it is shown and where it is imported.
    guard errand == nil, let job = try? ScopeJob(path, importing.options) else { return }
    errand = Errand(title: "Reading the areas of \(PublicFile.name(of: path))", total: job.size) {
      workshop in
      // As above.
      let done = try? job.step()
      workshop.importing.scope = job.scope
      return done
    }
  }

  /// Removes an imported table for good.
  mutating func removeTable(_ id: RecordID) {
    guard let dataFolder else { return }
    do throws(FileProblem) {
      try dataFolder.remove(id)
      notice = Notice("Removed the table ‘\(id)’; importing its file brings it back")
    } catch {
      notice = Notice("Can’t remove the table: \(Sentences.reason(error)).", .failure)
    }
    tablesVersion += 1
  }
}

extension PublicFile {
  /// The name of a file without its folders.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
