import CareerPathways

/// What the two ends of each link are called, and where each occupation leads.
struct SheetNames {
  private let names: OccupationNames
  private var nextByID: [RecordID: [String]] = [:]

  init(_ map: PathwayMap) {
    names = OccupationNames(map)
    for link in map.progressions {
      guard let from = link.from.occupation else { continue }
      nextByID[from, default: []].append(self[link.to])
    }
  }

  subscript(end: Progression.End) -> String {
    switch end {
    case .outside(let name): PageText.title(name)
    case .occupation(let id): names[id].isEmpty ? SheetWords.gone : PageText.title(names[id])
    }
  }

  /// Where the links of an occupation lead, each place once.
  func next(of id: RecordID) -> [String] {
    var seen: Set<String> = []
    return (nextByID[id] ?? []).filter { seen.insert($0).inserted }
  }
}

extension SheetMoves {
  /// The order in which readers meet them: in, up, across, out.
  private static let order: [Progression.Kind] = [.onRamp, .advance, .lateral, .offRamp]

  static func all(of map: PathwayMap, _ names: SheetNames) -> [SheetMoves] {
    order.compactMap { kind in
      let links = map.progressions.filter { $0.kind == kind }
      guard !links.isEmpty else { return nil }
      return SheetMoves(
        title: SheetWords.heading(kind), moves: links.map { SheetMove($0, names) })
    }
  }
}

extension SheetMove {
  fileprivate init(_ link: Progression, _ names: SheetNames) {
    from = names[link.from]
    to = names[link.to]
    let parts = [
      link.months.map { FigureWords.count($0, of: "month") } ?? "", link.training, link.notes,
    ]
    detail = parts.map(PageText.line).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
