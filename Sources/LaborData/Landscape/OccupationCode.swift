/// What a code of the SOC tells by itself.
enum OccupationCode {
  private static let sums: Set = ["total", "major", "minor", "broad", "summary"]

  /// Whether a row of this code and group is about one occupation.
  ///
  /// Where the file names no group, a code that ends in 0 is a sum, but for the seven broad
  /// groups that OEWS has reported as one occupation since May 2019.
  static func isOccupation(_ soc: String, group: String?) -> Bool {
    if let group { return !sums.contains(group.lowercased()) }
    return soc.last != "0" || reportedTogether.contains(soc)
  }

  /// The broad groups that OEWS reports in the place of their occupations.
  private static let reportedTogether: Set = [
    "13-1020", "13-2020", "29-2010", "31-1120", "39-7010", "47-4090", "51-2090",
  ]
}
