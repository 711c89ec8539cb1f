extension LaborFormat {
  static let wageFormats = [officialWages, newYorkWages, washingtonWages, californiaWages]

  /// All drifts of the header since May 2010: national, state, metropolitan, by industry.
  static let officialWages = LaborFormat(
    kind: .wages, name: "OEWS", columns: officialPlace + officialJobs + officialPay,
    stateColumns: [.letters("state"), .number("area")], areaColumns: ["area", "area_title"])

  private static let officialPlace = [
    SourceColumn("area", "area", as: .area).orElse("99"),
    SourceColumn("area_title", "areatitle", as: .text),
    SourceColumn("area_type", "areatype", as: .code),
    SourceColumn("state", "primstate", "st", as: .code),
    SourceColumn("industry", "naics", as: .code),
    SourceColumn("industry_title", "naicstitle", as: .text),
    SourceColumn("industry_group", "igroup", as: .code),
    SourceColumn("ownership", "owncode", as: .code),
  ]

  private static let officialJobs = [
    SourceColumn("soc", "occcode", as: .soc).required,
    SourceColumn("title", "occtitle", as: .title).required,
    SourceColumn("group", "ogroup", "occgroup", "group", as: .code),
    SourceColumn("employment", "totemp", as: .figure).required,
    SourceColumn("employment_error", "emprse", as: .figure),
    SourceColumn("jobs_per_1000", "jobs1000", "jobs1000orig", as: .figure),
    SourceColumn("location_quotient", "locquotient", "locq", as: .figure),
    SourceColumn("industry_percent", "pcttotal", "pcttot", as: .figure),
    SourceColumn("reporting_percent", "pctrpt", as: .figure),
  ]

  private static let officialPay = [
    SourceColumn("hourly_mean", "hmean", as: .wage),
    SourceColumn("annual_mean", "amean", as: .wage).required,
    SourceColumn("mean_error", "meanrse", as: .figure),
    SourceColumn("hourly_p10", "hpct10", as: .wage),
    SourceColumn("hourly_p25", "hpct25", as: .wage),
    SourceColumn("hourly_median", "hmedian", as: .wage),
    SourceColumn("hourly_p75", "hpct75", as: .wage),
    SourceColumn("hourly_p90", "hpct90", as: .wage),
    SourceColumn("annual_p10", "apct10", as: .wage),
    SourceColumn("annual_p25", "apct25", as: .wage),
    SourceColumn("annual_median", "amedian", as: .wage).required,
    SourceColumn("annual_p75", "apct75", as: .wage),
    SourceColumn("annual_p90", "apct90", as: .wage),
    SourceColumn("annual_only", "annual", as: .code),
    SourceColumn("hourly_only", "hourly", as: .code),
  ]

  /// The open data portal of the State of New York; wages are a year's.
  ///
  /// Its regions are numbered from 1, as other states are.
  static let newYorkWages = LaborFormat(
    kind: .wages, name: "OEWS from New York's open data",
    columns: [
      SourceColumn("area", "area", as: .region(of: "36")).required,
      SourceColumn("state", as: .code).orElse("NY"),
      SourceColumn("area_title", "areaname", as: .text),
      SourceColumn("area_type", "areatype", as: .code),
      SourceColumn("soc", "standardoccupationalcode", as: .soc).required,
      SourceColumn("title", "occupationaltitle", as: .title).required,
      SourceColumn("employment", "employment", as: .figure).required,
      SourceColumn("annual_mean", "meanwage", as: .wage),
      SourceColumn("annual_median", "medianwage", as: .wage).required,
      SourceColumn("annual_entry", "entrywage", as: .wage),
      SourceColumn("annual_experienced", "experiencedwage", as: .wage),
    ],
    areaColumns: ["area", "area_title"])

  /// The open data portal of the State of Washington; wages are an hour's but for the last.
  static let washingtonWages = LaborFormat(
    kind: .wages, name: "OEWS from Washington's open data",
    columns: [
      SourceColumn("year", "year", as: .code),
      SourceColumn("area", "areacode", as: .area).required,
      SourceColumn("area_title", "areaname", as: .text),
      SourceColumn("soc", "soccode", as: .soc).required,
      SourceColumn("title", "occupationaltitle", as: .title).required,
      SourceColumn("employment", "employment", as: .figure).required,
      SourceColumn("hourly_mean", "averagewage", as: .wage),
      SourceColumn("hourly_p25", "25thpercentile", as: .wage),
      SourceColumn("hourly_median", "50thpercentile", as: .wage),
      SourceColumn("hourly_p75", "75thpercentile", as: .wage),
      SourceColumn("annual_mean", "annualwage", as: .wage).required,
    ],
    stateColumns: [.number("area")], areaColumns: ["area", "area_title"],
    periodColumns: ["year"])
}
