/// The themes to choose from: those that come along, and the user's own.
///
/// Files are given as names and bytes and are parsed only when their theme is
/// chosen. A user's file stands in for a bundled one of the same name.
package struct ThemeShelf: Sendable {
  /// A theme on the shelf, not yet read.
  package struct Item: Hashable, Sendable {
    package let file: SchemeFile
    package let isBundled: Bool

    package var slug: String { file.slug }
  }

  /// The theme to show, and why it is not the one asked for, if it is not.
  package struct Choice: Hashable, Sendable {
    package let theme: Theme
    package let problem: ThemeProblem?
  }

  private let bundled: [Item]
  private let users: [Item]
  /// The slug of the theme that is shown when no other is.
  package let standard: String

  /// A shelf of files; those that do not end in `.yaml` or `.yml` are left out.
  package init(
    bundled: [(name: String, bytes: [UInt8])], users: [(name: String, bytes: [UInt8])] = [],
    standard: String
  ) {
    func items(_ files: [(name: String, bytes: [UInt8])], isBundled: Bool) -> [Item] {
      files.map { SchemeFile(name: $0.name, bytes: $0.bytes) }.filter(\.isNamedAsScheme)
        .map { Item(file: $0, isBundled: isBundled) }
    }
    self.bundled = items(bundled, isBundled: true)
    self.users = items(users, isBundled: false)
    self.standard = standard
  }

  /// Every theme once, by slug from a to z.
  package var items: [Item] {
    let bySlug = Dictionary((users + bundled).map { ($0.slug, $0) }) { first, _ in first }
    return bySlug.values.sorted { $0.slug < $1.slug }
  }

  /// The theme of a slug: of the file with that name, else of the file that says so inside.
  ///
  /// A slug of nil is the standard theme; so is what comes with a problem.
  package func theme(_ slug: String? = nil) -> Choice {
    do throws(ThemeProblem) {
      return Choice(theme: Theme(try scheme(Scheme.slug(of: slug ?? standard))), problem: nil)
    } catch {
      return Choice(theme: standardTheme, problem: error)
    }
  }

  private func scheme(_ slug: String) throws(ThemeProblem) -> Scheme {
    if let item = (users + bundled).first(where: { $0.slug == slug }) {
      do {
        return try item.file.read()
      } catch {
        throw .unreadable(error)
      }
    }
    if let scheme = users.lazy.compactMap(\.scheme).first(where: { $0.slug == slug }) {
      return scheme
    }
    throw .unknownTheme(slug: slug)
  }

  /// The bundled one, since the user's own of that name may be what is broken.
  private var standardTheme: Theme {
    Theme(bundled.first { $0.slug == standard }?.scheme ?? .bare)
  }
}

extension ThemeShelf.Item {
  /// The scheme in the file, if it is one.
  fileprivate var scheme: Scheme? {
    // A file that is no scheme is reported when it is chosen by its name.
    try? file.read()
  }
}
