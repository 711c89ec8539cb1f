import ArgumentParser
import CareerPathways

/// `KIND`: a kind of record by its folder or its noun, such as `partners` or `task`.
struct KindArgument: ExpressibleByArgument {
  let kind: RecordKind

  init?(argument: String) {
    let name = argument.lowercased().replacing("-", with: " ")
    let kind = RecordKind.all.first { kind in
      [kind.folder.text.replacing("-", with: " "), kind.noun.many, kind.noun.one].contains {
        $0.lowercased() == name
      }
    }
    guard let kind else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { RecordKind.all.map(\.folder.text) }
}
