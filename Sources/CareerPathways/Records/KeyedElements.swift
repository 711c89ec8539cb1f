/// The elements of an array that all hold distinct ids.
struct KeyedElements {
  let ids: [String]
  let byID: [String: JSON]

  /// Nil where an element has no id, or one that another has too.
  init?(_ array: [JSON]) {
    ids = array.compactMap(\.id)
    byID = Dictionary(zip(ids, array), uniquingKeysWith: { first, _ in first })
    guard byID.count == array.count else { return nil }
  }
}
