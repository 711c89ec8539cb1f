extension GuideElement {
  /// Opening element 3: partners pool their data and make a story of it.
  static let dataReview = GuideElement(
    number: 3,
    title: "Collect, aggregate, and review data",
    shortTitle: "Review the data together",
    summary: "Partners pool their data, agree on what it says and turn it into a story.",
    points: [
      "Ask every partner to bring its data, and go through it together.",
      """
      A data team can help, one person from each partner. They show their own figures and lead \
      everyone to agree on what the sources mean when seen side by side.
      """,
      """
      Go deeper than the first look: key occupations across the industry, today’s openings, growth \
      and shrinkage ahead, wages and more.
      """,
      """
      Aim for a fine-grained picture of the industry, today and as projected: what moves its \
      workforce and what it may need.
      """,
      """
      Data is one part of the story, never its end. Industry partners will and should say what \
      they see every day, and that may well change or sharpen your direction.
      """,
      """
      Then make it ready to show to businesses. Don’t unload figures; connect them so that they \
      tell this industry’s own story.
      """,
      """
      Choose the first target industry by weighing many things: the data, resources at hand, \
      needs, quick wins, which industry already champions the work, which ones ask for help.
      """,
    ])
}
