import Testing

@testable import CareerPathways

@Suite struct LandscapeRecordTests {
  @Test func `a mark and a layout are written and read again`() throws {
    var workspace = Workspace()
    var mark = CriticalOccupation(id: RecordID(fixed: "c"))
    (mark.title, mark.soc, mark.note) = ("Nurses", "29-1141", "They said so.")
    mark.reasons = [.share, .hardToFill]
    workspace.critical[mark.id] = mark
    var layout = FileLayout(id: RecordID(fixed: "l"))
    (layout.name, layout.kind, layout.unit) = ("Oregon", "oews", .thousands)
    layout.columns = ["area==41", "soc=occ"]
    layout.zeroes = .unpublished
    workspace.layouts[layout.id] = layout
    let (read, problems) = Workspace.reading(workspace.documents)
    #expect(problems.isEmpty)
    #expect(read.critical == workspace.critical && read.layouts == workspace.layouts)
    #expect(read.critical(soc: "29-1141") == mark && read.critical(soc: "1") == nil)
  }

  @Test func `reasons are those of the guide, each once and in its order`() throws {
    let field = try #require(CriticalOccupation.field("reasons"))
    var mark = CriticalOccupation(id: RecordID(fixed: "c"))
    try field.take("future; share; share", in: &mark)
    #expect(mark.reasons == [.share, .future])
    #expect(throws: FieldProblem.self) { try field.take("because", in: &mark) }
    try field.take("", in: &mark)
    #expect(mark.reasons.isEmpty)
  }
}
