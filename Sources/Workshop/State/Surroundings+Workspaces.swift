import CareerPathways
import WorkspaceStore

/// Making workspaces on disk.
extension Surroundings {
  /// Writes a workspace to a folder that is empty or not there yet, and opens it.
  package func create(
    _ workspace: Workspace, at path: String
  ) throws(StoreProblem) -> WorkspaceFolder {
    var documents = workspace.documents
    let profile = documents.removeValue(forKey: .workspace)?.members ?? [:]
    return try WorkspaceFolder.create(path, profile: profile, documents: documents, session)
  }

  /// Writes the example to a folder that is empty or not there yet, or opens the one it holds.
  package func example(at path: String) throws(StoreProblem) -> WorkspaceFolder {
    do {
      let folder = try create(LouisvilleExample.begun(), at: path)
      try keepExampleTables(in: folder)
      return folder
    } catch {
      guard case .notEmpty = error else { throw error }
    }
    // What cannot be opened is not the example, and so in the way.
    guard let folder = try? WorkspaceFolder.open(path, session), holdsExample(folder) else {
      throw .notEmpty
    }
    return folder
  }

  /// Keeps the invented tables beside the records, so that the gap has something to show.
  private func keepExampleTables(in folder: WorkspaceFolder) throws(StoreProblem) {
    let data = DataFolder(of: folder.path, files: files)
    do throws(FileProblem) {
      for table in ExampleTables.all(on: today()) { _ = try data.keep(table) }
    } catch {
      throw .notSaved(error)
    }
  }

  private func holdsExample(_ folder: WorkspaceFolder) -> Bool {
    folder.document(LouisvilleExample.map.document) != nil
  }
}

extension Workspace {
  /// A workspace with nothing in it but its profile; the store gives it its id.
  package static func new(
    name: String, region: String, industry: String, convener: String
  ) -> Workspace {
    Workspace(
      WorkspaceProfile(
        id: RecordID(fixed: "new"), name: name, region: region, industry: industry,
        convener: convener))
  }
}
