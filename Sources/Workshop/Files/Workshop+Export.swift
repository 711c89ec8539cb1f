import CareerPathways
import Exchange
import WorkspaceStore

/// Writing to a file outside the workspace.
extension Workshop {
  /// The folder that holds the workspace's, with a slash at the end; `~` stands for home.
  var folderBesideWorkspace: String {
    guard let path = folder?.path, let slash = path.lastIndex(of: "/") else { return "" }
    let parent = String(path[...slash])
    let home = surroundings.environment.home + "/"
    return home != "/" && parent.hasPrefix(home) ? "~/" + parent.dropFirst(home.count) : parent
  }

  /// Writes a file as it is offered; the answer is the path as it was written to, and what a person
  /// should know about the file.
  func export(
    _ offer: ExportOffer, to path: String, mayReplace: Bool
  ) throws(ExportProblem) -> (path: String, remarks: [String]) {
    let place = surroundings.expanding(path.tidied)
    try check(place, typed: path, mayReplace: mayReplace)
    let file = try offer.file(self, pageSetting)
    do throws(FileProblem) {
      try surroundings.replace(place, with: file.bytes)
      return (place, file.remarks)
    } catch {
      throw .file(error)
    }
  }

  /// Today, in the light colours that go with the theme on screen.
  var pageSetting: PageSetting {
    PageSetting(date: today, palette: PagePalette(appearance.shelf, slug: appearance.slug))
  }

  private func check(
    _ place: String, typed path: String, mayReplace: Bool
  ) throws(ExportProblem) {
    guard !place.isEmpty, !place.hasSuffix("/") else { throw .noName }
    guard !isInsideWorkspace(place) else { throw .insideWorkspace }
    if !mayReplace, try isThere(place) { throw .exists(path) }
  }

  private func isThere(_ place: String) throws(ExportProblem) -> Bool {
    do throws(FileProblem) {
      return try surroundings.isThere(place)
    } catch {
      throw .file(error)
    }
  }

  /// Whether the folder of a path is that of the workspace or lies in it.
  private func isInsideWorkspace(_ place: String) -> Bool {
    let parent = place.lastIndex(of: "/").map { String(place[...$0]) } ?? "."
    // What cannot be resolved is no folder, and writing there says so.
    guard let folder, let parent = try? surroundings.files.resolve(parent),
      let own = try? surroundings.files.resolve(folder.path)
    else { return false }
    return (parent + "/").hasPrefix(own + "/")
  }
}
