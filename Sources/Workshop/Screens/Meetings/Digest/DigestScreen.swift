import CareerPathways
import Exchange
import TerminalUI

/// What business said in a meeting, or ever, question by question, for the public partners.
struct DigestScreen: Layer {
  private let meetingID: RecordID?
  private var first = 0
  private var height = 1
  /// The digest as text: to gather everything that was ever said takes long.
  private var kept = Kept<Sheet, Page>()
  /// More lines than any digest has, and few enough to count on from.
  private static let farDown = 1_000_000_000

  /// What the text depends on.
  private struct Sheet: Equatable {
    let revision: Int
    let width: Int
  }

  /// The digest of a meeting, or of all where it is nil.
  init(of meeting: RecordID?) { meetingID = meeting }

  static let commands: [Command<DigestScreen>] = [
    Command(
      "digest.shared", "Note that public partners heard of it", label: "Shared",
      keys: [.character("s")],
      summary: "Puts the day of today on the meeting as the one on which its input was shared.",
      refusal: { screen, workshop in
        workshop.readOnlyReason
          ?? (screen.meetingID == nil ? "Open the digest of one meeting first" : nil)
      }
    ) { screen, workshop in screen.share(&workshop) },
    Command(
      "digest.export", "Export the digest", label: "Export", keys: [.alt("e")],
      summary: "Writes it to a file, as text or Markdown, to send to the public partners."
    ) { screen, workshop in
      .push(ExportLayer(.digest(screen.meetingID, of: workshop.workspace), workshop))
    },
    Command(
      "digest.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the digest."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { "Digest" }

  func purpose(_ workshop: Workshop) -> String {
    "What business said, question by question, for the public partners. Names that were to be "
      + "left out are. Alt-E writes it to a file, ‘pathways digest’ prints the same."
  }

  private func meeting(_ workshop: Workshop) -> Meeting? {
    meetingID.flatMap { workshop.workspace[Meeting.self][$0] }
  }

  private func share(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let meeting = meeting(workshop) else { return .handled }
    let today = workshop.today
    workshop.edit("Shared the input of ‘\(meeting.name)’ with the public partners") {
      $0[Meeting.self][meeting.id]?.shared = today
    }
    return .handled
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    switch key.arrow {
    case .up: first -= 1
    case .down: first += 1
    case .pageUp: first -= height
    case .pageDown: first += height
    case .home: first = 0
    case .end: first = Self.farDown
    default: return .ignored
    }
    first = max(0, first)
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch mouse.action {
    case .wheelUp: first = max(0, first - 3)
    case .wheelDown: first += 3
    case .click, .doubleClick: break
    }
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let meeting = meeting(workshop)
    canvas.within(canvas.bounds.inset(rows: 0, columns: 2)) { canvas in
      let width = canvas.width - 2
      let page = kept.value(for: Sheet(revision: workshop.revision, width: width)) {
        Self.page(meeting, workshop, width: width)
      }
      height = max(1, canvas.height - 1)
      first = page.first(first, height: canvas.height)
      page.draw(on: &canvas, from: first)
    }
  }

  private static func page(_ meeting: Meeting?, _ workshop: Workshop, width: Int) -> Page {
    let sheet = DigestSheet(MeetingDigest(workshop.workspace, of: meeting))
    var page = Page(width: min(width, 100))
    page.paragraph("\(sheet.title): \(sheet.subtitle)", Style(.heading, .bold))
    page.paragraph(sheet.summary, .muted)
    if let meeting {
      let shared = meeting.shared
      page.paragraph(
        shared.map { "Public partners heard of it on \($0)." } ?? "Not shared yet: s notes it.",
        shared == nil ? .caution : .good)
    }
    for section in sheet.sections {
      page.section(
        section.heading, paragraphs: section.question.isEmpty ? [] : [section.question],
        points: section.items.map { "\($0.said) (\($0.detail))" })
    }
    return page
  }
}
