extension GuideElement {
  /// Opening element 5: what industry said goes back to the public partners.
  static let industryInput = GuideElement(
    number: 5,
    title: "Reconvene partners to share initial industry input",
    shortTitle: "Share what industry said",
    summary: "Public partners hear what industry said, and business hears one message back.",
    points: [
      "As a rule, don’t seat every partner at the table when you meet business.",
      "Guard the time and commitment of businesses: keep contact with them short and purposeful.",
      """
      Businesses need not watch public partners sort out their policies, programs and resources. \
      Give them one clear message from the whole partnership.
      """,
      """
      You may need a back-office routine that brings industry’s words to every public partner, the \
      more so as the relationship grows. Opening element 2 prepares for it.
      """,
      """
      What industry says may change or widen the circle of partners. Look at it again and adjust \
      where needed.
      """,
      "Saying what each partner commits to, and confirming it again, never quite ends.",
    ])
}
