import CareerPathways
import Testing

@testable import Exchange

/// A kind of record that nobody but this test knows of.
private struct Tour: KeptRecord {
  let id: RecordID
  var name = ""
  var plant: Reference?
  var seats: Int?
  var stops: [String] = []
  var unknown: [String: JSON] = [:]

  static let folder = RecordID(fixed: "tours")
  static let noun = Noun("plant tour")
  static let purpose = "Visits to workplaces."
  static let place = GuidePlace.step(5)

  init(id: RecordID) { self.id = id }

  static let fields: [Field<Tour>] = [
    .text("name", "Tour", \.name, required: true),
    .reference("plant", "Plant", \.plant, to: .records(Partner.folder)),
    .wholeNumber("seats", "Seats", \.seats, in: 0...99),
    .list("stops", "Stops", \.stops),
  ]
}

@Suite struct KindInReportTests {
  @Test func `a new kind of record is a part of the report without more`() throws {
    var workspace = Workspace(
      LouisvilleExample.workspace().profile, kinds: RecordKind.all + [RecordKind(Tour.self)])
    var plant = Partner(id: RecordID(fixed: "plant"))
    plant.name = "Bourbon & Co"
    workspace[Partner.self][plant.id] = plant
    var tour = Tour(id: RecordID(fixed: "tour"))
    tour.name = "Bottling"
    tour.plant = .record(plant.id)
    tour.stops = ["Line 1", "Line 2"]
    workspace[Tour.self][tour.id] = tour
    #expect(ReportPart.all(in: workspace).map(\.id).contains("tours"))
    let page = try PaperTests.text(.report, .html, of: workspace, parts: ["tours"])
    #expect(page.contains("<h2>Plant tours</h2>"))
    for cell in ["Bottling", "Bourbon &amp; Co", "Line 1<br/>Line 2"] {
      #expect(page.contains("<td class=\"short\">\(cell)</td>"))
    }
    #expect(!page.contains("Seats"))
    #expect(try PaperTests.text(.status, of: workspace).contains("**Plant tours:** 1"))
  }

  @Test func `records of more columns than a page has stand one by one`() throws {
    var workspace = LouisvilleExample.workspace()
    var partner = Partner(id: RecordID(fixed: "college"))
    for field in Partner.fields {
      try field.take(field.key == "side" ? "public" : "2026-01-02", in: &partner)
    }
    workspace[Partner.self][partner.id] = partner
    let text = try PaperTests.text(.report, of: workspace, parts: ["partners"])
    #expect(text.contains("#### 2026-01-02\n") && text.contains("- **Side:** Public partner\n"))
  }
}
