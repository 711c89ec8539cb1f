import Testing

@testable import CareerPathways

@Suite struct MeasureProgressTests {
  private func measure(
    _ better: Measure.Better = .up, from baseline: Int? = nil, to target: Int? = nil
  ) -> Measure {
    var measure = Measure(id: RecordID(fixed: "m"))
    measure.better = better
    measure.baseline = baseline.map { Amount($0) }
    measure.target = target.map { Amount($0) }
    return measure
  }

  private func actual(_ period: String, _ value: Int, by partner: String? = nil) -> Actual {
    var actual = Actual(
      id: RecordID("\(period.lowercased())-\(partner ?? "all")") ?? .init(fixed: "a"))
    actual.measure = .record(RecordID(fixed: "m"))
    actual.period = Period(period)
    actual.value = Amount(value)
    actual.partner = partner.map { .named($0) }
    return actual
  }

  @Test func `the way from baseline to target is measured the same up and down`() {
    let up = MeasureProgress(measure(.up, from: 10, to: 50), [actual("2026", 30)])
    let down = MeasureProgress(measure(.down, from: 50, to: 10), [actual("2026", 30)])
    #expect(up.share == 0.5)
    #expect(down.share == 0.5)
  }

  @Test func `what got worse is below nothing, what passed the target above all`() {
    #expect(MeasureProgress(measure(.down, from: 50, to: 10), [actual("2026", 60)]).share == -0.25)
    #expect(MeasureProgress(measure(.up, from: 0, to: 10), [actual("2026", 15)]).share == 1.5)
  }

  @Test func `without a baseline the way up begins at zero, and the way down is not known`() {
    #expect(MeasureProgress(measure(.up, to: 40), [actual("2026", 10)]).share == 0.25)
    #expect(MeasureProgress(measure(.down, to: 40), [actual("2026", 80)]).share == nil)
    #expect(MeasureProgress(measure(.down, to: 40), [actual("2026", 40)]).isReached == true)
  }

  @Test func `a target worse than the baseline is a contradiction`() {
    let today = CalendarDate("2026-06-01") ?? .last
    let wrong = MeasureProgress(measure(.down, from: 10, to: 50), [actual("2026", 30)])
    #expect(wrong.standing(on: today) == .contradictory)
    #expect(wrong.share == nil)
  }

  @Test(arguments: 0..<40)
  func `the target is reached where the share is all or more`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let better = Bool.random(using: &random) ? Measure.Better.up : .down
    let baseline = Int.random(in: -50...50, using: &random)
    let way = Int.random(in: 1...50, using: &random)
    let target = better == .up ? baseline + way : baseline - way
    let value = Int.random(in: -120...120, using: &random)
    let progress = MeasureProgress(
      measure(better, from: baseline, to: target), [actual("2026", value)])
    #expect(try progress.isReached == (#require(progress.share) >= 1))
  }

  @Test func `figures of several partners count together`() {
    let figures = [actual("2026-Q1", 10, by: "A"), actual("2026-Q1", 20, by: "B")]
    var measure = measure()
    #expect(MeasureProgress(measure, figures).latest?.value == Amount(30))
    measure.together = .average
    #expect(MeasureProgress(measure, figures).latest?.value == Amount(15))
  }

  @Test func `what is reported for all partners together is not counted with its parts`() {
    let figures = [
      actual("2026", 10, by: "A"), actual("2026", 20, by: "B"), actual("2026", 31),
    ]
    #expect(MeasureProgress(measure(), figures).latest?.value == Amount(31))
    #expect(MeasureReport([measure()], figures).rows[0].values == [Amount(31)])
  }

  @Test func `the trend is good or bad by what is better`() {
    let figures = [actual("2026-Q2", 8), actual("2026-Q1", 10)]
    #expect(MeasureProgress(measure(.up), figures).trend == .worse)
    #expect(MeasureProgress(measure(.down), figures).trend == .better)
    #expect(MeasureProgress(measure(.up), [figures[0]]).trend == nil)
  }

  @Test func `a measure is behind where it is slower than an even pace`() {
    var measure = measure(.up, from: 0, to: 100)
    measure.baselineOn = CalendarDate("2025-12-31")
    measure.targetOn = CalendarDate("2026-12-31")
    let today = CalendarDate("2026-07-15") ?? .last
    #expect(MeasureProgress(measure, [actual("2026-Q2", 50)]).standing(on: today) == .onTrack)
    #expect(MeasureProgress(measure, [actual("2026-Q2", 40)]).standing(on: today) == .behind)
    #expect(MeasureProgress(measure, [actual("2026-Q2", 100)]).standing(on: today) == .reached)
    let after = CalendarDate("2027-01-01") ?? .last
    #expect(MeasureProgress(measure, [actual("2026-Q4", 99)]).standing(on: after) == .missed)
    #expect(MeasureProgress(measure, []).standing(on: today) == .noFigure)
  }

  @Test(arguments: 0..<30)
  func `heights keep the order of the figures, from nothing to the most`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let figures = (1...12).map { month in
      actual("2026-\(month < 10 ? "0" : "")\(month)", Int.random(in: -90...90, using: &random))
    }
    let progress = MeasureProgress(measure(), figures)
    let heights = progress.heights(last: 8, most: 7)
    let values = progress.points.suffix(8).map(\.value)
    #expect(heights.count == 8)
    #expect(heights.min() == 0 && heights.max() == 7)
    for (one, other) in zip(values.indices, values.indices.dropFirst())
    where values[one] < values[other] {
      #expect(heights[one - values.startIndex] <= heights[other - values.startIndex])
    }
  }

  @Test(arguments: 0..<30)
  func `the partners of a report add up to the whole`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let figures = ["2026-Q1", "2026-Q2", "2026-Q3"].flatMap { period in
      ["A", "B", "C"].filter { _ in Bool.random(using: &random) }.map {
        actual(period, Int.random(in: 0...99, using: &random), by: $0)
      }
    }
    let whole = MeasureReport([measure()], figures)
    let parts = MeasureReport([measure()], figures, byPartner: true)
    #expect(whole.periods == parts.periods)
    for column in whole.periods.indices {
      let sum = parts.rows.reduce(0) { $0 + ($1.values[column]?.hundredths ?? 0) }
      #expect(whole.rows[0].values[column]?.hundredths == sum)
    }
  }

  @Test func `every sample of the guide becomes a measure of its group`() {
    for sample in Guide.measures {
      let measure = sample.measure(id: RecordID(fixed: "m"))
      #expect(measure.name == sample.title)
      #expect(measure.group != nil)
      #expect(measure.sample == sample.id)
    }
    #expect(Guide.measure(id: "employer-3")?.measure(id: RecordID(fixed: "m")).better == .down)
  }
}
