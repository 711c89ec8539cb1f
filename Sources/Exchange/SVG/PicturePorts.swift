/// Where arrows leave and enter each box: how many places its sides need, and where they are.
struct PicturePorts {
  private var sides: [Side: [Port: Int]] = [:]
  private var heights: [Port: Double] = [:]

  /// How far apart two ports are.
  private static let step = 8.0

  /// A place at the side of a box where a bundle leaves or enters it.
  private struct Port: Hashable, Comparable {
    let side: Side
    let bundle: ArrowRoute.Bundle
    let isEntry: Bool

    /// Settles the order of ports whose other ends are level.
    static func < (left: Port, right: Port) -> Bool {
      left.bundle == right.bundle ? right.isEntry && !left.isEntry : left.bundle < right.bundle
    }
  }

  private struct Side: Hashable {
    let box: Int
    let side: ArrowRoute.Side
  }

  init(_ routes: [ArrowRoute]) {
    for route in routes {
      let (start, end) = (Self.start(of: route), Self.end(of: route))
      sides[start.side, default: [:]][start] = route.arrow.to
      sides[end.side, default: [:]][end] = route.arrow.from
    }
  }

  /// What a box needs for its ports.
  func leastHeight(of box: Int) -> Double {
    let counts = [ArrowRoute.Side.left, .right].map { sides[Side(box: box, side: $0)]?.count ?? 0 }
    return Self.step * Double(counts.max() ?? 0) + 10
  }

  /// Puts the ports around the middle of their sides.
  ///
  /// The higher the other end, the higher the port, so that few lines cross. Left
  /// and right sides take heights by turns, so that lines from boxes that face
  /// each other never run on one another.
  mutating func settle(in frames: [PictureLayout.Frame]) {
    for (side, ports) in sides {
      let frame = frames[side.box]
      let order = ports.sorted { one, other in
        let (first, second) = (frames[one.value].y, frames[other.value].y)
        return first == second ? one.key < other.key : first < second
      }
      let offset = side.side == .left ? Self.step / 2 : 0
      let top = frame.y + (frame.height - Self.step * Double(order.count - 1)) / 2
      let first = ((top - offset) / Self.step).rounded() * Self.step + offset
      for (index, port) in order.enumerated() {
        heights[port.key] = first + Self.step * Double(index)
      }
    }
  }

  func startHeight(of route: ArrowRoute) -> Double { heights[Self.start(of: route)] ?? 0 }

  func endHeight(of route: ArrowRoute) -> Double { heights[Self.end(of: route)] ?? 0 }

  private static func start(of route: ArrowRoute) -> Port {
    Port(
      side: Side(box: route.arrow.from, side: route.leaves), bundle: route.bundle, isEntry: false)
  }

  private static func end(of route: ArrowRoute) -> Port {
    Port(side: Side(box: route.arrow.to, side: route.enters), bundle: route.bundle, isEntry: true)
  }
}
