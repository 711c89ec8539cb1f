import LaborData

/// Rows in the shape of California's open data: years stacked, areas by their names, and an
/// occupation's pay in two rows.
enum StackedFile {
  static let names =
    "Area Type,Area Name,Year,Quarter,Industry Name,Standard Occupational Classification,"
    + "Occupational Title,Wage Type,Number of Employed,Mean Wage,10th Percentile Wage,"
    + "25th Percentile Wage,50th Percentile (Median) Wage,75th Percentile Wage,"
    + "90th Percentile Wage,Mean Relative Standard Error for Wage\n"

  /// A row whose percentiles stand in steps around the mean.
  static func row(
    _ area: String, _ year: Int, _ soc: String, _ basis: String, _ people: String, _ mean: Int?
  ) -> String {
    let steps = [0, -4, -2, 0, 2, 4].map { step in mean.map { String($0 + step) } ?? "" }
    return "Metropolitan Area,\(area),\(year),1st Qtr,\"Total, All Industries\",\(soc),"
      + "Makers,\(basis),\(people),\(steps.joined(separator: ",")),1.2\n"
  }

  /// The two rows of an occupation: of a year's pay, and of an hour's.
  static func pair(
    _ area: String, _ year: Int, _ soc: String, _ people: String = "100", hourly: Int = 30
  ) -> String {
    row(area, year, soc, "Annual wage or salary", people, hourly * 2_080)
      + row(area, year, soc, "Hourly Wage", people, hourly)
  }
}
