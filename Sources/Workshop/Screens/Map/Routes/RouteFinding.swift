import CareerPathways

/// The routes that were asked for last, found anew only where the map or the question is another.
struct RouteFinding {
  /// What is asked: from where, to where or anywhere, and what makes a route better.
  struct Question: Equatable {
    var start: Progression.End
    var goal: Progression.End?
    var ranking = RouteRanking.steps
  }

  /// The most routes that are listed.
  static let most = 50

  private(set) var graph: RouteGraph
  private(set) var routes: [Route] = []
  /// How many places can be reached from the start.
  private(set) var reached = 0
  private(set) var newLink: NewLink?
  private var map: PathwayMap
  private var question: Question?

  init(_ map: PathwayMap) {
    self.map = map
    graph = RouteGraph(map)
    newLink = graph.bestNewLink
  }

  mutating func answer(_ question: Question, on map: PathwayMap) {
    if map != self.map { self = RouteFinding(map) }
    guard question != self.question else { return }
    self.question = question
    reached = graph.reachedCount(from: question.start)
    routes =
      question.goal.map {
        graph.routes(from: question.start, to: $0, by: question.ranking, most: Self.most)
      } ?? graph.routes(from: question.start, by: question.ranking, most: Self.most)
  }
}
