/// How far each component is below the destination of its Pathway, counted from 0.
///
/// The longest way counts, so that everything stands below all that follows
/// it. What nothing follows, and is no destination, is one below it.
struct ComponentDepths {
  private(set) var depths: [Int: Int] = [:]

  /// How many links to what follows are still to be looked at.
  private var open: [Int: Int] = [:]
  private var earlier: [Int: [Int]] = [:]
  private var done: Set<Int> = []
  private var ready: [Int] = []

  init(
    _ members: [Int], destination: Int?, _ links: [ComponentLink], in file: inout CTDLFile
  ) {
    let inside = Set(members)
    for link in links where inside.contains(link.earlier) && inside.contains(link.later) {
      open[link.earlier, default: 0] += 1
      earlier[link.later, default: []].append(link.earlier)
    }
    let floor = destination.map(inside.contains) == true ? 1 : 0
    for member in members where open[member] == nil {
      take(member, at: member == destination ? 0 : floor)
    }
    descend()
    // What is left goes round in circles; the first of it is taken as if nothing followed it.
    for member in members where !done.contains(member) {
      file.findings.add(.circle(file.name(of: member)))
      take(member, at: depths[member] ?? floor)
      descend()
    }
  }

  private mutating func take(_ component: Int, at depth: Int) {
    depths[component] = depth
    done.insert(component)
    ready.append(component)
  }

  /// Goes down from what is ready, to each component from the last that follows it.
  private mutating func descend() {
    while let component = ready.popLast() {
      for other in earlier[component] ?? [] where !done.contains(other) {
        let depth = max(depths[other] ?? 0, (depths[component] ?? 0) + 1)
        depths[other] = depth
        open[other, default: 0] -= 1
        if open[other] == 0 { take(other, at: depth) }
      }
    }
  }
}
