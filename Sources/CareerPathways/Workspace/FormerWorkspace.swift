/// A workspace as it was, with the documents it was read from or written as.
package struct FormerWorkspace {
  package let workspace: Workspace
  /// A document of it as it was then; nil where it is not at hand.
  let document: (DocumentName) -> JSON?

  package init(
    _ workspace: Workspace, document: @escaping (DocumentName) -> JSON? = { _ in nil }
  ) {
    self.workspace = workspace
    self.document = document
  }
}
