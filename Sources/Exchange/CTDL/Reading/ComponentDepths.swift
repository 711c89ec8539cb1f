/// How far each component is below the destination of its Pathway, counted from 0.
///
/// The longest way counts, so that everything stands below all that follows
/// it. What nothing follows, and is no destination, is one below it.
struct ComponentDepths {
  private(set) var depths: [Int: Int] = [:]

  init(
    _ members: [Int], destination: Int?, _ links: [ComponentLink], in file: inout CTDLFile
  ) {
    let inside = Set(members)
    var open: [Int: Int] = [:]
    var earlier: [Int: [Int]] = [:]
    for link in links where inside.contains(link.earlier) && inside.contains(link.later) {
      open[link.earlier, default: 0] += 1
      earlier[link.later, default: []].append(link.earlier)
    }
    let floor = destination.map(inside.contains) == true ? 1 : 0
    for member in members where open[member] == nil {
      depths[member] = member == destination ? 0 : floor
    }
    var ready = members.filter { open[$0] == nil }
    var done = Set(ready)
    while done.count < members.count || !ready.isEmpty {
      guard let component = ready.popLast() else {
        // What is left goes round in circles; the first of it is taken as if nothing followed it.
        guard let first = members.first(where: { !done.contains($0) }) else { return }
        file.findings.add(.circle(file.name(of: first)))
        depths[first] = depths[first] ?? floor
        done.insert(first)
        ready.append(first)
        continue
      }
      for other in earlier[component] ?? [] where !done.contains(other) {
        depths[other] = max(depths[other] ?? 0, (depths[component] ?? 0) + 1)
        open[other, default: 0] -= 1
        guard open[other] == 0 else { continue }
        done.insert(other)
        ready.append(other)
      }
    }
  }

  subscript(component: Int) -> Int { depths[component] ?? 0 }

  var deepest: Int { depths.values.max() ?? 0 }
}
