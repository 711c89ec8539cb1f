/// The lane of each bundle in each gutter, so that no line lies on another.
struct ArrowLanes {
  /// By gutter: between columns, and between rows.
  let upright: [Gutter]
  let level: [Gutter]

  struct Gutter {
    private(set) var count = 0
    private var lanes: [ArrowRoute.Bundle: Int] = [:]

    subscript(bundle: ArrowRoute.Bundle) -> Int { lanes[bundle] ?? 0 }

    /// The shortest spans get the first lanes, so that longer ones run around them.
    init(_ spans: [ArrowRoute.Bundle: ClosedRange<Int>]) {
      var taken: [[ClosedRange<Int>]] = []
      let order = spans.sorted {
        ($0.value.count, $0.value.lowerBound, $0.key) < (
          $1.value.count, $1.value.lowerBound, $1.key
        )
      }
      for (bundle, span) in order {
        let lane = taken.firstIndex { !$0.contains { $0.overlaps(span) } } ?? taken.count
        if lane == taken.count { taken.append([]) }
        taken[lane].append(span)
        lanes[bundle] = lane
      }
      count = taken.count
    }
  }

  init(_ routes: [ArrowRoute], of lattice: Lattice) {
    var upright = Spans(lattice.columns.count + 1)
    var level = Spans(lattice.rows.count + 1)
    for route in routes {
      let start = LatticeHeight.of(lattice.boxes[route.arrow.from].place)
      let end = LatticeHeight.of(lattice.boxes[route.arrow.to].place)
      guard let across = route.across else {
        upright.add(route, in: route.first, from: start, to: end)
        continue
      }
      let between = LatticeHeight.of(gutter: across.between)
      upright.add(route, in: route.first, from: start, to: between)
      level.add(route, in: across.between, from: route.first, to: across.last)
      upright.add(route, in: across.last, from: between, to: end)
    }
    self.upright = upright.gutters.map(Gutter.init)
    self.level = level.gutters.map(Gutter.init)
  }

  /// How far each bundle reaches in each gutter.
  private struct Spans {
    var gutters: [[ArrowRoute.Bundle: ClosedRange<Int>]]

    init(_ count: Int) { gutters = Array(repeating: [:], count: count) }

    mutating func add(_ route: ArrowRoute, in gutter: Int, from start: Int, to end: Int) {
      let span = min(start, end)...max(start, end)
      let former = gutters[gutter][route.bundle] ?? span
      gutters[gutter][route.bundle] =
        min(former.lowerBound, span.lowerBound)...max(former.upperBound, span.upperBound)
    }
  }
}
