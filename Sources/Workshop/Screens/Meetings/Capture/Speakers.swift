import CareerPathways
import TerminalUI

/// Who can be named as saying something: the people and the partners, those at the meeting first.
struct Speakers {
  /// Somebody who speaks, with what is known of them.
  struct Speaker: Equatable {
    let name: String
    /// The organization of a person; empty for an organization itself.
    let detail: String
    var partner: Reference?
    var person: Reference?
    var side: Respondent.Side?
  }

  private let all: [Speaker]
  private let match: TitleMatch

  init(_ workspace: Workspace, _ meeting: Meeting?) {
    let present = Set(meeting?.present.compactMap(\.id) ?? [])
    let people = workspace.all(Contact.self)
    let sorted =
      people.filter { present.contains($0.id) } + people.filter { !present.contains($0.id) }
    let partners = workspace.all(Partner.self).map { partner in
      Speaker(
        name: partner.name, detail: "", partner: .record(partner.id), person: nil,
        side: partner.side)
    }
    all = (sorted.map { Speaker($0, workspace) } + partners).filter { !$0.name.isEmpty }
    match = TitleMatch(all.map { "\($0.name) \($0.detail)" })
  }

  /// Those that what is typed may mean, the best first.
  func found(_ text: String) -> [Speaker] {
    text.tidied.isEmpty ? [] : match.found(text).map { all[$0] }
  }

  func knows(_ name: String) -> Bool { named(name) != nil }

  /// The speaker of a name, whatever its case.
  func named(_ name: String) -> Speaker? {
    let wanted = name.lowercased()
    return all.first { $0.name.lowercased() == wanted }
  }

  /// The speaker of a name; one that nobody has yet is that of a new partner on a side.
  func speaker(_ name: String, else side: Respondent.Side) -> Speaker {
    named(name) ?? Speaker(name: name, detail: "", partner: .named(name), side: side)
  }
}

extension Speakers.Speaker {
  init(_ contact: Contact, _ workspace: Workspace) {
    name = contact.name
    partner = contact.partner
    person = .record(contact.id)
    detail = contact.partner.map { workspace.name(of: $0, among: .records(Partner.folder)) } ?? ""
    side = contact.partner?.id.flatMap { workspace[Partner.self][$0]?.side }
  }
}
