/// The meetings of the example and what was said in them; all of it is invented.
enum LouisvilleMeetings {
  static func add(to workspace: inout Workspace) {
    workspace.insert(meetings)
    workspace.insert(said.enumerated().map { $1.record(order: $0 + 1) })
    workspace.insert([critical])
    workspace.insert(needs)
  }

  static let roundTable = RecordID(fixed: "round-table-1")

  private static let meetings = [
    meeting(
      roundTable, "First round table with business", "2026-10-14", .business,
      speaking: ["priya", "tom", "ines"], listening: ["mei"], shared: "2026-10-21",
      agenda: "Critical occupations\nWays in and ways up\nWhat training should be"),
    meeting(
      RecordID(fixed: "partners-1"), "Public partners: what business said", "2026-10-21",
      .publicPartners, speaking: ["luis", "mei", "carl", "rosa"], listening: [], shared: nil,
      agenda: "The digest of the round table\nSWOT"),
  ]

  private static func meeting(
    _ id: RecordID, _ name: String, _ date: String, _ kind: Meeting.Kind, speaking: [String],
    listening: [String], shared: String?, agenda: String
  ) -> Meeting {
    var meeting = Meeting(id: id)
    (meeting.name, meeting.date, meeting.kind) = (name, CalendarDate(date), kind)
    meeting.leading = [Reference(example: "dana")].compactMap { $0 }
    meeting.speaking = speaking.compactMap(Reference.init(example:))
    meeting.listening = listening.compactMap(Reference.init(example:))
    (meeting.shared, meeting.agenda) = (shared.flatMap { CalendarDate($0) }, agenda)
    return meeting
  }

  private struct Said {
    let id: StaticString
    let person: String
    let partner: String
    let question: MeetingQuestion?
    let text: String
    var occupations: [String] = []
    var side = Respondent.Side.business
    var naming = Statement.Naming.named

    func record(order: Int) -> Statement {
      var statement = Statement(id: RecordID(fixed: id))
      (statement.said, statement.order, statement.question) = (text, order, question)
      (statement.person, statement.partner) = (
        Reference(example: person), Reference(example: partner)
      )
      (statement.side, statement.naming) = (side, naming)
      statement.standing = side == .business ? .input : .clarification
      statement.meeting = .record(LouisvilleMeetings.roundTable)
      statement.map = .record(LouisvilleExample.map.id)
      statement.occupations = occupations.compactMap(Reference.init(example:))
      return statement
    }
  }

  private static let network = "computer-network-support-specialists"

  private static let said = [
    Said(
      id: "said-1", person: "tom", partner: "freight", question: .critical,
      text: "Without network support our warehouses stand still within the hour.",
      occupations: [network]),
    Said(
      id: "said-2", person: "priya", partner: "health", question: .hardToFill,
      text: "Security analysts: two posts have been open since spring.",
      occupations: ["information-security-analysts"], naming: .unnamed),
    Said(
      id: "said-3", person: "ines", partner: "payments", question: .entry,
      text: "We would take people from the help desk if they could write a small program.",
      occupations: ["information-technology-support-technicians"]),
    Said(
      id: "said-4", person: "mei", partner: "tech-college", question: nil,
      text: "What do you mean by a small program?", side: .publicPartner),
    Said(
      id: "said-5", person: "tom", partner: "freight", question: .delivery,
      text: "Evenings in a lab with real switches, never slides alone.", occupations: [network]),
  ]

  private static let critical: CriticalOccupation = {
    var critical = CriticalOccupation(id: RecordID(fixed: "critical-network"))
    critical.title = "Computer Network Support Specialists"
    critical.soc = "15-1231"
    critical.occupation = Reference(example: network)
    critical.statements = [Reference(example: "said-1")].compactMap { $0 }
    critical.reasons = [.hardToFill]
    critical.note = "Few finish a program that has a lab."
    return critical
  }()

  private static let needs: [TrainingNeed] = {
    var lab = need("need-lab", "Network lab in the evening", .middle, "Network Systems", network)
    (lab.delivery, lab.content) = ("Evenings, in a lab", "Switching, routing, cabling, tickets")
    (lab.length, lab.credentials) = ("Six months", "Network certificate")
    (lab.equipment, lab.other) = ("Real switches", "Taught by someone who runs a network")
    (lab.works, lab.fails) = ("The associate degree", "Slides alone")
    (lab.build, lab.priority) = ("A certificate with a lab", .first)
    lab.statements = [Reference(example: "said-5")].compactMap { $0 }
    var script = need(
      "need-script", "First steps in programming for the help desk", .middle,
      "Information Support/Services", "information-technology-support-technicians")
    (script.content, script.priority) = ("Scripts of some twenty lines", .next)
    script.statements = [Reference(example: "said-3")].compactMap { $0 }
    return [lab, script]
  }()

  private static func need(
    _ id: StaticString, _ title: String, _ tier: GuideSkillTier, _ pathway: String,
    _ occupation: String
  ) -> TrainingNeed {
    var need = TrainingNeed(id: RecordID(fixed: id))
    (need.need, need.tier, need.pathway) = (title, tier, pathway)
    need.map = .record(LouisvilleExample.map.id)
    need.occupations = [Reference(example: occupation)].compactMap { $0 }
    return need
  }
}
