import Testing

@testable import CareerPathways

@Suite struct RouteTests {
  private let a = RecordID(fixed: "a")
  private let b = RecordID(fixed: "b")
  private let c = RecordID(fixed: "c")

  /// Three occupations on one level.
  private func map(_ progressions: [Progression]) -> PathwayMap {
    let (level, pathway) = (RecordID(fixed: "level"), RecordID(fixed: "pathway"))
    let cell = PathwayMap.Cell(level: level, pathway: pathway)
    return PathwayMap(
      id: RecordID(fixed: "m"), name: "", levels: [Level(id: level, title: "Level")],
      pathways: [Pathway(id: pathway, title: "Pathway")],
      occupations: [a, b, c].map { Occupation(id: $0, title: $0.text.uppercased(), in: cell) },
      progressions: progressions)
  }

  private func link(
    _ id: StaticString, _ from: RecordID, _ to: RecordID, months: Int? = nil
  ) -> Progression {
    var link = Progression(id: RecordID(fixed: id), from: from, to: to, kind: .lateral)
    link.months = months
    return link
  }

  private func best(
    _ map: PathwayMap, _ from: RecordID, _ to: RecordID, by ranking: RouteRanking = .steps
  ) -> [String]? {
    RouteGraph(map).routes(
      from: .occupation(from), to: .occupation(to), by: ranking, most: 1
    ).first?.steps.map(\.progression.id.text)
  }

  @Test func `a lateral move is travelled in its own direction`() {
    let map = map([link("ab", a, b)])
    #expect(best(map, a, b) == ["ab"])
    #expect(best(map, b, a) == nil)
  }

  @Test func `no route leads through the outside`() {
    let map = map([
      Progression(
        id: RecordID(fixed: "out"), from: .occupation(a), to: .outside("Work"), kind: .offRamp),
      Progression(
        id: RecordID(fixed: "in"), from: .outside("Work"), to: .occupation(b), kind: .onRamp),
    ])
    #expect(best(map, a, b) == nil)
    let graph = RouteGraph(map)
    #expect(graph.starts.last == .outside("Work") && graph.goals.last == .outside("Work"))
    #expect(graph.reachedCount(from: .occupation(a)) == 1)
  }

  @Test func `what leads nowhere, to itself or back is left out`() {
    let map = map([
      link("aa", a, a), link("lost", a, RecordID(fixed: "gone")), link("ab", a, b),
      link("ba", b, a), link("bc", b, c),
      Progression(
        id: RecordID(fixed: "odd"), from: .outside("X"), to: .occupation(c), kind: .advance),
    ])
    #expect(best(map, a, c) == ["ab", "bc"])
    #expect(
      RouteGraph(map).routes(from: .occupation(a), to: .occupation(a), by: .steps, most: 9).isEmpty)
    #expect(RouteGraph(map).starts.count == 3)
    let gone = Progression.End.occupation(RecordID(fixed: "gone"))
    #expect(RouteGraph(map).routes(from: gone, by: .steps, most: 9).isEmpty)
  }

  @Test func `unknown months never count as none`() {
    let map = map([
      link("ab", a, b), link("ac", a, c, months: 200), link("cb", c, b, months: 200),
    ])
    #expect(best(map, a, b, by: .steps) == ["ab"])
    #expect(best(map, a, b, by: .months) == ["ac", "cb"])
  }

  @Test func `by wage a detour that loses no pay goes before a short way that does`() throws {
    func paid(_ wage: Int?) throws -> PathwayMap {
      var map = map([
        link("ab", a, b), link("bc", b, c), link("ac", a, c), link("ab2", a, b),
      ])
      for (id, wage) in [(a, 2000), (b, wage), (c, 3000)] {
        var occupation = try #require(map.occupation(id))
        occupation.wageLow = wage.map { Money(cents: $0) }
        try map.replace(occupation)
      }
      return map
    }
    let graph = RouteGraph(try paid(1000))
    let routes = graph.routes(from: .occupation(a), to: .occupation(c), by: .wage, most: 9)
    #expect(routes.map(\.steps.count) == [1, 2, 2])
    #expect(routes.map(\.payLost) == [0, 1000 * 2080, 1000 * 2080])
    #expect(routes.allSatisfy { $0.gain == 1000 * 2080 })
    let unknown = RouteGraph(try paid(nil))
      .routes(from: .occupation(a), to: .occupation(c), by: .wage, most: 9)
    #expect(unknown.map(\.stepsWithoutPay) == [0, 2, 2])
  }

  @Test func `a route asks for what the start does not have already`() throws {
    var map = map([link("ab", a, b), link("bc", b, c)])
    for (id, credentials) in [(a, ["Licence"]), (b, ["Licence", "A+"]), (c, ["A+", "CPA"])] {
      var occupation = try #require(map.occupation(id))
      occupation.credentials = credentials
      occupation.training = "Course for \(id.text)"
      try map.replace(occupation)
    }
    var first = map.progressions[0]
    first.training = "Evening class"
    try map.replace(first)
    let route = try #require(
      RouteGraph(map).routes(from: .occupation(a), to: .occupation(c), by: .steps, most: 1).first)
    #expect(route.credentials == ["A+", "CPA"])
    #expect(route.training == ["Evening class", "Course for c"])
  }

  @Test func `an occupation’s own wages go before its cell’s, and the lower end before the upper`()
  {
    var map = map([])
    map.figures[map.occupations[0].cell] = CellFigures(
      postings: nil, wages: WageRange(low: nil, high: Money(cents: 1500), basis: .hourly))
    #expect(map.routePay(of: map.occupations[0])?.isOfCell == true)
    #expect(map.routePay(of: map.occupations[0])?.yearlyCents == 1500 * 2080)
    map.occupations[0].official.wageLow = Money(cents: 1_000_000)
    map.occupations[0].official.wageHigh = Money(cents: 2_000_000)
    map.occupations[0].official.wageBasis = .annual
    #expect(map.routePay(of: map.occupations[0])?.isOfCell == false)
    #expect(map.routePay(of: map.occupations[0])?.yearlyCents == 1_000_000)
  }
}
