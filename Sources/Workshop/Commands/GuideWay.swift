import CareerPathways
import Exchange

/// A way from the first screen to where a point of the guide is done.
struct GuideWay: Sendable {
  let place: GuidePlace
  /// What the place is called.
  let name: String
  /// In the notation of keys; a text in quotes is typed.
  let keys: [String]
  /// What stands on the screen there, and not on the screen before it.
  let sign: String

  init(_ place: GuidePlace, _ name: String, _ keys: [String], sign: String) {
    self.place = place
    self.name = name
    self.keys = keys
    self.sign = sign
  }
}

extension GuideWay {
  /// The keys as the table prints them: several of one kind by their number.
  var printedKeys: String {
    var printed: [(key: String, count: Int)] = []
    for key in keys {
      if printed.last?.key == key {
        printed[printed.count - 1].count += 1
      } else {
        printed.append((key, 1))
      }
    }
    return printed.map { $0.count > 1 ? "`\($0.key)` × \($0.count)" : "`\($0.key)`" }
      .joined(separator: " ")
  }
}

/// The points of the guide, in its order.
extension GuideWay {
  static let points: [GuidePlace] =
    [.definition] + GuideAudience.allCases.map { .value($0, 0) } + Guide.elements.map(\.place)
    + Guide.steps.flatMap { [$0.place] + $0.subSteps.map(\.place) }
    + [.resource(0)] + GuideAppendix.allCases.map { .appendix($0) }

  /// What a row of the table calls a point.
  static func label(of place: GuidePlace) -> String {
    switch place {
    case .definition: "Definition and six features"
    case .value(let audience, _): "Value for \(audience.title.lowercased())"
    case .element(let number, _): "Element \(number). \(Guide.element(number)?.shortTitle ?? "")"
    case .step(let number, nil, _): "**Step \(number). \(Guide.step(number)?.shortTitle ?? "")**"
    case .step(let number, let subStep?, _):
      "\(number).\(subStep) \(Guide.words(at: .step(number, subStep: subStep))?.title ?? "")"
    case .appendix(let appendix): "\(appendix.name). \(appendix.title)"
    default: place.description.prefix(1).uppercased() + place.description.dropFirst()
    }
  }

  /// Every way there is: to the reader or the step, then to the screen that does the work.
  static let all: [GuideWay] = reading + elements + steps + works + tables + forms

  private static let reading =
    [GuideWay(.definition, "Guide", ["Ctrl-G", "f", "Down"], sign: "Six features")]
    + GuideAudience.allCases.map { audience in
      GuideWay(
        .value(audience, 0), "Pitch",
        ["Ctrl-G", "x"]
          + downs(Paper.all.firstIndex { $0.id == Paper.pitch(audience).id } ?? 0),
        sign: "› Pitch: \(Paper.pitch(audience).use)")
    } + [
      GuideWay(
        .resource(0), "Guide", ["Ctrl-G", "f", "End", "Up", "Up", "Up", "Up", "Up"],
        sign: "http://milmi.org/")
    ]

  private static let elements = Guide.elements.map { element in
    GuideWay(
      element.place, "Partnership elements", ["Ctrl-G", "e"] + downs(element.number - 1),
      sign: "─ Element \(element.number) ─")
  }

  private static let steps = Guide.steps.flatMap { step in
    [GuideWay(step.place, "Step", ["\(step.number)"], sign: "Step \(step.number) of 8")]
      + step.subSteps.map { subStep in
        GuideWay(
          subStep.place, "Step", ["\(step.number)"] + downs(subStep.number - 1),
          sign: "\(subStep.number). \(subStep.title)".prefix(24) + "")
      }
  }

  /// The blank forms, each at the point that it comes from.
  private static let forms = GuideForm.allCases.map { form in
    GuideWay(
      point(at: form.place) ?? form.place, "Blank form",
      ["Ctrl-G", "x"] + downs(Paper.all.firstIndex { $0.id == Paper.form(form).id } ?? 0),
      sign: "› Blank form: \(form.title.prefix(24))")
  }

  /// The tables of the records, each at the point that it comes from; those of the partnership as
  /// a whole where its partners gather.
  private static let tables: [GuideWay] = RecordKind.all.map { kind in
    GuideWay(
      point(at: kind.place) ?? .element(2), "Table of \(kind.noun.many)",
      ["Ctrl-G", "r", "‘\(kind.noun.many)’", "Enter"], sign: kind.noun.heading)
  }

  /// The point that a place of the guide belongs to, if any.
  private static func point(at place: GuidePlace) -> GuidePlace? {
    [place, place.whole].compactMap { $0 }.first(where: points.contains)
  }

  private static func downs(_ count: Int) -> [String] {
    [String](repeating: "Down", count: count)
  }
}
