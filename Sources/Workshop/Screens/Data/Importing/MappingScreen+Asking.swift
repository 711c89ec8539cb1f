import CareerPathways
import LaborData
import TerminalUI

/// What the commands ask.
extension MappingScreen {
  func choose() -> Outcome<Workshop> {
    guard let key else { return .handled }
    let found = preview.headers.indices.filter { !preview.headers[$0].isEmpty }
    let items = found.map { PickerItem(preview.names[$0], detail: sample($0)) }
    let headers = found.map { preview.headers[$0] }
    return .push(
      PickerLayer(title: "Which column is ‘\(Sentences.column(key))’?", items: items) {
        index, workshop in
        workshop.importing.mapping?.tell(key, headers[index])
        return .handled
      })
  }

  func giveConstant(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let key else { return .handled }
    let text = workshop.importing.mapping?.names[key].flatMap {
      $0.first == "=" ? $0.dropFirst() : nil
    }
    return .push(
      PromptLayer(
        title: "‘\(Sentences.column(key))’ of every row", hint: "As 06 for California’s area.",
        text: text.map(String.init) ?? "", limit: 60,
        validate: { text, _ in Self.problem(ofConstant: text.tidied, in: key) }
      ) { text, workshop in
        workshop.importing.mapping?.tell(key, "=" + text.tidied)
        return .handled
      })
  }

  private static func problem(ofConstant text: String, in key: String) -> String? {
    if text.isEmpty { return "Say what every row has." }
    let isUnknown = key == PayBasis.column && PayBasis(words: text) == nil
    return isUnknown ? "Say ‘hourly’ or ‘annual’." : nil
  }

  static func askZeroes() -> Outcome<Workshop> {
    .push(
      PickerLayer(
        title: "What does a 0 in employment mean?",
        items: [
          PickerItem("Nobody is employed"),
          PickerItem("It is not published", detail: "pay of 0 likewise"),
        ]
      ) { index, workshop in
        workshop.importing.mapping?.zeroIsNone = index == 1
        return .handled
      })
  }

  static func askYears(_ workshop: Workshop) -> Outcome<Workshop> {
    .push(
      PromptLayer(
        title: "Openings are the sum of how many years?", hint: "1 where they are a year’s.",
        text: String(workshop.importing.mapping?.openingYears ?? 1), limit: 2,
        validate: { text, _ in
          Int(text.tidied).map((1...20).contains) == true ? nil : "Type a number from 1 to 20."
        }
      ) { text, workshop in
        workshop.importing.mapping?.openingYears = Int(text.tidied) ?? 1
        return .handled
      })
  }

  static func needsColumns(_ workshop: Workshop) -> String? {
    guard let missing = workshop.importing.mapping?.missing, !missing.isEmpty else { return nil }
    return "Say first which is " + missing.map(Sentences.column).joined(separator: ", ")
  }

  static func keep(_ workshop: Workshop) -> Outcome<Workshop> {
    .push(
      PromptLayer(
        title: "What is the layout called?", hint: "As wages of Oregon’s portal.", limit: 60,
        validate: { text, _ in text.tidied.isEmpty ? "A layout needs a name." : nil }
      ) { name, workshop in
        guard var mapping = workshop.importing.mapping else { return .handled }
        mapping.name = name.tidied
        let layout = mapping.layout(workshop.newID())
        let isKept = workshop.edit("Told the layout ‘\(layout.name)’") {
          $0.layouts[layout.id] = layout
        }
        return isKept ? .closeAndRun("mapping.leave") : .handled
      })
  }
}
