import CareerPathways
import LaborData
import TerminalUI

/// Which rows of a file are kept, and the choices there are.
struct ImportChoices {
  private let options: ImportOptions
  private let preview: FilePreview
  private let scope: FileScope

  init(_ workshop: Workshop, _ preview: FilePreview) {
    options = workshop.importing.options
    scope = workshop.importing.scope
    self.preview = preview
  }

  /// The choices in words: `Area: Louisville · State: all · Period: 2025`.
  func words(_ path: String) -> String {
    var words: [String] = []
    if preview.filters.contains(.area) { words.append("Area: \(area)") }
    if preview.filters.contains(.state) {
      words.append("State: \(options.state?.name ?? "all\(counted(scope.states.count))")")
    }
    words.append("Period: \(period(path))")
    return words.joined(separator: "  ·  ")
  }

  private var area: String {
    guard let code = options.area else { return "all\(counted(scope.areas.count))" }
    return name(ofArea: code)
  }

  private func counted(_ count: Int) -> String {
    count > 1 ? " \(FigureWords.count(count))" : ""
  }

  private func period(_ path: String) -> String {
    if let period = options.period { return period }
    if scope.isStacked { return options.takesAllPeriods ? "all, each row’s own" : chooses }
    if preview.filters.contains(.period) { return "as each row says" }
    return FilePreview.period(inName: PublicFile.name(of: path)).map { "\($0), from the name" }
      ?? "not known: ‘p’ says it"
  }

  private var chooses: String {
    "‘p’ chooses one of \(FigureWords.count(scope.periods.count))"
  }

  private func name(ofArea code: String) -> String {
    let title = scope.areas[code] ?? ""
    return title.isEmpty ? OfficialArea.name(of: code) : title
  }

  /// Every area with its code, by name; of the period that is chosen, where one is.
  var areas: [(code: String, name: String)] {
    scope.areas.keys.filter(isOfPeriod).map { ($0, name(ofArea: $0)) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  /// Areas are called otherwise from time to time.
  private func isOfPeriod(_ area: String) -> Bool {
    guard let period = options.period, scope.periods.contains(period) else { return true }
    return scope.periodsByArea[area]?.contains(period) ?? false
  }

  /// Whether a period must be chosen before the file is imported.
  var needsPeriod: Bool { scope.isStacked && options.period == nil && !options.takesAllPeriods }

  var states: [USState] {
    USState.all.filter { scope.states.contains($0.letters) }
  }

  var periods: [String] { scope.periods.sorted(by: >) }
}
