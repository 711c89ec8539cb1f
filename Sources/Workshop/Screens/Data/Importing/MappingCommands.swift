import CareerPathways
import LaborData
import TerminalUI

extension MappingScreen {
  static let commands: [Command<MappingScreen>] = [
    Command(
      "mapping.choose", "Choose the file’s column", label: "Choose", keys: [.enter, .function(2)],
      summary: "Lists the columns of the file with their first values, to say which it is."
    ) { screen, _ in screen.choose() },
    Command(
      "mapping.constant", "Give every row the same", label: "Same in every row",
      keys: [.character("=")],
      summary: "Types what every row has, such as the area of a file that names none."
    ) { screen, workshop in screen.giveConstant(workshop) },
    Command(
      "mapping.keep", "Keep the layout", label: "Keep", keys: [.control("s"), .character("k")],
      summary: "Asks for a name, and reads this and every such file by it.",
      refusal: { _, workshop in needsColumns(workshop) }
    ) { _, workshop in keep(workshop) },
    Command(
      "mapping.none", "Leave the column out", keys: [.delete],
      summary: "Takes the file’s column away again."
    ) { screen, workshop in
      if let key = screen.key { workshop.importing.mapping?.names[key] = nil }
      return .handled
    },
    Command(
      "mapping.unit", "Count people in persons or in thousands", label: "Unit",
      keys: [.character("u")], summary: "Says in what the file counts people."
    ) { _, workshop in
      workshop.importing.mapping?.isInThousands.toggle()
      return .handled
    },
    Command(
      "mapping.years", "Say over how many years openings are", label: "Years",
      keys: [.character("y")], summary: "Openings of some years are kept as those of one."
    ) { _, workshop in askYears(workshop) },
    Command(
      "mapping.zeroes", "Say what a 0 means", label: "Zeroes", keys: [.character("z")],
      summary: "Some agencies write 0 where they publish no figure; it then counts as unknown."
    ) { _, _ in askZeroes() },
    Command(
      "mapping.leave", "Leave", label: "Leave", keys: [.escape],
      summary: "Goes back to the file; what was not kept is forgotten."
    ) { _, workshop in
      workshop.importing.mapping = nil
      return .closeAndRun("import.again")
    },
  ]
}
