import CareerPathways
import Testing

@Suite struct EducationRankTests {
  @Test(arguments: [
    ("Bachelor's degree", EducationRank.bachelor), ("BA/BS", .bachelor), ("AA/AS", .associate),
    ("Associate's degree", .associate), ("Certificate (1-2 yrs)", .award),
    ("Postsecondary nondegree award", .award), ("Some college, no degree", .award),
    ("Associate Degree (2 yrs) or Some College, no degree", .associate),
    ("High School or GED", .highSchool), ("High school diploma or equivalent", .highSchool),
    ("No formal educational credential", .none), ("Doctoral or professional degree", .doctor),
    ("Master's degree", .master),
  ]) func `levels and typical education are ranked by their words`(
    text: String, rank: EducationRank
  ) {
    #expect(EducationRank(text) == rank)
  }

  @Test(arguments: ["", "Foreman", "Masonry", "Basic skills"])
  func `what speaks of no schooling has no rank`(text: String) {
    #expect(EducationRank(text) == nil)
  }

  @Test func `a map's level is that of the rank, else the nearest`() throws {
    var map = PathwayMap(id: RecordID(fixed: "m"))
    #expect(map.level(suiting: .bachelor) == nil)
    for title in ["BA/BS", "AA/AS", "Certificate", "High School or GED"] {
      try map.add(Level(id: RecordID(fixed: "x").with(title), title: title))
    }
    #expect(map.level(suiting: .associate)?.title == "AA/AS")
    #expect(map.level(suiting: .doctor)?.title == "BA/BS")
    #expect(map.level(suiting: .none)?.title == "High School or GED")
  }

  @Test func `on a map of ranks at work, schooling says how high`() throws {
    var map = PathwayMap(id: RecordID(fixed: "m"))
    for title in ["Manager", "Foreman", "Helper"] {
      try map.add(Level(id: RecordID(fixed: "x").with(title), title: title))
    }
    #expect(map.level(suiting: .doctor)?.title == "Manager")
    #expect(map.level(suiting: .associate)?.title == "Foreman")
    #expect(map.level(suiting: .none)?.title == "Helper")
  }
}

extension RecordID {
  /// An id made from a title, for tests.
  fileprivate func with(_ title: String) -> RecordID {
    RecordID(text + title.lowercased().filter { $0.isLetter && $0.isASCII }) ?? self
  }
}
