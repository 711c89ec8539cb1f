extension LaborFormat {
  /// The open data portal of the State of California: years stacked, areas by their names, and a
  /// row for a year's pay beside one for an hour's.
  ///
  /// What is not published is 0 up to 2017, and blank from 2018.
  static let californiaWages = LaborFormat(
    kind: .wages, name: "OEWS from California's open data",
    columns: californiaRow + californiaPay, areaColumns: ["area"], periodColumns: ["year"])

  private static let californiaRow = [
    SourceColumn("year", "year", as: .code).required,
    SourceColumn("quarter", "quarter", as: .text),
    SourceColumn("area", "areaname", as: .area).required,
    SourceColumn("state", as: .code).orElse("CA"),
    SourceColumn("industry_title", "industryname", as: .text),
    SourceColumn("soc", "standardoccupationalclassification", as: .soc).required,
    SourceColumn("title", "occupationaltitle", as: .title).required,
    SourceColumn("employment", "numberofemployed", as: .figure).withoutZeroes.required,
  ]

  private static let californiaPay = [
    SourceColumn("pay_basis", "wagetype", "ratetype", as: .payBasis).required,
    SourceColumn("pay_mean", "meanwage", as: .pay).withoutZeroes,
    SourceColumn("pay_p10", "10thpercentilewage", as: .pay).withoutZeroes,
    SourceColumn("pay_p25", "25thpercentilewage", as: .pay).withoutZeroes,
    SourceColumn("pay_median", "50thpercentilemedianwage", as: .pay).withoutZeroes.required,
    SourceColumn("pay_p75", "75thpercentilewage", as: .pay).withoutZeroes,
    SourceColumn("pay_p90", "90thpercentilewage", as: .pay).withoutZeroes,
    SourceColumn("mean_error", "meanrelativestandarderrorforwage", as: .figure),
  ]
}
