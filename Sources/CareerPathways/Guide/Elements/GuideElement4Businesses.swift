extension GuideElement {
  /// Opening element 4: the first conversations with businesses.
  static let businesses = GuideElement(
    number: 4,
    title: "Engage targeted businesses",
    shortTitle: "Engage businesses",
    summary: "A lasting conversation with businesses begins, and it begins with listening.",
    points: [
      """
      The convener, or whichever partner is better placed, opens the conversation with businesses \
      in the target industry: what trends, challenges and needs do they see in their workforce?
      """,
      """
      If you can, find a business champion who brings in other businesses, to confirm and refine \
      the data and to share in the partnership and its work.
      """,
      """
      The convener or the champion must say plainly what businesses can expect: the value, the \
      goals, how much commitment is asked and what return it brings.
      """,
      "This is the first of many conversations and the start of a relationship, not one visit.",
      """
      At first, follow what business partners choose to share about their workforce pains and \
      needs. Listen now; formal commitments can wait.
      """,
      """
      Later, go over the first outcome measures, and the plans for accountability and reporting, \
      with industry partners: confirm them and refine them.
      """,
      "If there is a charter, add these to it and have industry partners sign.",
    ])
}
