import CareerPathways

extension SheetDetails {
  /// The occupations of which more is known than the grid shows, pathway by pathway.
  static func all(of map: PathwayMap) -> [SheetDetails] {
    let placed = map.pathways.compactMap { pathway in
      SheetDetails(
        PageText.title(pathway.title),
        map.levels.map { level in
          let cell = PathwayMap.Cell(level: level.id, pathway: pathway.id)
          return (level.title, Array(map.occupations(in: cell)), isOnGrid: true)
        })
    }
    // What a merge left without a level or a pathway is on no grid, and so shown here at least.
    let unplaced = SheetDetails("Without a place", [("", map.unplaced, isOnGrid: false)])
    return placed + [unplaced].compactMap { $0 }
  }

  /// Nil where no occupation has details.
  private init?(
    _ pathway: String, _ groups: [(level: String, occupations: [Occupation], isOnGrid: Bool)]
  ) {
    let occupations = groups.flatMap { group in
      group.occupations.compactMap { occupation in
        group.isOnGrid && !occupation.hasDetails
          ? nil
          : (PageText.title(occupation.title), PageText.line(group.level), occupation.sheetFacts)
      }
    }
    guard !occupations.isEmpty else { return nil }
    self.init(pathway: pathway, occupations: occupations)
  }
}

extension Occupation {
  /// Its own pay, else the official one, which says so; empty where neither is known.
  private var pay: String {
    let mark = wages == nil ? " " + SheetWords.official : ""
    return shownWages.map { FigureWords.spokenWages($0) + mark } ?? ""
  }

  /// Whether more is known than the grid shows.
  fileprivate var hasDetails: Bool {
    Self.fields.contains { !Self.onGrid.contains($0.key) && $0.get(self) != .empty }
      || !official.sheetFacts(beside: self).isEmpty
  }

  private static let onGrid = payKeys.union(["title", "soc", "postings"])
  private static let payKeys: Set = ["wage_low", "wage_high", "wage_basis"]

  /// Every fact there is, pay in one and official figures as such.
  fileprivate var sheetFacts: [SheetFact] {
    var facts = [SheetFact("Pay", pay)].compactMap { $0 }
    facts += Occupation.fields.compactMap { field in
      Self.payKeys.contains(field.key) || field.key == "title"
        ? nil : SheetFact(field.label, shown(field))
    }
    return facts + official.sheetFacts(beside: self)
  }

  private func shown(_ field: Field<Occupation>) -> String {
    switch field.get(self) {
    case .number(let number): FigureWords.count(number)
    case .list(let items): items.map(PageText.line).joined(separator: ", ")
    case let value: field.kind.label(of: value)
    }
  }
}

extension OfficialFigures {
  /// The official figures, but for the pay that stands in for the occupation's own.
  fileprivate func sheetFacts(beside occupation: Occupation) -> [SheetFact] {
    let pay = occupation.wages == nil ? nil : wages
    return [
      pay.flatMap { SheetFact("Official pay", FigureWords.spokenWages($0)) },
      employment.flatMap { SheetFact("Official employment", FigureWords.count($0)) },
      openings.flatMap { SheetFact("Official openings a year", FigureWords.count($0)) },
      SheetFact("Area of official figures", area),
    ].compactMap { $0 }
  }
}
