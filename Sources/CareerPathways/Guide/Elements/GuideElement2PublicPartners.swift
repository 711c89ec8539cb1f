extension GuideElement {
  /// Opening element 2: the public partners and what the convener should do with them.
  static let publicPartners = GuideElement(
    number: 2,
    title: "Convener pulls public partners together to form the initial partnership",
    shortTitle: "Gather public partners",
    summary: """
      Public partners come to one table with a shared vision, one face toward business and first \
      measures.
      """,
    points: [
      """
      Invite more than workforce. Bring all of education, from K-12 through post-secondary, and \
      economic development, which often knows local businesses and may reach other funds; and \
      others besides.
      """,
      """
      Work out who else belongs at the table and bring them in, so that every resource can serve \
      businesses in the target sector.
      """,
      """
      If the region has an industry partnership, build on it and become part of it. Don’t start a \
      second one.
      """,
      """
      Shape a first vision with partners, and confirm that each is willing to align what it does \
      and to bring resources for joint work.
      """,
      """
      A charter can make that commitment formal: public partners sign first, and business partners \
      add their names once they have joined.
      """,
      """
      Agree how partners will deal with business. It works best when the convener is the one face \
      of the public side, who meets business in person and tells the other public partners what \
      industry needs.
      """,
      """
      Draft first measures of success together, early, and soon check and sharpen them with \
      business. Cover how well the industry and its workers are served, and how the system \
      changes.
      """,
      """
      Set up a way to track progress toward those goals and report it, so that the partnership \
      stays accountable and open.
      """,
    ])
}
