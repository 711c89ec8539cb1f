/// Tasks in the order in which they hang on each other.
package struct TaskOrder: Sendable {
  private let tasks: [RecordID: PlanTask]
  /// The tasks of this plan that each one waits for.
  private let before: [RecordID: [RecordID]]
  /// The tasks that wait for each other in a circle, each circle once.
  package let circles: [[RecordID]]

  package init(_ tasks: [PlanTask]) {
    let byID = Dictionary(tasks.map { ($0.id, $0) }) { first, _ in first }
    self.tasks = byID
    before = byID.mapValues { $0.after.compactMap(\.id).filter { byID[$0] != nil } }
    circles = CircleSearch.circles(before)
  }

  /// The open tasks that must be done before this one.
  package func blockers(of id: RecordID) -> [PlanTask] {
    (before[id] ?? []).compactMap { tasks[$0] }.filter { !$0.status.isClosed }
  }

  /// Whether a task is open, and nothing that comes before it is.
  package func isReady(_ task: PlanTask) -> Bool {
    !task.status.isClosed && blockers(of: task.id).isEmpty
  }

  /// The task that is due after this one begins although this one waits for it; the latest due.
  package func clash(of task: PlanTask) -> PlanTask? {
    guard let start = task.start ?? task.due else { return nil }
    return blockers(of: task.id).filter { $0.id != task.id && $0.due.map { $0 > start } == true }
      .max { ($0.due ?? .last, $0.id) < ($1.due ?? .last, $1.id) }
  }
}

/// Circles in a graph: its strongly connected parts of more than one node, or of one that leads to
/// itself, by Tarjan's algorithm.
private struct CircleSearch {
  private let next: [RecordID: [RecordID]]
  private var index: [RecordID: Int] = [:]
  private var low: [RecordID: Int] = [:]
  private var stack: [RecordID] = []
  private var onStack: Set<RecordID> = []
  private var circles: [[RecordID]] = []

  private init(_ next: [RecordID: [RecordID]]) { self.next = next }

  static func circles(_ next: [RecordID: [RecordID]]) -> [[RecordID]] {
    var search = CircleSearch(next)
    for id in next.keys.sorted() where search.index[id] == nil { search.visit(id) }
    return search.circles.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// A node being looked at, and how many of those it leads to are looked at already.
  private struct Visit {
    let id: RecordID
    var done = 0
  }

  /// Keeps its own stack of visits, as a chain of tasks may be as long as it likes.
  private mutating func visit(_ root: RecordID) {
    var visits = [open(root)]
    while let visit = visits.last {
      let nexts = next[visit.id] ?? []
      guard visit.done < nexts.count else {
        visits.removeLast()
        close(visit.id, from: visits.last?.id)
        continue
      }
      visits[visits.count - 1].done += 1
      let to = nexts[visit.done]
      if index[to] == nil {
        visits.append(open(to))
      } else if onStack.contains(to) {
        low[visit.id] = min(low[visit.id] ?? 0, index[to] ?? 0)
      }
    }
  }

  private mutating func open(_ id: RecordID) -> Visit {
    low[id] = index.count
    index[id] = index.count
    stack.append(id)
    onStack.insert(id)
    return Visit(id: id)
  }

  private mutating func close(_ id: RecordID, from parent: RecordID?) {
    if let parent { low[parent] = min(low[parent] ?? 0, low[id] ?? 0) }
    guard low[id] == index[id], let at = stack.lastIndex(of: id) else { return }
    let part = Array(stack[at...])
    stack.removeSubrange(at...)
    onStack.subtract(part)
    if part.count > 1 || next[id]?.contains(id) == true { circles.append(part) }
  }
}
