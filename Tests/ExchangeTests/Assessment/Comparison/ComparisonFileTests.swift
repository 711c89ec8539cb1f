import CareerPathways
import Testing
import WorkspaceStore

@testable import Exchange

@Suite struct ComparisonFileTests {
  private func items(_ json: JSON) -> [JSON] {
    (json["sections"]?.elements ?? []).flatMap { $0["items"]?.elements ?? [] }
  }

  private func item(_ id: String, in json: JSON) throws -> JSON {
    try #require(items(json).first { $0.id == id })
  }

  @Test func `the JSON of the example has its figures worked out by hand`() throws {
    let json = ComparisonJSON.json(try Reports.example().comparison)
    #expect(items(json).count == 20)
    let item = try item("designing-3", in: json)
    #expect(item["answers"]?.elements?.map(\.int) == [1, 1, 3, 3, 3, 3, 4, 4, 5])
    #expect(item["count"] == .int(9) && item["blank"] == .int(1))
    #expect(item["median"] == .number("3") && item["range"]?.elements?.map(\.int) == [1, 5])
    // The sum is 27, the squares add up to 95: the variance is (95 - 81) / 8.
    #expect(item["mean"] == .number("3") && item["standard_deviation"] == .number("1.32"))
    #expect(item["agreed"]?["rating"] == .int(2) && item["team"] == .null)
    #expect(json["round"]?["under_eight"] == .bool(false))
  }

  @Test func `without names the JSON has none, and with names it has each`() throws {
    let hidden = ComparisonJSON.json(try Reports.example().comparison)
    #expect(hidden["round"]?["people"] == .array([]))
    #expect(items(hidden).allSatisfy { $0["named_answers"] == .null })
    let named = ComparisonJSON.json(try Reports.example("autumn-2024").comparison)
    let item = try item("forming-1", in: named)
    let names = item["named_answers"]?.elements?.compactMap { $0["name"]?.text } ?? []
    #expect(names == ["Lorene Pike", "Dale Hutchens", "Ruth Abel", "Amara Osei", "Priya Venn"])
  }

  @Test func `what may not be shown is null with its count`() throws {
    let report = try Reports.example("autumn-2024") { workspace in
      for id in workspace.rounds.keys {
        workspace.rounds[id]?.names = .none
        for person in ["amara", "dale", "lorene"].compactMap({ RecordID($0) }) {
          workspace.rounds[id]?.responses[person]?["forming-1"].rating = nil
        }
      }
    }
    let item = try item("forming-1", in: ComparisonJSON.json(report.comparison))
    #expect(item["withheld"] == .bool(true) && item["count"] == .int(2))
    for key in ["answers", "median", "mean", "standard_deviation", "range", "disagreement_rank"] {
      #expect(item[key] == .null, "\(key)")
    }
    #expect(item["kinds"] == .array([]))
  }

  @Test func `the CSV has a row for each question and each part of it`() throws {
    let comparison = try Reports.example().comparison
    let rows = try DelimitedReader.read(ComparisonCSV.write(comparison)).map(\.cells)
    #expect(rows.count == 1 + comparison.items.reduce(0) { $0 + 1 + $1.kinds.count })
    let first = try #require(rows.first)
    #expect(rows.allSatisfy { $0.count == first.count })
    func column(_ name: String, _ row: [String]) -> String {
      first.firstIndex(of: name).map { row[$0] } ?? "no such column"
    }
    let whole = rows.dropFirst().filter { column("group", $0) == "all" }
    for (row, item) in zip(whole, comparison.items) {
      #expect(column("id", row) == item.id)
      #expect(column("count", row) == String(item.answers.count))
      #expect(column("median", row) == item.statistics?.median.map(RatingFigures.number) ?? "")
      #expect(column("agreed", row) == item.agreed?.rating.map(String.init) ?? "")
    }
  }

  @Test func `the target of a section stands in every format, and an indicator has none`() throws {
    let report = try Reports.example { workspace in
      workspace.rounds[RecordID(fixed: "autumn-2026")]?.targets["designing"] = RatingTarget(
        rating: 4, date: CalendarDate("2027-06-30"))
    }
    let json = ComparisonJSON.json(report.comparison)
    let target = try item("designing", in: json)["target"]
    #expect(target == .object(["rating": .int(4), "date": .string("2027-06-30")]))
    #expect(items(json).count { $0["target"] != .null } == 1)
    let rows = try DelimitedReader.read(ComparisonCSV.write(report.comparison)).map(\.cells)
    let column = try #require(rows.first?.firstIndex(of: "target"))
    #expect(rows.dropFirst().map { $0[column] }.filter { !$0.isEmpty } == ["4"])
    #expect(rows.contains { $0[column + 1] == "2027-06-30" && $0[1] == "designing" })
    for page in [RoundMarkdown.write(report), RoundHTML.write(report)] {
      #expect(Reports.text(page).contains("target 4 by 2027"))
    }
  }

  @Test func `a note is guarded against running as a formula`() throws {
    let report = try Reports.example { workspace in
      let round = RecordID(fixed: "autumn-2026")
      workspace.rounds[round]?.responses[RecordID(fixed: "amara")]?["forming-1"].note = "=1+1"
    }
    #expect(Reports.text(ComparisonCSV.write(report.comparison)).contains(",'=1+1"))
  }
}
