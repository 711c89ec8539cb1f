import CareerPathways
import TerminalUI

/// The keys of every screen, printed from the command rows for the README.
package enum KeyTable {
  /// One Markdown table: a row for each command that has a key.
  package static var markdown: String {
    let rows = [
      rows(of: Everywhere.self, "Everywhere"),
      rows(of: StartScreen.self, "Start"),
      rows(of: HomeScreen.self, "Process map"),
      rows(of: StepScreen.self, "Step"),
      rows(of: ElementsScreen.self, "Partnership elements"),
      rows(of: AssessmentScreen.self, "Self-assessment"),
      rows(of: RatingScreen.self, "Assessment form"),
      rows(of: TargetsScreen.self, "Targets"),
      rows(of: OwnFormScreen.self, "Our form"),
      rows(of: CompareScreen.self, "Compare"),
      rows(of: AgreeScreen.self, "Agree"),
      rows(of: TimeScreen.self, "Over time"),
      rows(of: PresentedRound.self, "Presenting a round"),
      rows(of: MapScreen.self, "Pathway map"),
      rows(of: LinkPicker.self, "Linking"),
      rows(of: LinkList.self, "Progressions"),
      rows(of: LadderScreen.self, "Ladder"),
      rows(of: RoutesScreen.self, "Routes"),
      rows(of: PresentingScreen.self, "Presenting"),
      rows(of: PresentedSheets.self, "Presenting sheets"),
      rows(of: AuditScreen.self, "Audit"),
      rows(of: RecordsScreen.self, "Records"),
      rows(of: OccupationsScreen.self, "All occupations"),
      rows(of: MapsScreen.self, "Maps"),
      rows(of: VersionsScreen.self, "Versions"),
      rows(of: ChangesScreen.self, "Changes"),
      rows(of: FeedbackScreen.self, "Feedback"),
      rows(of: BlockersScreen.self, "Before final"),
      rows(of: SourcesScreen.self, "Where figures come from"),
      rows(of: GuideScreen.self, "Guide"),
      rows(of: PapersScreen.self, "Reports and forms"),
      rows(of: TourScreen.self, "Tour"),
      gapRows,
      rows(of: SuggestionsScreen.self, "Suggested progressions"),
      rows(of: LandscapeScreen.self, "Landscape"),
      rows(of: OccupationPage.self, "Occupation of the landscape"),
      rows(of: ReasonsLayer.self, "Why critical"),
      rows(of: DataScreen.self, "Imported data"),
      rows(of: TableScreen.self, "Imported table"),
      rows(of: FilePicker.self, "Choosing a file"),
      rows(of: ImportScreen.self, "Importing"),
      rows(of: MappingScreen.self, "Columns of a file"),
      rows(of: SearchScreen.self, "Search"),
      rows(of: ProgramsScreen.self, "Programs"),
      rows(of: BraidingScreen.self, "Braiding"),
      rows(of: ResourceMapScreen.self, "Resource map"),
      rows(of: BarriersScreen.self, "Barriers"),
      rows(of: PlanScreen.self, "Plan"),
      rows(of: DueScreen.self, "What is due"),
      rows(of: ConflictsScreen.self, "Changed by two at once"),
      rows(of: MeasuresScreen.self, "Measures"),
      rows(of: MeasureReportScreen.self, "Figures by partner"),
      rows(of: ReviewsScreen.self, "Reviews"),
      rows(of: PartnershipScreen.self, "Partnership"),
      rows(of: MeetingsScreen.self, "Meetings"),
      rows(of: MeetingScreen.self, "Meeting"),
      rows(of: AttendanceScreen.self, "Attendance"),
      rows(of: CaptureLayer.self, "Recording"),
      rows(of: DigestScreen.self, "Digest"),
      rows(of: TrainingScreen.self, "Training gaps"),
      rows(of: ThemePicker.self, "Themes"),
    ].joined()
    return (["| Screen | Keys | What they do |", "| --- | --- | --- |"] + rows)
      .joined(separator: "\n")
  }

  private static var gapRows: [String] {
    rows(of: GapScreen.self, "Gap") + rows(of: GapOccupationScreen.self, "Who feeds an occupation")
      + rows(of: GapProgramScreen.self, "Where completers go")
      + rows(of: FindingsScreen.self, "Findings")
      + rows(of: GapDefinitionScreen.self, "What is compared")
  }

  private static func rows<Screen: Layer>(of screen: Screen.Type, _ name: String) -> [String] {
    screen.commands.filter { !$0.keys.isEmpty }.map { command in
      let keys = command.keys.map { "`\($0.description)`" }.joined(separator: " ")
      return "| \(name) | \(keys.replacing("|", with: "\\|")) | \(command.title) |"
    }
  }
}
