/// Why a document is no record, and where in it; facts without words.
package struct DocumentProblem: Error, Hashable, Sendable {
  package let place: DocumentPlace
  package let fact: Fact

  package enum Fact: Hashable, Sendable {
    /// A known field holds what it cannot take.
    case field(FieldProblem)
    case notObject
    case notArray
    /// The element at this index has no id.
    case noID(index: Int)
    /// Two elements of an array have this id.
    case sameID(RecordID)
    /// The document says that it is of something with this id, and lies elsewhere.
    case elsewhere(RecordID)
    /// Nothing in the document says that it is a response.
    case notResponse
  }

  package init(_ fact: Fact, at place: DocumentPlace) {
    self.place = place
    self.fact = fact
  }
}

/// A place in a document: which, and the way down from its top.
package struct DocumentPlace: Hashable, Sendable {
  package let document: DocumentName
  package let path: [PathStep]

  package init(_ document: DocumentName, path: [PathStep] = []) {
    self.document = document
    self.path = path
  }

  package func member(_ name: String) -> DocumentPlace {
    DocumentPlace(document, path: path + [.member(name)])
  }

  package func element(_ id: RecordID) -> DocumentPlace {
    DocumentPlace(document, path: path + [.element(id.text)])
  }
}
