extension LaborTable {
  /// The wages of an area, an occupation's pay an hour and a year in one row.
  ///
  /// Where the table has a row for each, both say how many people are employed; they count once.
  package func wages(in area: String) -> [WageRow] {
    let rows = rows(as: WageRow.self, in: area)
    guard columns.contains(PayBasis.column) else { return rows }
    var places: [WageRow.Subject: Int] = [:]
    var joined: [WageRow] = []
    for row in rows {
      if let place = places[row.subject] {
        joined[place].take(row)
      } else {
        places[row.subject] = joined.count
        joined.append(row)
      }
    }
    return joined
  }
}

extension WageRow {
  /// What the row is about, whatever its pay is for.
  fileprivate struct Subject: Hashable {
    let area: String
    let soc: String
    let group: String?
    let industry: String?
  }

  fileprivate var subject: Subject {
    Subject(area: area, soc: soc, group: group, industry: industry ?? industryTitle)
  }

  /// Takes what this row does not say from another of the same subject.
  fileprivate mutating func take(_ other: WageRow) {
    if employment.value == nil { employment = other.employment }
    if locationQuotient.value == nil { locationQuotient = other.locationQuotient }
    if hourly.isBlank { hourly = other.hourly }
    if annual.isBlank { annual = other.annual }
  }
}
