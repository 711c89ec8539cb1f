/// The file of a map of any size, with every field of an occupation filled in.
///
/// Written as the program writes it: members in order, two spaces a level.
struct MapText {
  let number: Int
  let occupations: Int

  /// Square maps of at most so many occupations a cell.
  private static let cellSize = 4

  private var side: Int {
    var side = 4
    while side * side * Self.cellSize < occupations { side += 1 }
    return side
  }

  var text: String {
    """
    {
      "industry": "Health care",
      "levels": [
    \(lines("level", "Level"))
      ],
      "name": "Map \(padded(number))",
      "occupations": [
    \((0..<occupations).map(occupation).joined(separator: ",\n"))
      ],
      "pathways": [
    \(lines("pathway", "Pathway"))
      ],
      "posting_months": 12,
      "progressions": [
    \((1..<max(2, occupations)).map(progression).joined(separator: ",\n"))
      ],
      "source": "Postings of the region, collected for the benchmark"
    }

    """
  }

  private func lines(_ id: String, _ title: String) -> String {
    (0..<side).map { line in
      """
          {
            "id": "\(id)-\(line)",
            "title": "\(title) \(line + 1)"
          }
      """
    }.joined(separator: ",\n")
  }

  private func occupation(_ index: Int) -> String {
    """
        {
          "credentials": [
            "Certified assistant",
            "First aid and CPR"
          ],
          "education": "High school diploma or equivalent",
          "employment": \(index * 31 % 4000),
          "experience": "Six months in a setting of care",
          "id": "occupation-\(index)",
          "level": "level-\(index / side % side)",
          "notes": "Employers say “we need more”, and the é matters.",
          "openings": \(index * 7 % 300),
          "pathway": "pathway-\(index % side)",
          "postings": \(index * 37 % 900),
          "skills": [
            "Care of people",
            "Charting, intermediate",
            "Working in shifts"
          ],
          "soc": "31-\(1000 + index % 9000)",
          "supports": "Child care near the college; bus passes",
          "title": "\(title(index))",
          "training": "Course of the community college",
          "training_months": \(index % 24),
          "wage_basis": "hourly",
          "wage_high": \(2600 + index % 900),
          "wage_low": \(1450 + index % 900),
          "work_based": "Clinical practice of 75 hours"
        }
    """
  }

  private static let callings = [
    "Nursing assistants", "Welders", "Bookkeeping clerks", "Web developers", "Line cooks",
    "Pharmacy technicians", "Truck drivers", "Dental hygienists", "Network administrators",
  ]

  /// Titles recur from map to map, as the same work does.
  private func title(_ index: Int) -> String {
    let kind = (index * 5 + number) % Self.callings.count
    return "\(Self.callings[kind]) of group \(index / 3)"
  }

  private func progression(_ index: Int) -> String {
    """
        {
          "from": "occupation-\(index - 1)",
          "id": "progression-\(index)",
          "kind": "advance",
          "months": \(index % 36),
          "to": "occupation-\(index)",
          "training": "Evening course"
        }
    """
  }

  private func padded(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
  }
}
