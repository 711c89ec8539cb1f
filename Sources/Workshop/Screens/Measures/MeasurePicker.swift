import CareerPathways
import TerminalUI

/// Beginning a measure: one of the guide’s samples, or one of the partnership’s own.
enum MeasurePicker {
  static func layer(_ workshop: Workshop) -> PickerLayer<Workshop> {
    let taken = Set(workshop.workspace[Measure.self].values.map(\.sample))
    let samples = Guide.measures
    let items = samples.map { sample in
      let mark = taken.contains(sample.id) ? "taken up already" : sample.group?.label ?? ""
      return PickerItem(sample.title, detail: mark)
    }
    return PickerLayer(
      title: "Add a measure",
      items: [PickerItem("A measure of our own", detail: "type its name")] + items
    ) { index, workshop in
      guard index > 0 else { return .push(NewRecord.prompt(Measure(id: workshop.newID()))) }
      let measure = samples[index - 1].measure(id: workshop.newID())
      workshop.edit("Added the measure ‘\(measure.name)’") {
        $0[Measure.self][measure.id] = measure
      }
      workshop.spotlight = measure.id
      return .handled
    }
  }
}
