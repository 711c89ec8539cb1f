/// A type whose values are the choices of a field; the raw value is stored.
package protocol FieldChoice: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  /// As shown.
  var label: String { get }
  /// Whether nothing is left to do of a record with this value, so that it is never due.
  var isClosed: Bool { get }
}

extension FieldChoice {
  package var isClosed: Bool { false }
}

extension FieldKind {
  /// The choices of a type.
  package static func choice<Chosen: FieldChoice>(of type: Chosen.Type) -> FieldKind {
    .choice(type.allCases.map { Choice($0.rawValue, $0.label, isClosed: $0.isClosed) })
  }
}

/// Fields made from the place where their value lives.
extension Field {
  package typealias Path<Value> = WritableKeyPath<Owner, Value> & Sendable

  package static func text(
    _ key: String, _ label: String, _ path: any Path<String>, required: Bool = false,
    help: String = ""
  ) -> Field { words(.text, key, label, path, required, help) }

  package static func longText(
    _ key: String, _ label: String, _ path: any Path<String>, required: Bool = false,
    help: String = ""
  ) -> Field { words(.longText, key, label, path, required, help) }

  /// A web or mail address.
  package static func link(
    _ key: String, _ label: String, _ path: any Path<String>, help: String = ""
  ) -> Field { words(.link, key, label, path, false, help) }

  package static func list(
    _ key: String, _ label: String, _ path: any Path<[String]>, help: String = ""
  ) -> Field {
    Field(
      key: key, label: label, help: help, kind: .list, isRequired: false,
      get: { FieldValue(list: $0[keyPath: path]) },
      set: { owner, value throws(FieldProblem) in
        switch value {
        case .empty: owner[keyPath: path] = []
        case .list(let items): owner[keyPath: path] = items
        default: throw .wrongKind
        }
      })
  }

  package static func wholeNumber(
    _ key: String, _ label: String, _ path: any Path<Int?>, in range: ClosedRange<Int>,
    help: String = ""
  ) -> Field {
    optional(.wholeNumber(range), key, label, path, help, FieldValue.number) { value in
      if case .number(let number) = value { number } else { nil }
    }
  }

  package static func money(
    _ key: String, _ label: String, _ path: any Path<Money?>, help: String = ""
  ) -> Field {
    optional(.money, key, label, path, help, FieldValue.money) { value in
      if case .money(let money) = value { money } else { nil }
    }
  }

  /// A share in hundredths of a percent.
  package static func percent(
    _ key: String, _ label: String, _ path: any Path<Int?>, help: String = ""
  ) -> Field {
    optional(.percent, key, label, path, help, FieldValue.percent) { value in
      if case .percent(let hundredths) = value { hundredths } else { nil }
    }
  }

  /// A figure of any unit.
  package static func amount(
    _ key: String, _ label: String, _ path: any Path<Amount?>, help: String = ""
  ) -> Field {
    optional(.amount, key, label, path, help, FieldValue.amount) { value in
      if case .amount(let amount) = value { amount } else { nil }
    }
  }

  package static func date(
    _ key: String, _ label: String, _ path: any Path<CalendarDate?>, help: String = ""
  ) -> Field {
    optional(.date, key, label, path, help, FieldValue.date) { value in
      if case .date(let date) = value { date } else { nil }
    }
  }

  /// A choice that may be left open.
  package static func choice<Chosen: FieldChoice>(
    _ key: String, _ label: String, _ path: any Path<Chosen?>, help: String = ""
  ) -> Field {
    optional(.choice(of: Chosen.self), key, label, path, help, { .text($0.rawValue) }) { value in
      if case .text(let key) = value { Chosen(rawValue: key) } else { nil }
    }
  }

  /// A choice that is always made: empty stands for `usual`.
  package static func choice<Chosen: FieldChoice>(
    _ key: String, _ label: String, _ path: any Path<Chosen>, usual: Chosen, help: String = ""
  ) -> Field {
    Field(
      key: key, label: label, help: help, kind: .choice(of: Chosen.self), isRequired: false,
      get: { .text($0[keyPath: path].rawValue) },
      set: { owner, value throws(FieldProblem) in
        owner[keyPath: path] = try chosen(value) ?? usual
      })
  }
}

/// Fields that point at other records.
extension Field {
  package static func reference(
    _ key: String, _ label: String, _ path: any Path<Reference?>, to target: LinkTarget,
    help: String = ""
  ) -> Field {
    optional(
      .reference(target, isMany: false), key, label, path, help, { .references([$0]) },
      read: \.references.first)
  }

  package static func references(
    _ key: String, _ label: String, _ path: any Path<[Reference]>, to target: LinkTarget,
    help: String = ""
  ) -> Field {
    Field(
      key: key, label: label, help: help, kind: .reference(target, isMany: true),
      isRequired: false, get: { FieldValue(references: $0[keyPath: path]) },
      set: { owner, value throws(FieldProblem) in
        guard value == .empty || !value.references.isEmpty else { throw .wrongKind }
        owner[keyPath: path] = value.references
      })
  }
}

extension Field {
  private static func words(
    _ kind: FieldKind, _ key: String, _ label: String, _ path: any Path<String>, _ required: Bool,
    _ help: String
  ) -> Field {
    Field(
      key: key, label: label, help: help, kind: kind, isRequired: required,
      get: { FieldValue(text: $0[keyPath: path]) },
      set: { owner, value throws(FieldProblem) in
        switch value {
        case .empty: owner[keyPath: path] = ""
        case .text(let text): owner[keyPath: path] = text
        default: throw .wrongKind
        }
      })
  }

  /// A field whose value may be missing; `read` gives nil for a value of another kind.
  private static func optional<Value>(
    _ kind: FieldKind, _ key: String, _ label: String, _ path: any Path<Value?>, _ help: String,
    _ wrap: @escaping @Sendable (Value) -> FieldValue,
    read: @escaping @Sendable (FieldValue) -> Value?
  ) -> Field {
    Field(
      key: key, label: label, help: help, kind: kind, isRequired: false,
      get: { $0[keyPath: path].map(wrap) ?? .empty },
      set: { owner, value throws(FieldProblem) in
        let taken = read(value)
        if taken == nil, value != .empty { throw .wrongKind }
        owner[keyPath: path] = taken
      })
  }

  private static func chosen<Chosen: FieldChoice>(
    _ value: FieldValue
  ) throws(FieldProblem) -> Chosen? {
    if case .empty = value { return nil }
    guard case .text(let key) = value, let chosen = Chosen(rawValue: key) else {
      throw .notChoice(Chosen.allCases.map(\.rawValue))
    }
    return chosen
  }
}
