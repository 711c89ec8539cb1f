import CareerPathways
import Exchange
import Testing

@Suite struct FigureTextTests {
  private static func wages(
    _ low: Int?, _ high: Int?, _ basis: WageBasis = .hourly
  ) -> WageRange? {
    WageRange(low: low.map { Money(cents: $0) }, high: high.map { Money(cents: $0) }, basis: basis)
  }

  @Test(arguments: [
    ("78 postings", 78), ("1 posting", 1), ("1,250 Job Postings", 1250), ("postings: 78", 78),
    ("736 TOTAL JOB POSTINGS", 736), ("78", 78), ("7 JOB POSTINGS in the last 3 months", 7),
  ])
  func `postings are read`(_ text: String, _ postings: Int) {
    #expect(FigureText(text)?.postings == postings)
    #expect(FigureText(text)?.wages == nil)
  }

  @Test(arguments: [
    ("$32.22-$51.22 hourly", wages(3222, 5122)),
    (#"\$ 14.44 to \$ 24.08 HOURLY RATE"#, wages(1444, 2408)),
    ("32.22-51.22", wages(3222, 5122)), ("19.25-22", wages(1925, 2200)),
    ("$19.25", wages(1925, 1925)),
    ("from $18.50 an hour", wages(1850, nil)), ("up to $18.50/hr", wages(nil, 1850)),
    ("$40,040-$52,000", wages(4_004_000, 5_200_000, .annual)),
    ("40,040/yr", wages(4_004_000, 4_004_000, .annual)), ("$51.22 – $32.22", wages(3222, 5122)),
    ("wages: $40 per hour", wages(4000, 4000)),
    ("$40,040 a year", wages(4_004_000, 4_004_000, .annual)),
  ])
  func `wages are read`(_ text: String, _ wages: WageRange?) {
    #expect(FigureText(text) == FigureText(wages: wages))
  }

  @Test func `postings, months and wages are read together`() {
    let text = #"78 JOB POSTINGS in the last 3 months  \$ 32.22 to \$ 51.22 HOURLY RATE"#
    let figures = FigureText(postings: 78, wages: Self.wages(3222, 5122), months: 3)
    #expect(FigureText(text) == figures)
    #expect(FigureText("78 32.22-51.22") == FigureText(postings: 78, wages: Self.wages(3222, 5122)))
  }

  @Test(arguments: [
    "Nurse", "15-1254", "2019-2020", "911 dispatcher", "24 hour nurse", "12 hourly", "1.5",
    "Certificate (1-2 yrs)", "$", "78 postings and more", "", "3D artist", "-", "$19.25 $20.25",
    "99999999999999999999 postings", "to 5", "$5 to", "$5 -",
  ])
  func `anything else is no figure`(_ text: String) {
    #expect(FigureText(text) == nil)
  }

  @Test func `figures at the end of a title are found, and its own numbers are not`() {
    let found = FigureText.atEnd(of: "Web Developers 44 postings $19.25-$33.49 hourly")
    #expect(found?.before == "Web Developers")
    #expect(found?.figures == FigureText(postings: 44, wages: Self.wages(1925, 3349)))
    for title in ["Technician 2", "Associate (2 yrs)", "Nurse 15-1254", "44 postings"] {
      #expect(FigureText.atEnd(of: title) == nil, "\(title)")
    }
  }
}
