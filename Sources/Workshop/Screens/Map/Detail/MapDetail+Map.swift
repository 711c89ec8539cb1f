import CareerPathways

extension MapDetail {
  /// What is known of the place under the cursor.
  init(_ map: PathwayMap, at cursor: MapCursor) {
    switch cursor.place {
    case .map: self.init(map)
    case .level(let index):
      let level = map.levels[index]
      self.init(
        level, place: "Level \(index + 1) of \(map.levels.count), most advanced first",
        postings: map.postings(in: level), hint: Hint.level)
    case .pathway(let index):
      let pathway = map.pathways[index]
      self.init(
        pathway, place: "Pathway \(index + 1) of \(map.pathways.count)",
        postings: map.postings(in: pathway), hint: Hint.pathway)
    case .cell(let level, let pathway):
      let name = "\(map.levels[level].title), \(map.pathways[pathway].title)"
      let cell = PathwayMap.Cell(level: map.levels[level].id, pathway: map.pathways[pathway].id)
      let occupations = map.occupations(in: cell)
      if occupations.indices.contains(cursor.occupation) {
        self.init(occupations[cursor.occupation], place: name, Self.figures(of: cell, map))
      } else {
        self.init(title: name, place: "", facts: Self.figures(of: cell, map), hint: Hint.cell)
      }
    }
  }

  private init(_ map: PathwayMap) {
    var facts = Self.facts(of: map, without: ["name"])
    facts.append(Fact(label: "Occupations", value: FigureWords.count(map.occupations.count)))
    self.init(title: map.name, place: "The whole map", facts: facts, hint: Hint.map)
  }

  private init(_ line: some MapLine, place: String, postings: Int?, hint: String) {
    var facts: [Fact] = []
    if let postings { facts.append(Fact(label: "Postings", value: FigureWords.count(postings))) }
    if !line.note.isEmpty { facts.append(Fact(label: "Note", value: line.note)) }
    self.init(title: line.title, place: place, facts: facts, hint: hint)
  }

  private init(_ occupation: Occupation, place: String, _ cell: [Fact]) {
    self.init(
      title: occupation.title, place: place, cell: cell.map(\.value).joined(separator: ", "),
      facts: Self.facts(of: occupation), hint: Hint.occupation)
  }

  static func facts<Owner: Described>(
    of owner: Owner, without keys: Set<String>
  ) -> [Fact] {
    Owner.fields.compactMap { field in
      let value = field.get(owner)
      guard value != .empty, !keys.contains(field.key) else { return nil }
      return Fact(label: field.label, value: text(of: value, field.kind))
    }
  }

  static func text(of value: FieldValue, _ kind: FieldKind) -> String {
    switch value {
    case .number(let number): FigureWords.count(number)
    case .money(let money): FigureWords.dollars(money)
    case .list(let items): items.joined(separator: ", ")
    default: kind.label(of: value)
    }
  }

  private static func figures(of cell: PathwayMap.Cell, _ map: PathwayMap) -> [Fact] {
    var facts: [Fact] = []
    let own = map.figures[cell]
    if let postings = map.postings(in: cell) {
      facts.append(
        Fact(
          label: "Postings", value: FigureWords.count(postings, of: "posting"),
          note: own?.sources["postings"].map(Sentences.source) ?? ""))
    }
    if let wages = map.wages(in: cell) {
      facts.append(
        Fact(
          label: "Wages", value: FigureWords.wages(wages),
          note: own.flatMap { Sentences.wageSource($0.sources) } ?? ""))
    }
    return facts
  }

  enum Hint {
    static let map = "Enter names the map and its source. Type to add a pathway."
    static let level = "Enter renames, Ctrl-Up and Ctrl-Down move it. Type to add one below."
    static let pathway = "Enter renames, Ctrl-Left and Ctrl-Right move it. Type to add one beside."
    static let cell = "Type to add an occupation, or figures for the whole cell as 78 $32.22-51.22."
    static let occupation = "Enter fills in code, postings, wages, skills"
  }
}
