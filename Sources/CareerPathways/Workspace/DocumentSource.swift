/// Where the documents of a workspace come from, one at a time.
package protocol DocumentSource {
  /// The documents that may be there.
  var names: [DocumentName] { get }

  /// A document as it is now; nil for one that is not there or not sound.
  func document(_ name: DocumentName) -> JSON?
}

extension Dictionary: DocumentSource where Key == DocumentName, Value == JSON {
  package var names: [DocumentName] { Array(keys) }

  package func document(_ name: DocumentName) -> JSON? { self[name] }
}
