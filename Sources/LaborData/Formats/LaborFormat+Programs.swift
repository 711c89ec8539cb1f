extension LaborFormat {
  static let programFormats = [completions, institutions, crosswalk]

  static let completions = LaborFormat(
    kind: .completions, name: "IPEDS completions",
    columns: [
      SourceColumn("institution", "unitid", as: .code).required,
      SourceColumn("cip", "cipcode", as: .cip).required,
      SourceColumn("major", "majornum", as: .code).orElse("1"),
      SourceColumn("award_level", "awlevel", as: .digits(1)).required,
      SourceColumn("awards", "ctotalt", as: .figure).required,
    ],
    areaColumns: ["institution"])

  static let institutions = LaborFormat(
    kind: .institutions, name: "IPEDS institutions",
    columns: [
      SourceColumn("institution", "unitid", as: .code).required,
      SourceColumn("title", "instnm", as: .text).required,
      SourceColumn("city", "city", as: .text),
      SourceColumn("state", "stabbr", as: .code).required,
      SourceColumn("state_number", "fips", as: .digits(2)),
      SourceColumn("sector", "sector", as: .codeOrNone),
      SourceColumn("level", "iclevel", as: .codeOrNone),
      SourceColumn("control", "control", as: .codeOrNone),
      SourceColumn("active", "cyactive", as: .codeOrNone),
      SourceColumn("area", "cbsa", as: .codeOrNone).required,
      SourceColumn("area_type", "cbsatype", as: .codeOrNone),
      SourceColumn("county_title", "countynm", as: .text),
    ],
    stateColumns: [.letters("state")], areaColumns: ["area"])

  /// The crosswalk of the National Center for Education Statistics.
  static let crosswalk = LaborFormat(
    kind: .crosswalk, name: "NCES crosswalk",
    columns: [
      SourceColumn("cip", "cip@code", "cipcode", as: .cip).required,
      SourceColumn("cip_title", "cip@title", "ciptitle", as: .text),
      SourceColumn("soc", "soc@code", "soccode", as: .soc).required,
      SourceColumn("soc_title", "soc@title", "soctitle", as: .title),
    ],
    periodNames: ["cip"])
}
