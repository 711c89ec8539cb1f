/// Something that an opening element asks for and that the records themselves can show.
package struct ElementCheck: Sendable, Identifiable {
  /// Stable name.
  package let id: String
  /// The number of the element, 1 to 6.
  package let element: Int
  /// What is asked for, in a few words.
  package let title: String
  /// The kind of records that shows it, by its folder.
  package let folder: RecordID
  let find: @Sendable (Workspace) -> Found

  init(
    _ id: String, _ element: Int, _ title: String, in folder: RecordID,
    find: @escaping @Sendable (Workspace) -> Found
  ) {
    self.id = id
    self.element = element
    self.title = title
    self.folder = folder
    self.find = find
  }

  /// What there is, and what is missing, each by name.
  package struct Found: Equatable, Sendable {
    package var there: [String] = []
    package var missing: [String] = []

    package init(there: [String] = [], missing: [String] = []) {
      self.there = there
      self.missing = missing
    }

    /// Whether something is there and nothing is missing.
    package var isDone: Bool { !there.isEmpty && missing.isEmpty }
  }

  package func found(in workspace: Workspace) -> Found { find(workspace) }

  /// The checks that a workspace can be put to: those of the kinds of records that it keeps.
  package static func all(for workspace: Workspace) -> [ElementCheck] {
    all.filter { workspace.kind($0.folder) != nil }
  }

  /// Every check, in the order of the elements.
  package static let all: [ElementCheck] =
    convener + publicPartners + dataReview + businesses + industryInput + conversations
}

/// Reading the records for the checks.
extension Workspace {
  /// The partners on a side, by name.
  func partners(on side: Respondent.Side) -> [Partner] {
    all(Partner.self).filter { $0.side == side }
  }

  func people(_ role: Contact.Role) -> [Contact] {
    all(Contact.self).filter { $0.role == role }
  }

  /// The partners on a side, parted by whether one of these references points at them.
  func found(_ side: Respondent.Side, in references: [Reference?]) -> ElementCheck.Found {
    let named = Set(references.compactMap { $0?.id })
    let partners = partners(on: side)
    return ElementCheck.Found(
      there: partners.filter { named.contains($0.id) }.map(\.name),
      missing: partners.filter { !named.contains($0.id) }.map(\.name))
  }

  /// The signatures of the charter that stands: every one of a charter that is not replaced.
  var signatures: [Signature] {
    let replaced = Set(all(Charter.self).filter { $0.state == .replaced }.map(\.id))
    return all(Signature.self).filter { signature in
      signature.charter?.id.map { !replaced.contains($0) } ?? true
    }
  }
}
