import Testing

@testable import CareerPathways

@Suite struct ElementGridTests {
  private func program(_ id: StaticString, _ states: [ElementState]) -> Program {
    var program = Program(id: RecordID(fixed: id))
    for (element, state) in zip(DesignElement.allCases, states) {
      program[element: element].state = state
    }
    return program
  }

  @Test func `the elements are the guide’s five, in its order`() {
    #expect(DesignElement.allCases.map(\.guide) == Guide.designElements)
    #expect(DesignElement.allCases.allSatisfy { $0.columnTitle.count <= 12 })
  }

  @Test func `an element is counted over the programs that need it`() {
    let grid = ElementGrid([
      program("a", [.inPlace, .planned, .notYet]), program("b", [.notNeeded, .notYet, .notYet]),
    ])
    #expect(grid.progress(.workBased) == Progress(done: 1, total: 1))
    #expect(grid.progress(.basicSkills) == Progress(done: 0, total: 2, underWay: 1))
    #expect(grid.missing == [.flexible, .credentials, .wrapAround])
  }

  @Test func `a program that stops has no row`() {
    var stopped = program("a", [.inPlace])
    stopped.move = .stop
    #expect(ElementGrid([stopped]).rows.isEmpty)
    #expect(ElementGrid([stopped]).missing.isEmpty)
  }

  @Test(arguments: 0..<20)
  func `rows and columns of the grid count the same places`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let programs = (0..<6).map { index in
      var program = Program(id: RecordID("p\(index)") ?? RecordID(fixed: "p"))
      for element in DesignElement.allCases {
        program[element: element].state = ElementState.allCases.randomElement(using: &random)!
      }
      return program
    }
    let grid = ElementGrid(programs)
    let none = Progress(done: 0, total: 0)
    #expect(
      grid.rows.reduce(none) { $0 + $1.progress }
        == DesignElement.allCases.reduce(none) { $0 + grid.progress($1) })
  }

  @Test func `what a program lacks is said until business has looked at it`() {
    var program = program("a", [.inPlace, .planned, .notNeeded, .planned, .notYet])
    #expect(
      program.findings
        == [.noNeed, .noOccupation, .noProvider, .notValidated, .withoutElements([.wrapAround])])
    program.needs = [.named("Cloud skills")]
    program.occupations = [.named("Web developers")]
    program.provider = .named("A college")
    program.validatedBy = [.named("An employer")]
    #expect(program.findings.contains(.notValidated))
    program.validatedOn = CalendarDate("2026-11-01")
    program[element: .wrapAround].state = .planned
    #expect(program.findings.isEmpty)
  }

  @Test func `what a program does about an element is kept in its file`() throws {
    var workspace = Workspace()
    var program = program("a", [.inPlace, .planned])
    program[element: .workBased].how = "Registered Apprenticeship"
    workspace[Program.self][program.id] = program
    let (read, problems) = Workspace.reading(workspace.documents)
    #expect(problems.isEmpty)
    #expect(read == workspace)
  }
}
