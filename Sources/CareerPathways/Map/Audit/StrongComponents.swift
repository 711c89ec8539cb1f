/// The parts of a directed graph in which every node leads to every other one.
///
/// S. Rao Kosaraju's way: the nodes in the order in which a first search leaves them, then from the
/// last left back, against the arrows. Neither search calls itself, so no graph is too deep.
struct StrongComponents {
  /// The number of the component of each node.
  let components: [Int]

  init(count: Int, arrows: [(from: Int, to: Int)]) {
    var onward = [[Int]](repeating: [], count: count)
    var back = onward
    for arrow in arrows {
      onward[arrow.from].append(arrow.to)
      back[arrow.to].append(arrow.from)
    }
    components = Self.marked(against: back, from: Self.leavingOrder(onward))
  }

  /// The nodes in the order in which a search in depth is done with them.
  private static func leavingOrder(_ onward: [[Int]]) -> [Int] {
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: onward.count)
    var path: [(node: Int, next: Int)] = []
    for start in onward.indices where !isSeen[start] {
      isSeen[start] = true
      path.append((start, 0))
      while let (node, next) = path.last {
        guard next < onward[node].count else {
          order.append(node)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let other = onward[node][next]
        if !isSeen[other] {
          isSeen[other] = true
          path.append((other, 0))
        }
      }
    }
    return order
  }

  private static func marked(against back: [[Int]], from order: [Int]) -> [Int] {
    var components = [Int](repeating: -1, count: back.count)
    for start in order.reversed() where components[start] < 0 {
      var waiting = [start]
      components[start] = start
      while let node = waiting.popLast() {
        for other in back[node] where components[other] < 0 {
          components[other] = start
          waiting.append(other)
        }
      }
    }
    return components
  }
}
