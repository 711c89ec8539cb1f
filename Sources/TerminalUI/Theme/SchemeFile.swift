import Yams

/// A file that should hold a scheme, as bytes under a name; nothing is read from disk.
///
/// Any scheme of the tinted-theming format works unchanged: `palette` with
/// `base00` and so on inside it, or the older form with the colours at the top.
/// Every value is taken as text, so `001100` and `1e2030` stay colours.
package struct SchemeFile: Hashable, Sendable {
  /// The largest file that is looked at, in bytes; real ones have under 2,000.
  package static let sizeLimit = 65_536

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The file's name, without its folder.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// What the file is called without its ending, as a slug.
  package var slug: String { Scheme.slug(of: String(name.dropLast(ending?.count ?? 0))) }

  /// Whether the name ends as those of YAML files do.
  package var isNamedAsScheme: Bool { ending != nil }

  private var ending: String? { [".yaml", ".yml"].first { name.lowercased().hasSuffix($0) } }

  /// The scheme in the file.
  ///
  /// - Throws: every problem found: one if the file is not a mapping of YAML,
  ///   else all slots that are wrong or missing.
  package func read() throws(UnreadableScheme) -> Scheme {
    let entries: SchemeEntries
    do throws(SchemeProblem) {
      entries = try SchemeEntries(mapping())
    } catch {
      throw UnreadableScheme(file: name, problems: [error])
    }
    guard let palette = entries.palette, entries.problems.isEmpty else {
      throw UnreadableScheme(file: name, problems: entries.problems)
    }
    return scheme(entries, palette)
  }

  private func scheme(_ entries: SchemeEntries, _ palette: Palette) -> Scheme {
    let written = Scheme.slug(of: entries["slug"])
    let title = [entries["name"], entries["scheme"], slug].first { !$0.isEmpty }
    return Scheme(
      slug: written.isEmpty ? slug : written, name: title ?? "", author: entries["author"],
      description: entries["description"],
      variant: Scheme.Variant(rawValue: entries["variant"].lowercased())
        ?? (palette.isDark ? .dark : .light),
      palette: palette)
  }

  /// The file as one YAML mapping whose scalars are all text.
  private func mapping() throws(SchemeProblem) -> Node.Mapping {
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge(bytes: bytes.count) }
    let isMarked = bytes.starts(with: Self.byteOrderMark)
    let content = bytes.dropFirst(isMarked ? Self.byteOrderMark.count : 0)
    guard let text = String(validating: content, as: UTF8.self) else { throw .notText }
    if let line = SchemeBounds.firstLineOutside(bytes) { throw .tooIntricate(line: line) }
    let root: Node?
    do {
      // The rule-less resolver and the named encoding spare 1.2 ms of regular expressions.
      root = try compose(yaml: text, .basic, .default, .utf8)
    } catch {
      throw SchemeProblem(error)
    }
    guard let mapping = root?.mapping else { throw .notAMapping(line: root?.mark?.line ?? 1) }
    return mapping
  }
}

extension SchemeProblem {
  /// What the YAML reader's error comes to, without the text that it quotes.
  fileprivate init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      self = .notYAML(line: mark.line)
    case .duplicatedKeysInMapping(_, let context): self = .repeatedName(line: context.mark.line)
    case .reader(_, let offset, _, let text):
      self = .notYAML(line: 1 + text.prefix(offset ?? 0).count { $0.isNewline })
    default: self = .notYAML(line: 1)
    }
  }
}
