import Testing

@testable import CareerPathways

@Suite struct GapMatrixTests {
  private let map = LouisvilleExample.map

  private func matrix(_ pathway: Int, _ needs: [TrainingNeed]) -> GapMatrix {
    GapMatrix(map, pathway: map.pathways[pathway], needs)
  }

  private func need(_ change: (inout TrainingNeed) -> Void) -> TrainingNeed {
    var need = TrainingNeed(id: RecordID(fixed: "need"))
    need.map = .record(map.id)
    change(&need)
    return need
  }

  @Test func `levels give the tiers: the first higher, the last lower, the others middle`() {
    #expect(map.levels.map { map.tier(of: $0.id) } == [.higher, .middle, .middle, .lower])
    #expect(map.tier(of: RecordID(fixed: "nowhere")) == nil)
    let one = Level(id: RecordID(fixed: "one"), title: "One")
    let small = PathwayMap(id: map.id, name: "", levels: [one], pathways: [], occupations: [])
    #expect(small.tier(of: one.id) == .middle)
  }

  @Test func `every occupation of a pathway stands in one tier`() {
    for (index, pathway) in map.pathways.enumerated() {
      let shown = matrix(index, []).tiers.flatMap(\.occupations).map(\.id)
      #expect(shown == map.occupations.filter { $0.cell.pathway == pathway.id }.map(\.id))
    }
  }

  @Test func `a need without a tier stands with its occupation, else in the middle`() {
    let higher = need { $0.occupations = [.record(RecordID(fixed: "software-engineers"))] }
    #expect(matrix(1, [higher]).tiers[0].needs == [higher])
    let bare = need { _ in }
    #expect(matrix(1, [bare]).tiers[1].needs == [bare])
    let said = need { $0.tier = .lower }
    #expect(matrix(1, [said]).tiers[2].needs == [said])
  }

  @Test func `a need without a pathway stands in all of them, one of another in none`() {
    let everywhere = need { _ in }
    let network = need { $0.pathway = "network systems" }
    #expect(map.pathways.indices.allSatisfy { matrix($0, [everywhere]).needs == [everywhere] })
    #expect(map.pathways.indices.filter { !matrix($0, [network]).needs.isEmpty } == [2])
    let elsewhere = need { $0.map = .record(RecordID(fixed: "other")) }
    #expect(matrix(0, [elsewhere]).needs.isEmpty)
  }

  @Test func `the columns are those of the guide's form`() {
    #expect(
      TrainingNeed.Column.allCases.map(\.guide.id) == [
        "gap-content", "gap-delivery", "gap-length", "gap-credentials", "gap-equipment",
        "gap-notes",
      ])
  }
}
