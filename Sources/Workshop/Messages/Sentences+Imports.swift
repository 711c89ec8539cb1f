import CareerPathways
import LaborData

extension Sentences {
  /// What a kind of public file is about.
  static func name(of kind: LaborKind) -> String {
    switch kind {
    case .wages: "Wages and employment"
    case .projections: "Projections"
    case .completions: "Completions"
    case .institutions: "Institutions"
    case .crosswalk: "Programs to occupations"
    case .occupations: "SOC occupations"
    case .relatedOccupations: "Related occupations"
    case .jobZones: "Job zones"
    case .onetCodes: "O*NET codes"
    case .aggregates: "Aggregate codes"
    }
  }

  /// A column of our own tables as people read it: `location quotient`.
  static func column(_ key: String) -> String {
    key.split(separator: "_").joined(separator: " ")
  }

  /// Which edition of the SOC the codes of a table are of.
  static func edition(_ codes: OccupationCodes) -> String {
    switch codes {
    case .soc2010: "codes of the SOC 2010"
    case .soc2018: "codes of the SOC 2018"
    case .mixed: "codes of the SOC 2010 and 2018 mixed"
    case .unknown: ""
    }
  }

  /// Which rows a table has: the area and the state that were asked for, else what it covers.
  static func areas(of table: LaborTable) -> String {
    let asked = [table.area, table.state].compactMap(\.self).joined(separator: ", ")
    guard asked.isEmpty else { return asked }
    switch table.coverage {
    case nil: return ""
    case "us": return "United States"
    case let coverage?: return USState.named(coverage)?.name ?? coverage
    }
  }

  /// What became of the rows of a table’s file.
  static func counts(of table: LaborTable) -> String {
    let counts = table.counts
    let parts = [
      "\(FigureWords.count(counts.read)) rows read",
      "\(FigureWords.count(counts.kept)) kept",
      counts.passedOver > 0 ? "\(FigureWords.count(counts.passedOver)) not asked for" : "",
      "\(FigureWords.count(counts.rejected)) left out",
      edition(table.codes),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// In what a file counts people, and what its zeroes mean, or over how many years openings are.
  static func units(of mapping: ColumnMapping) -> String {
    "People in \(mapping.isInThousands ? "thousands" : "persons"); "
      + (mapping.kind == .wages ? zeroes(of: mapping) : openings(of: mapping))
  }

  private static func openings(of mapping: ColumnMapping) -> String {
    mapping.openingYears == 1
      ? "openings of one year"
      : "openings of \(mapping.openingYears) years, kept as those of one"
  }

  private static func zeroes(of mapping: ColumnMapping) -> String {
    mapping.zeroIsNone ? "a 0 means not published" : "0 employed means nobody"
  }

  /// What parts the cells of a file.
  static func separator(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\t"): "tabs"
    case UInt8(ascii: ";"): "semicolons"
    default: "commas"
    }
  }

  /// What was recognised in a file.
  static func recognised(_ preview: FilePreview) -> String {
    guard let kind = preview.kind else {
      return "No layout that pathways knows fits. Say with ‘c’ which columns are which, or with "
        + "‘k’ what kind of file it is."
    }
    let known = preview.keys.count { $0 != nil }
    return "\(preview.format) (\(name(of: kind).lowercased())): parted by "
      + "\(separator(preview.separator)), names in row \(preview.headerRow), \(known) of "
      + "\(preview.names.count) columns of use"
  }
}
