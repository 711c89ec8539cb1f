import CareerPathways

extension WorkspaceFolder {
  /// Reads every file again, strictly, and lists all that is not sound.
  package func check() -> [WorkspaceProblem] {
    readHistory()
    let listing: DocumentListing
    do {
      listing = try disk.list(session.documentFolders)
    } catch {
      return [WorkspaceProblem(path, .file(error))]
    }
    let (documents, damage) = Self.parse(listing.contents)
    let strays = listing.strays.map { WorkspaceProblem($0, .stray) }
    return listing.problems + damage + formatProblems(documents[.workspace])
      + journals.problems + strays
  }

  private func formatProblems(_ workspace: JSON?) -> [WorkspaceProblem] {
    do {
      return try WorkspaceFormat(workspace).problems
    } catch {
      return [WorkspaceProblem(DocumentName.workspace.text, .member("read"))]
    }
  }
}
