import TerminalUI

extension Sentences {
  /// What an audit found, one line a finding, the file's name in front; one line where all is well.
  package static func lines(_ audit: ThemeAudit) -> [String] {
    guard !audit.findings.isEmpty else { return ["\(audit.file): good"] }
    return audit.findings.map { finding in
      "\(audit.file): \(finding.isError ? "error" : "advice"): \(fact(finding))"
    }
  }

  private static func fact(_ finding: ThemeFinding) -> String {
    switch finding {
    case .notAScheme(let problem): fact(problem)
    case .unreadable(let role, let depth, let contrast):
      "\(role) has a contrast of \(ratio(contrast)) with \(name(depth)); text needs 3:1"
    case .faintInk(let role, let slot, let contrast, let wanted):
      "\(slot) as \(role) has a contrast of \(ratio(contrast)) and is shown with \(ratio(wanted))"
    case .faintPaper(let role, let slot, let contrast, let wanted):
      "\(slot) behind \(role) stands out by \(ratio(contrast)) and is shown with \(ratio(wanted))"
    case .alike(let one, let other, let vision):
      "\(one) and \(other) look alike \(name(vision)), so a sign tells them apart"
    }
  }

  /// A contrast as people write it: `4.5:1`.
  private static func ratio(_ contrast: Double) -> String {
    let tenths = Int((contrast * 10).rounded(.down))
    return tenths % 10 == 0 ? "\(tenths / 10):1" : "\(tenths / 10).\(tenths % 10):1"
  }

  private static func name(_ depth: ColourDepth) -> String {
    switch depth {
    case .none: "no colour"
    case .sixteen: "16 colours"
    case .twoHundredFiftySix: "256 colours"
    case .truecolor: "all colours"
    }
  }

  private static func name(_ vision: ColourVision) -> String {
    switch vision {
    case .full: "to everybody"
    case .protanopia: "to people who do not see red"
    case .deuteranopia: "to people who do not see green"
    }
  }
}
