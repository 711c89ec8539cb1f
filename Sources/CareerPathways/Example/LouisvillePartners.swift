/// The partners of the example, their people and what they agreed on; all of them are invented.
enum LouisvillePartners {
  static func add(to workspace: inout Workspace) {
    workspace.profile.convener = "Metro Workforce Board"
    workspace.insert(partners.map(\.record))
    workspace.insert(people.map(\.record))
    workspace.insert(commitments)
    workspace.insert([charter])
    workspace.insert(signatures)
  }

  private struct Organization {
    let id: StaticString
    let name: String
    let kind: PartnerKind
    let joined: String

    init(_ id: StaticString, _ name: String, _ kind: PartnerKind, _ joined: String) {
      (self.id, self.name, self.kind, self.joined) = (id, name, kind, joined)
    }

    var record: Partner {
      var partner = Partner(id: RecordID(fixed: id))
      (partner.name, partner.side, partner.sector) = (name, kind.side, kind.label)
      partner.joined = CalendarDate(joined)
      return partner
    }
  }

  private static let partners = [
    Organization("workforce-board", "Metro Workforce Board", .workforce, "2026-06-01"),
    Organization("tech-college", "Falls Technical College", .postSecondary, "2026-06-15"),
    Organization("schools", "Ohio River Schools", .schools, "2026-06-15"),
    Organization("adult-learning", "Bridge Adult Learning", .adultEducation, "2026-07-01"),
    Organization("development", "Falls Region Development", .economicDevelopment, "2026-06-15"),
    Organization("health", "Beechmont Health", .business, "2026-09-01"),
    Organization("freight", "Portland Freight Systems", .business, "2026-09-01"),
    Organization("payments", "Bluegrass Payments", .business, "2026-09-20"),
    Organization("studio", "Whiskey Row Studio", .business, "2026-10-01"),
  ]

  private struct Person {
    let id: StaticString
    let name: String
    let partner: String
    let position: String
    let role: Contact.Role?
    var team: Contact.Team?

    init(
      _ id: StaticString, _ name: String, _ partner: String, _ position: String,
      _ role: Contact.Role?, _ team: Contact.Team? = nil
    ) {
      (self.id, self.name, self.partner, self.position) = (id, name, partner, position)
      (self.role, self.team) = (role, team)
    }

    var record: Contact {
      var contact = Contact(id: RecordID(fixed: id))
      (contact.name, contact.position, contact.role) = (name, position, role)
      (contact.partner, contact.team) = (Reference(example: partner), team)
      return contact
    }
  }

  private static let people = [
    Person(
      "dana", "Dana Okafor", "workforce-board", "Director of sector strategy", .convener),
    Person("luis", "Luis Prado", "workforce-board", "Labor market analyst", .backOffice, .data),
    Person("mei", "Mei Tanaka", "tech-college", "Dean of computing", .inRoom, .data),
    Person("carl", "Carl Whitmore", "schools", "Career and technical programs", .backOffice),
    Person("rosa", "Rosa Lindqvist", "adult-learning", "Program lead", .backOffice),
    Person("priya", "Priya Nair", "health", "Head of IT operations", .champion),
    Person("tom", "Tom Becker", "freight", "Network manager", .inRoom),
    Person("ines", "Ines Moreau", "payments", "Engineering manager", .inRoom),
    Person("jack", "Jack Osei", "studio", "Owner", .inRoom),
  ]

  private static let charter: Charter = {
    var charter = Charter(id: RecordID(fixed: "charter-1"))
    (charter.title, charter.version) = ("IT careers around Louisville", "1")
    (charter.state, charter.date) = (.agreed, CalendarDate("2026-08-20"))
    charter.text = """
      We build one connected set of IT pathways for the region, as its businesses define them.
      Each of us aligns what we do with it and brings what we can.
      The Metro Workforce Board speaks with business for all of us.
      """
    return charter
  }()

  private static let signatures = [
    signed("sign-1", by: "Dana Okafor", "workforce-board", "2026-08-20"),
    signed("sign-2", by: "Mei Tanaka", "tech-college", "2026-08-20"),
    signed("sign-3", by: "Carl Whitmore", "schools", "2026-08-27"),
    signed("sign-4", by: "Rosa Lindqvist", "adult-learning", "2026-08-27"),
    signed("sign-5", by: "Priya Nair", "health", "2026-10-14"),
  ]

  private static func signed(
    _ id: StaticString, by signer: String, _ partner: String, _ date: String
  ) -> Signature {
    var signature = Signature(id: RecordID(fixed: id))
    (signature.signer, signature.partner) = (signer, Reference(example: partner))
    (signature.charter, signature.date) = (.record(charter.id), CalendarDate(date))
    return signature
  }

  private static let commitments = [
    commitment("give-staff", "A convener for half her time", "workforce-board", .staff, .kept),
    commitment("give-lab", "The network lab on two evenings", "tech-college", .space, .agreed),
    commitment("give-coach", "A coach for each class", "adult-learning", .staff, .agreed),
    commitment("give-switches", "Used switches for the lab", "freight", .equipment, .offered),
  ]

  private static func commitment(
    _ id: StaticString, _ what: String, _ partner: String, _ kind: Commitment.Kind,
    _ state: Commitment.State
  ) -> Commitment {
    var commitment = Commitment(id: RecordID(fixed: id))
    (commitment.what, commitment.kind, commitment.state) = (what, kind, state)
    commitment.partner = Reference(example: partner)
    return commitment
  }
}

extension Reference {
  /// A record of the example; nil for a text that is no id.
  init?(example id: String) {
    guard let id = RecordID(id) else { return nil }
    self = .record(id)
  }
}

extension Workspace {
  /// Adds records of one kind.
  mutating func insert<R: KeptRecord>(_ records: [R]) {
    for record in records { self[R.self][record.id] = record }
  }
}
