extension LaborFormat {
  static let occupationFormats = [
    socStairs, socDefinitions, relatedOccupations, jobZones, onetCodes, aggregates,
  ]

  /// The structure of the SOC, its code in one of four columns by its level.
  static let socStairs = LaborFormat(
    kind: .occupations, name: "SOC structure",
    columns: [
      SourceColumn(
        "soc", "detailedoccupation", "broadgroup", "broadoccupation", "minorgroup", "majorgroup",
        as: .soc
      ).required,
      SourceColumn("title", "", "title", "occupationtitle", as: .title).required,
    ])

  static let socDefinitions = LaborFormat(
    kind: .occupations, name: "SOC definitions",
    columns: [
      SourceColumn("soc", "soccode", as: .soc).required,
      SourceColumn("title", "soctitle", as: .title).required,
      SourceColumn("group", "socgroup", as: .code).required,
      SourceColumn("definition", "socdefinition", as: .text),
    ])

  static let relatedOccupations = LaborFormat(
    kind: .relatedOccupations, name: "O*NET related occupations",
    columns: [
      SourceColumn("onet", "onetsoccode", as: .onetSOC).required,
      SourceColumn("related", "relatedonetsoccode", as: .onetSOC).required,
      SourceColumn("tier", "relatednesstier", as: .text),
      SourceColumn("rank", "index", "relatedindex", as: .figure),
    ])

  static let jobZones = LaborFormat(
    kind: .jobZones, name: "O*NET job zones",
    columns: [
      SourceColumn("onet", "onetsoccode", as: .onetSOC).required,
      SourceColumn("zone", "jobzone", as: .figure).required,
      SourceColumn("date", "date", as: .text),
    ])

  static let onetCodes = LaborFormat(
    kind: .onetCodes, name: "O*NET codes",
    columns: [
      SourceColumn("onet", "onetsoc@code", as: .onetSOC).required,
      SourceColumn("onet_title", "onetsoc@title", as: .title),
      SourceColumn("soc", "@soccode", as: .soc).required,
      SourceColumn("soc_title", "@soctitle", as: .title),
    ])

  /// Codes that OEWS reports for several occupations, whose codes are parted by `|`.
  static let aggregates = LaborFormat(
    kind: .aggregates, name: "OEWS aggregate codes",
    columns: [
      SourceColumn("soc", "aggregatecode", as: .soc).required,
      SourceColumn("title", "aggregatetitle", as: .title),
      SourceColumn("note", "kind", as: .text),
      SourceColumn("members", "soc@members", as: .text).required,
    ])
}

extension LaborFormat {
  /// Every format, those of one kind together.
  static let all = wageFormats + projectionFormats + programFormats + occupationFormats
}
