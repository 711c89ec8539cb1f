/// A step as one text: a mark that tells its kind, then the name.
extension PathStep {
  package var text: String {
    switch self {
    case .member(let name): "." + name
    case .element(let id): "#" + id
    case .order: "~"
    }
  }

  /// Nil for a text that is no step.
  package init?(_ text: String) {
    let name = String(text.unicodeScalars.dropFirst())
    switch text.unicodeScalars.first {
    case ".": self = .member(name)
    case "#": self = .element(name)
    case "~" where name.isEmpty: self = .order
    default: return nil
    }
  }
}
