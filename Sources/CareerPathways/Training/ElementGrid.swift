/// The programs of the plan against the five design elements.
package struct ElementGrid: Hashable, Sendable {
  package let rows: [Row]

  /// One program with how far each element is part of it, in the order of the elements.
  package struct Row: Hashable, Sendable, Identifiable {
    package let program: Program
    package let states: [ElementState]

    package var id: RecordID { program.id }

    init(_ program: Program) {
      self.program = program
      states = DesignElement.allCases.map { program[element: $0].state }
    }

    /// Elements that are in place or planned, of those that are needed.
    package var progress: Progress { Progress(states.map(\.status)) }
  }

  /// Programs that stop have no design to look at, and stay out.
  package init(_ programs: [Program]) {
    rows = programs.filter { $0.move != .stop }.map(Row.init)
  }

  /// How many programs have the element in place, of those that need it.
  package func progress(_ element: DesignElement) -> Progress {
    let index = DesignElement.allCases.firstIndex(of: element) ?? 0
    return Progress(rows.map { $0.states[index].status })
  }

  /// The elements that no program has in place or planned.
  package var missing: [DesignElement] {
    DesignElement.allCases.filter {
      let progress = progress($0)
      return progress.total > 0 && progress.done + progress.underWay == 0
    }
  }
}

extension ElementState {
  /// The same as the status of a piece of work: what is planned is under way.
  var status: Status {
    switch self {
    case .notYet: .notStarted
    case .planned: .underWay
    case .inPlace: .done
    case .notNeeded: .notNeeded
    }
  }
}
