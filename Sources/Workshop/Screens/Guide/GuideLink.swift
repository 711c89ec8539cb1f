import CareerPathways
import Exchange
import TerminalUI

/// Something that the reader can follow from a chapter of the guide.
struct GuideLink: Sendable {
  let label: String
  /// The address to copy, where it is one.
  let address: String?
  let follow: @Sendable (inout Workshop) -> Outcome<Workshop>

  /// A link to a screen.
  init(_ label: String, follow: @escaping @Sendable (inout Workshop) -> Outcome<Workshop>) {
    self.label = label
    address = nil
    self.follow = follow
  }

  /// A link to somewhere else.
  init(address: String) {
    label = address
    self.address = address
    follow = { $0.visit(address) }
  }

  /// The links of the chapter with this number: first the screens that do the work, then the
  /// addresses in its text.
  static func all(ofChapter number: Int) -> [GuideLink] { ofChapters[number] }

  private static let ofChapters = Guide.chapters.map(links)

  private static func links(of chapter: GuideChapter) -> [GuideLink] {
    works(at: chapter.place) + tables(in: chapter)
      + chapter.blocks.compactMap { block in
        guard case .reference(_, _, let link?, _) = block else { return nil }
        return GuideLink(address: link)
      }
  }
}

/// Which screens do the work that a place of the guide asks for.
extension GuideLink {
  static func works(at place: GuidePlace) -> [GuideLink] {
    switch place {
    case .introduction: [tour, home]
    case .process: [home]
    case .definition: [maps]
    case .value(let audience, _): [print(.pitch(audience), "Print this as a one-page pitch")]
    case .foundation: [elements(1), partnership(1)]
    case .element(let number, _): [elements(number), partnership(number)]
    case .step(let number, _, _): works(ofStep: number)
    case .appendix(let appendix): works(of: appendix)
    case .conclusion: [papers]
    default: []
    }
  }

  /// The tables of the records that a chapter asks for.
  private static func tables(in chapter: GuideChapter) -> [GuideLink] {
    RecordKind.all.filter { kind in
      Guide.chapter(at: kind.place).map { Guide.chapters[$0].id } == chapter.id
    }.map { kind in
      GuideLink("Open the table of \(kind.noun.many)") { .push(RecordsScreen(kind, $0)) }
    }
  }

  private static func works(ofStep number: Int) -> [GuideLink] {
    let step = GuideLink("Open step \(number) of the workshop") { _ in
      .push(StepScreen(step: number))
    }
    return [step] + StepTool.all(ofStep: number).map(tool)
      + (Guide.step(number)?.forms ?? []).map(blank)
  }

  private static func works(of appendix: GuideAppendix) -> [GuideLink] {
    let forms = GuideForm.allCases.filter { $0.place == .appendix(appendix) }.map(blank)
    switch appendix {
    case .selfAssessment:
      return [GuideLink("Open the self-assessment") { .push(AssessmentScreen($0)) }] + forms
    case .trainingGapMatrix: return tools(at: .step(4, subStep: 2)) + forms
    case .resourceMapping: return tools(at: .step(6, subStep: 2)) + forms
    case .sampleMeasures: return tools(at: .step(8, subStep: 1)) + forms
    }
  }

  private static func tools(at place: GuidePlace) -> [GuideLink] {
    StepTool.at(place).map { [tool($0)] } ?? []
  }

  private static func tool(_ tool: StepTool) -> GuideLink {
    GuideLink("Open \(tool.name)") { .push(tool.open($0)) }
  }

  private static let home = GuideLink("Open the process map") { _ in .show(nil) }
  private static let maps = GuideLink("Open the pathway maps") { .push(MapScreen.opening($0)) }
  private static let tour = GuideLink("Take the tour of the workshop") { _ in .push(TourScreen()) }
  private static let papers = GuideLink("Open reports and forms") { _ in .push(PapersScreen()) }

  private static func elements(_ number: Int) -> GuideLink {
    GuideLink("Open the partnership elements") { _ in .push(ElementsScreen(element: number)) }
  }

  private static func partnership(_ number: Int) -> GuideLink {
    GuideLink("Open what is done and missing in the partnership") {
      .push(PartnershipScreen($0, at: number))
    }
  }

  private static func blank(_ form: GuideForm) -> GuideLink {
    print(.form(form), "Print the blank form: \(form.title)")
  }

  private static func print(_ paper: Paper, _ label: String) -> GuideLink {
    GuideLink(label) { .push(ExportLayer(.paper(paper), $0)) }
  }
}
