/// A file in the official layout of OEWS, as large as that of all metropolitan areas.
///
/// The figures are made up, the same in every run; each eighth row or so has
/// marks instead of figures.
enum MetroFile {
  private static let areas = 393
  /// 150,126 rows in all.
  private static let occupations = 382

  static func write(to sink: ([UInt8]) -> Void) {
    var text = header
    for area in 0..<areas {
      for occupation in 0..<occupations { text += row(area, occupation) }
      sink(Array(text.utf8))
      text = ""
    }
  }

  private static let header =
    "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,OCC_TITLE,"
    + "O_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,LOC_QUOTIENT,PCT_TOTAL,PCT_RPT,H_MEAN,A_MEAN,MEAN_PRSE,"
    + "H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,"
    + "HOURLY\r\n"

  private static func row(_ area: Int, _ occupation: Int) -> String {
    let code = "\(11 + occupation / 20)-\(1011 + occupation % 20 * 10)"
    let place =
      "\(10_100 + area * 100),\"City \(area), KY\",4,KY,000000,"
      + "Cross-industry,cross-industry,1235,\(code),"
    let title =
      "\"Makers, Menders, and Operators of Things No. \(occupation), All Other\",detailed,"
    return place + title + figures(UInt64(area * occupations + occupation)) + "\r\n"
  }

  private static func figures(_ seed: UInt64) -> String {
    var mixed = seed &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    guard mixed % 8 != 0 else {
      return "**,**,**,**,,,*,*,*,*,*,*,*,*,*,*,*,*,#,,"
    }
    let hourly = Int(mixed >> 8 & 0x1FFF) + 1_200
    let ranks = [62, 75, 92, 120, 155].map { hourly * $0 / 100 }
    let hours = ranks.map(cents).joined(separator: ",")
    let years = ranks.map { dollars($0 * 2080 / 100) }.joined(separator: ",")
    return "\(dollars(Int(mixed >> 24 & 0xFFFF))),\(mixed % 40).\(mixed % 10),1.\(mixed % 10),"
      + "0.\(10 + mixed % 90),,,\(cents(hourly)),\(dollars(hourly * 2080 / 100)),2.1,"
      + "\(hours),\(years),,"
  }

  private static func cents(_ amount: Int) -> String {
    "\(amount / 100)." + (amount % 100 < 10 ? "0" : "") + "\(amount % 100)"
  }

  /// The amount to the tens, in quotes from a thousand on, as the agency writes it.
  private static func dollars(_ amount: Int) -> String {
    let tens = amount / 10 * 10
    guard tens >= 1_000 else { return "\(tens)" }
    let rest = String(1_000 + tens % 1_000).dropFirst()
    return "\"\(tens / 1_000),\(rest)\""
  }
}
