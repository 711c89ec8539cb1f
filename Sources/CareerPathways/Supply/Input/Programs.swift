/// The programs of a region, gathered from rows in whatever order.
struct Programs {
  /// In the order of their ids.
  let all: [OfferedProgram]

  init(_ input: SupplyInput) {
    let crosswalk = Crosswalk(input.crosswalk, overrides: input.overrides)
    var gathering = Gathering(years: Double(max(1, input.years)))
    for row in input.completers where row.isOfProgram && input.counts(row.awardLevel) {
      gathering.add(row)
    }
    for local in input.localCompleters
    where local.awardLevel.isEmpty || input.counts(local.awardLevel) {
      gathering.add(local)
    }
    all = gathering.offers(names: input.institutionTitles).map { id, offers in
      OfferedProgram(
        id: id, title: gathering.title(of: id, input.programTitles),
        occupations: gathering.locals[id].map(Self.occupations)
          ?? crosswalk.occupations(of: id.code),
        offers: offers)
    }
  }

  /// The codes that the occupations of a record begin with.
  private static func occupations(of local: LocalCompleters) -> Set<String> {
    Set(local.occupations.compactMap(SupplySettings.code))
  }
}

/// Sums by program, provider and award level.
private struct Gathering {
  let years: Double
  private var figures: [OfferedProgram.ID: [Place: [Double?]]] = [:]
  /// The records that are programs of their own.
  private(set) var locals: [OfferedProgram.ID: LocalCompleters] = [:]

  /// Who offers a program, and at which level.
  private struct Place: Hashable {
    let provider: String
    let awardLevel: String
    let isLocal: Bool
  }

  init(years: Double) { self.years = years }

  mutating func add(_ row: Completers) {
    let place = Place(provider: row.institution, awardLevel: row.awardLevel, isLocal: false)
    add(row.persons, at: place, of: .cip(row.cip))
  }

  /// A record that names occupations, or no program, stands for itself.
  mutating func add(_ local: LocalCompleters) {
    let isOwn = !local.occupations.isEmpty || local.cip.isEmpty
    let id: OfferedProgram.ID = isOwn ? .local(local.id) : .cip(local.cip)
    if isOwn { locals[id] = local }
    let place = Place(provider: local.provider, awardLevel: local.awardLevel, isLocal: true)
    // A record is for one year, and counts in the mean of several as it is.
    add(local.completers.map { Double($0) * years }, at: place, of: id)
  }

  private mutating func add(_ persons: Double?, at place: Place, of id: OfferedProgram.ID) {
    figures[id, default: [:]][place, default: []].append(persons)
  }

  /// The mean of the years; a figure that is not known leaves it unknown.
  private func mean(_ persons: [Double?]) -> Double? {
    let known = persons.compactMap { $0 }
    return known.count < persons.count ? nil : CompensatedSum.of(known.sorted()) / years
  }

  func title(of id: OfferedProgram.ID, _ titles: [String: String]) -> String {
    locals[id]?.program ?? titles[id.code] ?? id.code
  }

  /// The offers of each program, both in order.
  func offers(names: [String: String]) -> [(id: OfferedProgram.ID, offers: [OfferedProgram.Offer])]
  {
    figures.sorted { $0.key < $1.key }.map { id, places in
      let offers = places.map { place, persons in
        OfferedProgram.Offer(
          provider: place.isLocal ? place.provider : names[place.provider] ?? place.provider,
          awardLevel: place.awardLevel, completers: mean(persons),
          isLocal: place.isLocal)
      }
      return (id, offers.sorted { Self.key($0) < Self.key($1) })
    }
  }

  private static func key(_ offer: OfferedProgram.Offer) -> (String, String, Int, Double) {
    (offer.provider, offer.awardLevel, offer.isLocal ? 1 : 0, offer.completers ?? -1)
  }
}
