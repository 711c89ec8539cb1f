/// The line of an arrow through its gutters, with round corners and a head.
struct ArrowPath {
  private(set) var points: [Point] = []

  struct Point: Equatable {
    var x: Double
    var y: Double
  }

  init(_ route: ArrowRoute, _ layout: PictureLayout) {
    let from = layout.frames[route.arrow.from]
    let to = layout.frames[route.arrow.to]
    let start = layout.ports.startHeight(of: route)
    let end = layout.ports.endHeight(of: route)
    let first = layout.x(of: route.bundle, in: route.first)
    points = [Point(x: route.leaves == .left ? from.x : from.x + from.width, y: start)]
    points.append(Point(x: first, y: start))
    if let across = route.across {
      let between = layout.y(of: route.bundle, in: across.between)
      let last = layout.x(of: route.bundle, in: across.last)
      points += [Point(x: first, y: between), Point(x: last, y: between), Point(x: last, y: end)]
    } else {
      points.append(Point(x: first, y: end))
    }
    points.append(Point(x: route.enters == .left ? to.x : to.x + to.width, y: end))
  }

  /// The line as the `d` of a path; it ends within the head.
  var line: String {
    guard let start = points.first, points.count > 2 else { return "" }
    var text = "M" + Self.text(start)
    for index in points.indices.dropFirst().dropLast() {
      let (before, corner, after) = (points[index - 1], points[index], points[index + 1])
      let radius = min(5, Self.distance(before, corner) / 2, Self.distance(corner, after) / 2)
      text += " L" + Self.text(Self.step(radius, from: corner, to: before))
      text += " Q" + Self.text(corner) + " "
      text += Self.text(Self.step(radius, from: corner, to: after))
    }
    let tip = points[points.count - 1]
    return text + " L" + Self.text(Self.step(4, from: tip, to: points[points.count - 2]))
  }

  /// The head as the points of a polygon.
  var head: String {
    guard let tip = points.last, points.count > 2 else { return "" }
    let back = tip.x > points[points.count - 2].x ? -8.0 : 8.0
    return [tip, Point(x: tip.x + back, y: tip.y - 4), Point(x: tip.x + back, y: tip.y + 4)]
      .map(Self.text).joined(separator: " ")
  }

  private static func distance(_ one: Point, _ other: Point) -> Double {
    abs(one.x - other.x) + abs(one.y - other.y)
  }

  /// The point so far from `start` on the upright or level line to `end`.
  private static func step(_ length: Double, from start: Point, to end: Point) -> Point {
    let whole = distance(start, end)
    guard whole > 0 else { return start }
    let share = min(1, length / whole)
    return Point(
      x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
  }

  private static func text(_ point: Point) -> String {
    PictureNumber.text(point.x) + "," + PictureNumber.text(point.y)
  }
}

extension PictureLayout {
  /// The middle of a bundle's lane in a gutter between columns.
  fileprivate func x(of bundle: ArrowRoute.Bundle, in gutter: Int) -> Double {
    let left =
      gutter == 0
      ? PictureSize.margin + PictureSize.rowHead : lefts[gutter - 1] + columnWidth
    return left + 13 + PictureSize.lane * Double(lanes.upright[gutter][bundle])
  }

  /// The middle of a bundle's lane in a gutter between rows.
  fileprivate func y(of bundle: ArrowRoute.Bundle, in gutter: Int) -> Double {
    let count = lanes.level[gutter].count
    let below = gutter < tops.count ? tops[gutter] : bottom
    return below - PictureSize.gap(lanes: count) + 8
      + PictureSize.lane * Double(lanes.level[gutter][bundle])
  }
}

/// Numbers as pictures have them: to a tenth.
enum PictureNumber {
  static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? String(whole) : "\(tenths < 0 ? "-" : "")\(abs(whole)).\(abs(rest))"
  }
}
