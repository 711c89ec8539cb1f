/// One of the six features that make a set of programs a career pathway.
package struct GuideKeyFeature: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package let title: String
  package let text: String
  package let place: GuidePlace

  init(_ number: Int, title: String, text: String) {
    id = "feature-\(number)"
    self.number = number
    self.title = title
    self.text = text
    place = .keyFeature(number)
  }
}

extension Guide {
  /// The six key features of career pathways.
  package static let keyFeatures: [GuideKeyFeature] = [
    GuideKeyFeature(
      1, title: "No dead ends",
      text: """
        They join education and training of every kind, from K-12 through post-secondary, adult \
        education included, into one route. People pass smoothly from each level to the next and \
        never meet a dead end.
        """),
    GuideKeyFeature(
      2, title: "Many on- and off-ramps",
      text: "At many points, people can easily start learning, stop, and come back to it."),
    GuideKeyFeature(
      3, title: "Stackable credentials",
      text: "Credentials that the industry recognizes are built in, and each stacks on the last."),
    GuideKeyFeature(
      4, title: "Learning at work",
      text: """
        Work is a main place of learning: training on the job, Registered Apprenticeship, \
        internships and mentorships at a workplace, and other ways.
        """),
    GuideKeyFeature(
      5, title: "Faster progress",
      text: """
        People advance sooner in education and career. What they know and have done before is \
        assessed and counted, basic skills are taught together with technical ones, and other \
        strategies save time as well.
        """),
    GuideKeyFeature(
      6, title: "Support built in",
      text: """
        Coaching, advising and practical help such as childcare and transportation come with the \
        pathway, above all when a person moves to new learning or a new job.
        """),
  ]
}
