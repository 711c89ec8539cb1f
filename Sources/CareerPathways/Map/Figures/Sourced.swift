/// A thing on a map whose figures each have a source: an occupation, or the figures of a cell.
package protocol Sourced: Described {
  /// By the key of the field; nothing where a figure came from before sources were kept.
  var sources: [String: FigureSource] { get set }
}

extension Sourced {
  /// The keys of the fields that hold figures.
  package static var figureKeys: [String] {
    fields.filter { field in
      switch field.kind {
      case .wholeNumber, .money: true
      default: false
      }
    }.map(\.key)
  }

  /// Gives every figure that differs from `old` this source, and takes those of missing ones away.
  package mutating func stamp(_ source: FigureSource, since old: Self?) {
    for key in Self.figureKeys {
      guard let field = Self.field(key) else { continue }
      let value = field.get(self)
      if value == .empty {
        sources[key] = nil
      } else if old.map({ field.get($0) != value }) ?? (sources[key] == nil) {
        sources[key] = source
      }
    }
  }
}

extension Occupation: Sourced {}
extension CellFigures: Sourced {}

extension PathwayMap {
  /// Gives every figure that an edit of `old` brought or changed this source.
  package mutating func stamp(_ source: FigureSource, since old: PathwayMap?) {
    if occupations != old?.occupations { stampOccupations(source, since: old) }
    for (cell, now) in figures where now != old?.figures[cell] {
      figures[cell]?.stamp(source, since: old?.figures[cell])
    }
  }

  private mutating func stampOccupations(_ source: FigureSource, since old: PathwayMap?) {
    let before = old?.occupations ?? []
    let byID = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var stamped = occupations
    for index in stamped.indices {
      let former = byID[stamped[index].id]
      if former != stamped[index] { stamped[index].stamp(source, since: former) }
    }
    if stamped != occupations { occupations = stamped }
  }
}

extension Workspace {
  /// Gives every figure on a map that differs from `old` this source.
  package mutating func stampFigures(_ source: FigureSource, since old: Workspace) {
    for (id, map) in maps where map != old.maps[id] {
      maps[id]?.stamp(source, since: old.maps[id])
    }
  }
}
