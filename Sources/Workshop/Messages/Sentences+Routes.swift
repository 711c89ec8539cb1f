import Exchange

extension Sentences {
  /// Why the name given with an option does not say where a route starts or ends.
  package static func problem(_ problem: EndNameProblem, with option: String) -> String {
    switch problem {
    case .nothing:
      "Nothing on this map goes by the name given with \(option): say an occupation’s title, "
        + "or what is outside the map by the name a progression has for it."
    case .several(let names):
      "Several places go by the name given with \(option). Say one of: "
        + names.map { "‘\($0)’" }.joined(separator: ", ") + "."
    }
  }
}
