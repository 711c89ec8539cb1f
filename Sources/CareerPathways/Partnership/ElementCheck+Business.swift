/// Elements 4 to 6: business, what it said, and the talks that go on.
extension ElementCheck {
  static let businesses: [ElementCheck] = [
    ElementCheck("businesses", 4, "Businesses are partners", in: Partner.folder) {
      Found(there: $0.partners(on: .business).map(\.name))
    },
    ElementCheck("champion", 4, "A champion brings in others", in: Contact.folder) {
      Found(there: $0.people(.champion).map(\.name))
    },
    ElementCheck("met", 4, "Business was met", in: Meeting.folder) {
      Found(there: $0.businessMeetings.map(\.name))
    },
    ElementCheck("heard", 4, "Every business was heard", in: Statement.folder) { workspace in
      workspace.found(.business, in: workspace.all(Statement.self).map(\.partner))
    },
    ElementCheck("business-signed", 4, "Businesses signed it too", in: Signature.folder) {
      $0.found(.business, in: $0.signatures.map(\.partner))
    },
  ]

  static let industryInput: [ElementCheck] = [
    ElementCheck("shared", 5, "Public partners heard of it", in: Meeting.folder) {
      let meetings = $0.businessMeetings
      return Found(
        there: meetings.filter { $0.shared != nil }.map(\.name),
        missing: meetings.filter { $0.shared == nil }.map(\.name))
    },
    ElementCheck("back-office", 5, "A back office passes it on", in: Contact.folder) {
      Found(there: $0.people(.backOffice).map(\.name))
    },
    ElementCheck("agreed", 5, "What was offered is agreed", in: Commitment.folder) {
      let all = $0.all(Commitment.self)
      return Found(
        there: all.filter { $0.state == .agreed || $0.state == .kept }.map(\.what),
        missing: all.filter { $0.state == .offered }.map(\.what))
    },
  ]

  static let conversations: [ElementCheck] = [
    ElementCheck("talent", 6, "Talent needs are assessed", in: TalentNeed.folder) {
      Found(there: $0.all(TalentNeed.self).map(\.text))
    },
    ElementCheck("swot", 6, "The SWOT has all four sides", in: SwotNote.folder) {
      let notes = $0.all(SwotNote.self)
      let missing = SwotNote.Quarter.allCases.filter { quarter in
        !notes.contains { $0.quarter == quarter }
      }
      return Found(there: notes.map(\.text), missing: missing.map(\.label))
    },
    ElementCheck("again", 6, "Business was met again", in: Meeting.folder) {
      let meetings = $0.businessMeetings.map(\.name)
      return Found(there: meetings.count > 1 ? meetings : [])
    },
    ElementCheck("critical", 6, "Critical occupations are named", in: CriticalOccupation.folder) {
      Found(there: $0.all(CriticalOccupation.self).filter { $0.state != .setAside }.map(\.title))
    },
  ]
}

extension Workspace {
  /// The meetings with business in which somebody was, the latest first.
  var businessMeetings: [Meeting] {
    all(Meeting.self).filter { $0.kind != .publicPartners && !$0.present.isEmpty }
  }
}
