import ArgumentParser
import CareerPathways

/// `KIND`: a kind of record by its folder or its noun, such as `partners` or `task`.
struct KindArgument: ExpressibleByArgument {
  let kind: RecordKind

  init?(argument: String) {
    let name = Self.plain(argument)
    let kind = RecordKind.listed.first { kind in
      [kind.folder.text, kind.noun.many, kind.noun.one].contains { Self.plain($0) == name }
    }
    guard let kind else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { RecordKind.listed.map(\.folder.text) }

  private static func plain(_ name: String) -> String {
    name.lowercased().replacing("-", with: " ")
  }
}
