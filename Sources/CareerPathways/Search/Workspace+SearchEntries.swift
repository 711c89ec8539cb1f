/// Everything in a workspace that a search can find.
///
/// The answers of the self-assessment are left out: those of a round that is not
/// revealed yet are nobody else's to read.
extension Workspace {
  package var searchEntries: [SearchEntry] {
    recordEntries + mapsInOrder.flatMap(entries) + versionEntries + processEntries
  }

  private var recordEntries: [SearchEntry] {
    let context = FieldContext(self)
    return kinds.flatMap { kind in
      kind.all(self).map { record in
        SearchEntry(
          .record(record.id, kind: kind.folder), kind: kind.noun.one, title: record.title,
          of: record, kind.fields, context)
      }
    }
  }

  private func entries(of map: PathwayMap) -> [SearchEntry] {
    let own = SearchEntry(.map(map.id), kind: "map", title: map.name, of: map, PathwayMap.fields)
    let levels = map.levels.map {
      SearchEntry(
        .thing($0.id, map: map.id), kind: "level", title: $0.title, whereabouts: map.name, of: $0,
        Level.fields)
    }
    let pathways = map.pathways.map {
      SearchEntry(
        .thing($0.id, map: map.id), kind: "pathway", title: $0.title, whereabouts: map.name,
        of: $0, Pathway.fields)
    }
    return [own] + levels + pathways + occupationEntries(of: map) + progressionEntries(of: map)
  }

  private func occupationEntries(of map: PathwayMap) -> [SearchEntry] {
    let levels = Dictionary(map.levels.map { ($0.id, $0.title) }) { first, _ in first }
    let pathways = Dictionary(map.pathways.map { ($0.id, $0.title) }) { first, _ in first }
    return map.occupations.map { occupation in
      let cell = [levels[occupation.cell.level], pathways[occupation.cell.pathway], map.name]
      return SearchEntry(
        .thing(occupation.id, map: map.id), kind: "occupation", title: occupation.title,
        whereabouts: cell.compactMap { $0 }.joined(separator: ", "), of: occupation,
        Occupation.fields)
    }
  }

  /// Progressions by the titles of their ends; they lead to the occupation at one of them.
  private func progressionEntries(of map: PathwayMap) -> [SearchEntry] {
    let titles = Dictionary(map.occupations.map { ($0.id, $0.title) }) { first, _ in first }
    return map.progressions.compactMap { progression in
      guard let first = progression.occupations.first else { return nil }
      let ends = [progression.from, progression.to].map { end in
        end.occupation.map { titles[$0] ?? "" } ?? end.outside ?? ""
      }
      return SearchEntry(
        .thing(first, map: map.id), kind: "progression", title: ends.joined(separator: " → "),
        whereabouts: map.name, of: progression, Progression.fields)
    }
  }

  private var versionEntries: [SearchEntry] {
    mapsInOrder.flatMap { map in
      versions(of: map.id).map {
        SearchEntry(
          .version($0.id, map: map.id), kind: "version", title: $0.name, whereabouts: map.name,
          of: $0, MapVersion.fields)
      }
    }
  }

  private var processEntries: [SearchEntry] {
    Guide.elements.map { element in
      SearchEntry(
        .element(element.number), kind: "element \(element.number)", title: element.title,
        of: process[element: element.id], OpeningElement.fields)
    }
      + Guide.steps.flatMap { step in
        step.subSteps.map { subStep in
          SearchEntry(
            .subStep(step: step.number, number: subStep.number),
            kind: "step \(step.number).\(subStep.number)", title: subStep.title,
            of: process[subStep: subStep.id], SubStep.fields)
        }
      }
  }
}
