import CareerPathways

extension Change {
  init?(_ json: JSON) {
    guard let id = json["id"]?.text.flatMap({ RecordID($0) }),
      let sentence = json["sentence"]?.text, let author = json["author"]?.text,
      let time = json["time"]?.int, let elements = json["deltas"]?.elements
    else { return nil }
    let deltas = elements.compactMap { Delta($0) }
    guard deltas.count == elements.count else { return nil }
    self.init(id: id, sentence: sentence, author: author, time: time, deltas: deltas)
  }
}

extension Delta {
  /// A value that is not there has no member, unlike one that is null.
  var json: JSON {
    var members: [String: JSON] = [
      "document": .string(document.text), "path": .array(path.map { .string($0.text) }),
    ]
    members["before"] = before
    members["after"] = after
    return .object(members)
  }

  init?(_ json: JSON) {
    guard let document = json["document"]?.text.flatMap({ DocumentName($0) }),
      let steps = json["path"]?.elements
    else { return nil }
    let path = steps.compactMap { $0.text.flatMap { PathStep($0) } }
    guard path.count == steps.count else { return nil }
    self.init(document: document, path: path, before: json["before"], after: json["after"])
  }
}
