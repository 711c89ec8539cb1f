import CareerPathways

/// The map itself: a table of levels by pathways, with scopes and a caption to be read aloud.
extension MapHTML {
  /// The grid; where there are many pathways, in several tables, so that columns stay readable.
  static func grids(of sheet: MapSheet, _ fit: PrintFit) -> [Markup] {
    GridPart.parts(of: sheet.pathways.count).map { table(of: sheet, $0, fit) }
  }

  private static func table(of sheet: MapSheet, _ part: GridPart, _ fit: PrintFit) -> Markup {
    tag("table") {
      tag("caption") { part.caption(of: sheet) }
      tag("thead") {
        tag("tr") {
          tag("th", ["scope": "col", "class": "corner"]) { "Level" }
          for pathway in sheet.pathways[part.columns] { head(pathway, scope: "col") }
        }
      }
      tag("tbody") {
        for level in sheet.levels {
          tag("tr") {
            head(level.head, scope: "row")
            for cell in level.cells[part.columns] { self.cell(cell, fit) }
          }
        }
      }
    }
  }

  private static func head(_ head: SheetHead, scope: String) -> Markup {
    tag("th", ["scope": scope]) {
      head.title
      if !head.postings.isEmpty { tag("span", ["class": "total"]) { " " + head.postings } }
    }
  }

  private static func cell(_ cell: SheetCell, _ fit: PrintFit) -> Markup {
    tag("td") {
      if cell.isEmpty { tag("p", ["class": "empty"]) { PathwayMap.emptyCellText } }
      figures(cell.figures, fit, kind: "cell-figures")
      if !cell.occupations.isEmpty {
        tag("ul") {
          for occupation in cell.occupations { tag("li") { self.occupation(occupation, fit) } }
        }
      }
    }
  }

  @MarkupBuilder private static func occupation(
    _ occupation: SheetOccupation, _ fit: PrintFit
  ) -> [Markup] {
    tag("span", ["class": "title"]) { occupation.title }
    if !occupation.code.isEmpty {
      " "
      tag("span", ["class": "code"]) { occupation.code }
    }
    figures(occupation.figures, fit, kind: "figures")
    if !occupation.next.isEmpty {
      tag("p", ["class": "next"]) {
        tag("span", ["class": "label"]) { SheetWords.leadsTo + ": " }
        occupation.next.joined(separator: "; ")
      }
    }
  }

  /// Figures in one paragraph, if there are any; high demand is a word, never a colour alone.
  @MarkupBuilder private static func figures(
    _ figures: SheetFigures, _ fit: PrintFit, kind: String
  ) -> [Markup] {
    if !figures.isEmpty {
      tag("p", ["class": kind]) {
        figures.words(isShort: fit.isTight)
        if figures.isInDemand {
          " "
          tag("strong") { SheetWords.highDemand }
        }
      }
    }
  }
}

/// The pathways that stand side by side in one table.
struct GridPart {
  let columns: Range<Int>
  /// How many pathways there are in all.
  let all: Int

  /// The most pathways side by side.
  static let most = 8

  /// As few parts as there must be, alike in size; one where there is no pathway.
  static func parts(of count: Int) -> [GridPart] {
    let parts = max(1, (count + most - 1) / most)
    return (0..<parts).map { part in
      GridPart(columns: part * count / parts..<(part + 1) * count / parts, all: count)
    }
  }

  func caption(of sheet: MapSheet) -> String {
    let reading = "Levels are rows, the most advanced first; pathways are columns."
    guard columns.count < all else { return "\(sheet.title). \(reading)" }
    return "\(sheet.title), pathways \(columns.lowerBound + 1) to \(columns.upperBound) of \(all). "
      + reading
  }
}
