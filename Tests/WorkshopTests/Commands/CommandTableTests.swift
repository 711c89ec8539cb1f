import TerminalUI
import Testing

@testable import Workshop

@Suite struct CommandTableTests {
  @Test func `no screen binds a key twice`() {
    Self.checkKeys(of: Everywhere.self)
    Self.checkKeys(of: StartScreen.self)
    Self.checkKeys(of: HomeScreen.self)
    Self.checkKeys(of: StepScreen.self)
    Self.checkKeys(of: ElementsScreen.self)
    Self.checkKeys(of: AssessmentScreen.self)
    Self.checkKeys(of: RatingScreen.self)
    Self.checkKeys(of: MapScreen.self)
    Self.checkKeys(of: AuditScreen.self)
    Self.checkKeys(of: MapsScreen.self)
    Self.checkKeys(of: OccupationsScreen.self)
    Self.checkKeys(of: RecordsScreen.self)
    Self.checkKeys(of: PresentingScreen.self)
    Self.checkKeys(of: LinkPicker.self)
    Self.checkKeys(of: LinkList.self)
    Self.checkKeys(of: LadderScreen.self)
    Self.checkKeys(of: RoutesScreen.self)
    Self.checkKeys(of: VersionsScreen.self)
    Self.checkKeys(of: ChangesScreen.self)
    Self.checkKeys(of: FeedbackScreen.self)
    Self.checkKeys(of: BlockersScreen.self)
    Self.checkKeys(of: SourcesScreen.self)
    Self.checkKeys(of: PartnershipScreen.self)
    Self.checkKeys(of: MeetingsScreen.self)
    Self.checkKeys(of: MeetingScreen.self)
    Self.checkKeys(of: AttendanceScreen.self)
    Self.checkKeys(of: CaptureLayer.self)
    Self.checkKeys(of: DigestScreen.self)
    Self.checkKeys(of: TrainingScreen.self)
    Self.checkKeys(of: ProgramsScreen.self)
    Self.checkKeys(of: BraidingScreen.self)
    Self.checkKeys(of: ResourceMapScreen.self)
    Self.checkKeys(of: BarriersScreen.self)
    Self.checkKeys(of: PlanScreen.self)
    Self.checkKeys(of: DueScreen.self)
    Self.checkKeys(of: MeasuresScreen.self)
    Self.checkKeys(of: MeasureReportScreen.self)
    Self.checkKeys(of: ReviewsScreen.self)
    Self.checkKeys(of: ThemePicker.self)
  }

  /// Ctrl and function keys mean the same on every screen: none of everywhere's is taken.
  @Test func `no screen takes a Ctrl or function key that works everywhere`() {
    let everywhere = Set(Everywhere.commands.flatMap(\.keys).filter { $0.typed == nil })
    Self.checkNone(of: everywhere, in: HomeScreen.self)
    Self.checkNone(of: everywhere, in: StepScreen.self)
    Self.checkNone(of: everywhere, in: ElementsScreen.self)
    Self.checkNone(of: everywhere, in: AssessmentScreen.self)
    Self.checkNone(of: everywhere, in: RatingScreen.self)
    Self.checkNone(of: everywhere, in: MapScreen.self)
    Self.checkNone(of: everywhere, in: AuditScreen.self)
    Self.checkNone(of: everywhere, in: MapsScreen.self)
    Self.checkNone(of: everywhere, in: OccupationsScreen.self)
    Self.checkNone(of: everywhere, in: RecordsScreen.self)
    Self.checkNone(of: everywhere, in: PresentingScreen.self)
    Self.checkNone(of: everywhere, in: LinkList.self)
    Self.checkNone(of: everywhere, in: LadderScreen.self)
    Self.checkNone(of: everywhere, in: RoutesScreen.self)
    Self.checkNone(of: everywhere, in: VersionsScreen.self)
    Self.checkNone(of: everywhere, in: FeedbackScreen.self)
    Self.checkNone(of: everywhere, in: SourcesScreen.self)
    Self.checkNone(of: everywhere, in: PartnershipScreen.self)
    Self.checkNone(of: everywhere, in: MeetingsScreen.self)
    Self.checkNone(of: everywhere, in: MeetingScreen.self)
    Self.checkNone(of: everywhere, in: AttendanceScreen.self)
    Self.checkNone(of: everywhere, in: DigestScreen.self)
    Self.checkNone(of: everywhere, in: TrainingScreen.self)
    Self.checkNone(of: everywhere, in: ProgramsScreen.self)
    Self.checkNone(of: everywhere, in: BraidingScreen.self)
    Self.checkNone(of: everywhere, in: ResourceMapScreen.self)
    Self.checkNone(of: everywhere, in: BarriersScreen.self)
    Self.checkNone(of: everywhere, in: PlanScreen.self)
    Self.checkNone(of: everywhere, in: DueScreen.self)
    Self.checkNone(of: everywhere, in: MeasuresScreen.self)
    Self.checkNone(of: everywhere, in: MeasureReportScreen.self)
    Self.checkNone(of: everywhere, in: ReviewsScreen.self)
  }

  private static func checkKeys<Screen: Layer>(of screen: Screen.Type) {
    let keys = screen.commands.flatMap(\.keys)
    #expect(Set(keys).count == keys.count, "\(screen)")
    #expect(screen.commands.count <= 64, "The footer knows 64 commands of \(screen)")
    #expect(Set(screen.commands.map(\.id)).count == screen.commands.count, "\(screen)")
    #expect(screen.commands.allSatisfy { !$0.summary.isEmpty && !$0.title.isEmpty }, "\(screen)")
  }

  private static func checkNone<Screen: Layer>(of keys: Set<Key>, in screen: Screen.Type) {
    #expect(keys.isDisjoint(with: screen.commands.flatMap(\.keys)), "\(screen)")
  }
}
