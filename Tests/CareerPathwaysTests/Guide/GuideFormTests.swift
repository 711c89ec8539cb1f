import Testing

@testable import CareerPathways

@Suite struct GuideFormTests {
  @Test func `the training gap matrix has two heading fields, seven columns and three tiers`() {
    let matrix = Guide.trainingGapMatrix
    #expect(matrix.headingFields.map(\.title) == ["Industry", "Career Pathway"])
    #expect(matrix.columns.count == 7)
    #expect(matrix.tiers == [.higher, .middle, .lower])
  }

  @Test func `the resource map has eight columns and six groups of partners`() {
    #expect(Guide.resourceMap.columns.count == 8)
    #expect(Guide.resourceMap.groups.count == 6)
  }

  @Test func `columns are placed in order`() {
    for (index, column) in Guide.trainingGapMatrix.columns.enumerated() {
      #expect(column.place == .column(.trainingGapMatrix, index + 1))
    }
    for (index, column) in Guide.resourceMap.columns.enumerated() {
      #expect(column.place == .column(.resourceMapping, index + 1))
    }
  }

  @Test func `twenty-six measures stand in four groups`() {
    let groups = Guide.sampleMeasures.groups
    #expect(groups.map(\.number) == Array(1...4))
    #expect(groups.map(\.measures.count) == [4, 7, 7, 8])
    #expect(Guide.measures.count == 26)
  }

  @Test func `a measure prints with its examples as the guide has it`() {
    #expect(
      Guide.measure(id: "employer-1")?.fullTitle
        == "Reduced recruitment costs (ex. shortened time to hire)")
    #expect(Guide.measure(id: "worker-1")?.fullTitle == "Increased earnings")
  }

  @Test func `a pathway map says six things at each level`() {
    #expect(
      Guide.pathwayMap.contents.map(\.title) == [
        "Education", "Training", "Experience", "Skill levels", "Credentials", "Wage range",
      ])
  }

  @Test func `the sample map adds up`() {
    let map = Guide.pathwayMap.sample
    #expect(map.levels.compactMap(\.postings).reduce(0, +) == map.postings)
    for level in map.levels {
      #expect(level.cells.count == map.pathways.count)
      #expect(level.cells.compactMap { $0?.postings }.reduce(0, +) == level.postings ?? 0)
    }
  }
}
