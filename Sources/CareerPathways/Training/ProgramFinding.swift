/// What a program of the plan still lacks.
package enum ProgramFinding: Hashable, Sendable {
  /// It is tied to no training need.
  case noNeed
  case noOccupation
  /// It is not known who runs it.
  case noProvider
  /// No business partner has looked at it.
  case notValidated
  /// Elements that are neither in place nor planned.
  case withoutElements([DesignElement])
}

extension Program {
  /// What it lacks, by the guide's second and third sub-steps of step 5.
  ///
  /// A program that stays as it is needs no check, and one that stops no design either.
  package var findings: [ProgramFinding] {
    guard move != .keep else { return [] }
    var findings: [ProgramFinding] = []
    if needs.isEmpty, move != .stop { findings.append(.noNeed) }
    if occupations.isEmpty { findings.append(.noOccupation) }
    if provider == nil { findings.append(.noProvider) }
    if !isValidated { findings.append(.notValidated) }
    let open = DesignElement.allCases.filter { self[element: $0].state == .notYet }
    if move != .stop, !open.isEmpty { findings.append(.withoutElements(open)) }
    return findings
  }
}
