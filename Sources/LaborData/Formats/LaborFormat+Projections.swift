extension LaborFormat {
  static let projectionFormats = [projectionsCentral, webExport, employmentMatrix]

  /// Projections Central: its bulk file, its download and the names of its web service; persons.
  static let projectionsCentral = LaborFormat(
    kind: .projections, name: "Projections Central",
    columns: [
      SourceColumn("area", "stfips", "statefips", as: .digits(2)).required,
      SourceColumn("area_title", "area", "areaname", as: .text),
      SourceColumn("soc", "occcode", "occupationcode", as: .soc).required,
      SourceColumn("title", "title", "occupationname", as: .title).required,
      SourceColumn("base_year", "baseyear", as: .code),
      SourceColumn("projected_year", "projyear", "projectedyear", as: .code),
      SourceColumn("base", "base", as: .figure).required,
      SourceColumn("projected", "projected", "projection", as: .figure).required,
      SourceColumn("change", "change", as: .figure),
      SourceColumn("percent_change", "percentchange", as: .figure),
      SourceColumn("openings", "avgannualopenings", "averageannualopenings", as: .figure)
        .required,
    ],
    stateColumns: [.number("area")], areaColumns: ["area", "area_title"],
    periodColumns: ["base_year", "projected_year"])

  /// The table that the web page of the Bureau of Labor Statistics saves; thousands, the nation.
  static let webExport = LaborFormat(
    kind: .projections, name: "BLS projections from the web",
    columns: [
      nation,
      SourceColumn("soc", "occupationcode", as: .soc).required,
      SourceColumn("title", "occupationtitle", as: .title).required,
      base, projected,
      SourceColumn("change", "employmentchange@@", as: .thousands),
      SourceColumn("percent_change", "employmentpercentchange@@", as: .figure),
      openings,
      SourceColumn("annual_median", "medianannualwage@", as: .wage),
      SourceColumn("education", "typicalentryleveleducation", as: .text),
      SourceColumn("experience", "workexperienceinarelatedoccupation", as: .text),
      SourceColumn("training", "typicalonthejobtraining", as: .text),
    ],
    areaColumns: ["area"], periodNames: [base.key, projected.key])

  /// Table 1.2 of the National Employment Matrix, saved as text; thousands, the nation.
  static let employmentMatrix = LaborFormat(
    kind: .projections, name: "BLS employment matrix",
    columns: [
      nation,
      SourceColumn("soc", "@nationalemploymentmatrixcode", as: .soc).required,
      SourceColumn("title", "@nationalemploymentmatrixtitle", as: .title).required,
      SourceColumn("group", "occupationtype", as: .text),
      base, projected,
      SourceColumn("change", "employmentchangenumeric@@", as: .thousands),
      SourceColumn("percent_change", "employmentchangepercent@@", as: .figure),
      openings,
      SourceColumn("annual_median", "medianannualwagedollars@", as: .wage),
      SourceColumn("education", "typicaleducationneededforentry", as: .text),
      SourceColumn("experience", "workexperienceinarelatedoccupation", as: .text),
      SourceColumn(
        "training", "typicalonthejobtrainingneededtoattaincompetencyintheoccupation", as: .text),
    ],
    areaColumns: ["area"], periodNames: [base.key, projected.key])

  private static let nation = SourceColumn("area", as: .digits(2)).orElse("00")
  private static let base = SourceColumn("base", "employment@", as: .thousands).required
  private static let projected = SourceColumn("projected", "employment@+", as: .thousands).required
  private static let openings = SourceColumn(
    "openings", "occupationalopenings@@annualaverage", as: .thousands
  ).required
}
