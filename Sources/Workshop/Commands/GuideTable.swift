import CareerPathways

/// Where each numbered point of the guide is done in the workshop, printed for the README.
package enum GuideTable {
  /// One Markdown table: a row for each point.
  package static var markdown: String {
    let rows = GuideWay.points.map { place in
      let ways = GuideWay.all.filter { $0.place == place }.map { way in
        "\(way.name) " + way.printedKeys
      }
      return "| \(GuideWay.label(of: place)) | \(ways.joined(separator: "; ")) |"
    }
    return
      ([
        "| Point of the guide | Where it is done, and the keys from the first screen |",
        "| --- | --- |",
      ] + rows).joined(separator: "\n")
  }
}
