/// Elements 1 to 3: the convener, the public partners and their data.
extension ElementCheck {
  static let convener: [ElementCheck] = [
    ElementCheck("convener", 1, "Someone convenes", in: Contact.folder) { workspace in
      let people = workspace.people(.convener).map(\.name)
      let profile = workspace.profile.convener
      return Found(there: people.isEmpty && !profile.isEmpty ? [profile] : people)
    },
    ElementCheck("reason", 1, "Industry named a need", in: TalentNeed.folder) { workspace in
      let said = workspace.all(Statement.self).filter { $0.side == .business }.map(\.said)
      return Found(there: workspace.all(TalentNeed.self).map(\.text) + said)
    },
    ElementCheck("first-data", 1, "First data are at hand", in: PartnerData.folder) { workspace in
      Found(there: workspace.all(PartnerData.self).filter { $0.state != .promised }.map(\.name))
    },
    ElementCheck(
      "landscape", 1, "Key industries are known", in: IndustryCandidate.folder
    ) { workspace in Found(there: workspace.all(IndustryCandidate.self).map(\.name)) },
  ]

  static let publicPartners: [ElementCheck] = [
    ElementCheck("public", 2, "Public partners are there", in: Partner.folder) {
      Found(there: $0.partners(on: .publicPartner).map(\.name))
    },
    ElementCheck("people", 2, "Each has someone to talk to", in: Contact.folder) { workspace in
      workspace.found(.publicPartner, in: workspace.all(Contact.self).map(\.partner))
    },
    ElementCheck("commitments", 2, "Each commits something", in: Commitment.folder) { workspace in
      let kept = workspace.all(Commitment.self).filter { $0.state != .withdrawn }
      return workspace.found(.publicPartner, in: kept.map(\.partner))
    },
    ElementCheck("charter", 2, "A charter is written", in: Charter.folder) { workspace in
      Found(
        there: workspace.all(Charter.self).filter { $0.state != .replaced && !$0.text.isEmpty }
          .map(\.title))
    },
    ElementCheck("signed", 2, "Public partners signed it", in: Signature.folder) { workspace in
      workspace.found(.publicPartner, in: workspace.signatures.map(\.partner))
    },
    ElementCheck("one-face", 2, "One face meets business", in: Contact.folder, find: oneFace),
    ElementCheck("measures", 2, "First measures are set", in: RecordID(fixed: "measures")) {
      Found(there: $0.kind(RecordID(fixed: "measures"))?.all($0).map(\.title) ?? [])
    },
  ]

  /// The convener or someone of the public side in the room, and someone in the back office.
  @Sendable private static func oneFace(_ workspace: Workspace) -> Found {
    let (room, office) = (workspace.people(.inRoom), workspace.people(.backOffice))
    let faces = room + workspace.people(.convener)
    return Found(
      there: (faces + office).map(\.name),
      missing: (faces.isEmpty ? [Contact.Role.inRoom.label] : [])
        + (office.isEmpty ? [Contact.Role.backOffice.label] : []))
  }

  static let dataReview: [ElementCheck] = [
    ElementCheck("data", 3, "Each brings its data", in: PartnerData.folder) {
      $0.found(.publicPartner, in: $0.all(PartnerData.self).map(\.partner))
    },
    ElementCheck("data-team", 3, "A data team is named", in: Contact.folder) { workspace in
      Found(there: workspace.all(Contact.self).filter { $0.team == .data }.map(\.name))
    },
    ElementCheck("reviewed", 3, "The data were reviewed", in: PartnerData.folder) {
      let (reviewed, waiting) = (
        $0.all(PartnerData.self).filter { $0.state == .reviewed },
        $0.all(PartnerData.self).filter { $0.state != .reviewed }
      )
      return Found(there: reviewed.map(\.name), missing: waiting.map(\.name))
    },
    ElementCheck(
      "scored", 3, "Candidates are fully scored", in: IndustryCandidate.folder
    ) { workspace in
      let all = workspace.all(IndustryCandidate.self)
      return Found(
        there: all.filter(\.unscored.isEmpty).map(\.ranked),
        missing: all.filter { !$0.unscored.isEmpty }.map(\.name))
    },
    ElementCheck("target", 3, "The target industry is chosen", in: IndustryCandidate.folder) {
      Found(there: $0.all(IndustryCandidate.self).filter { $0.decision == .chosen }.map(\.ranked))
    },
  ]
}

extension IndustryCandidate {
  /// The name with the total: `Health care 24 of 30`.
  package var ranked: String { "\(name) \(total) of \(Self.most)" }
}
