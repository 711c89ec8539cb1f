/// What the grid cannot show: how people move, and all that is known of each occupation.
extension MapHTML {
  static func moves(of sheet: MapSheet) -> [Markup] {
    guard !sheet.moves.isEmpty else { return [] }
    return [
      tag("section", ["class": "moves"]) {
        tag("h2") { "How people move on this map" }
        tag("div", ["class": "columns"]) {
          for moves in sheet.moves {
            tag("h3") { moves.title }
            tag("ul") { for move in moves.moves { item(move) } }
          }
        }
      }
    ]
  }

  private static func item(_ move: SheetMove) -> Markup {
    tag("li") {
      "From "
      tag("b") { move.from }
      " to "
      tag("b") { move.to }
      if !move.detail.isEmpty { ": " + move.detail }
    }
  }

  static func details(of sheet: MapSheet) -> [Markup] {
    guard !sheet.details.isEmpty else { return [] }
    return [
      tag("section", ["class": "details"]) {
        tag("h2") { "Each occupation" }
        for details in sheet.details { self.details(details) }
      }
    ]
  }

  @MarkupBuilder private static func details(_ details: SheetDetails) -> [Markup] {
    tag("h3") { details.pathway }
    tag("div", ["class": "columns"]) {
      for occupation in details.occupations {
        tag("article") {
          tag("h4") {
            occupation.title
            if !occupation.level.isEmpty {
              tag("span", ["class": "level"]) { " " + occupation.level }
            }
          }
          list(of: occupation.facts)
        }
      }
    }
  }
}
