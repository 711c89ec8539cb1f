/// A screen of ours: the way to it from the first, what is drawn on the way, and what to press.
struct ScreenUnderTest {
  let name: String
  var route: [Keystroke] = []
  var arrival = ""
  let moves: [Keystroke]
  /// The keys that lead to where the program can be left.
  var leaving: [Keystroke] = []
}

extension ScreenUnderTest {
  static let onExample =
    [
      home,
      // The first step has one sub-step alone, which leaves no way to go.
      ScreenUnderTest(
        name: "step", route: Keystroke.typing("4"), arrival: "Compare supply with demand",
        moves: [.down, .up]),
      // The team has to be among those who answer before it can rate anything.
      ScreenUnderTest(
        name: "assessment", route: Keystroke.typing("am") + [.enter], arrival: "cross-agency",
        moves: [.down, .up]),
    ] + onMap(toMap: toMaps, toList: toMaps + [.function6])

  /// The screens whose work may grow with the maps that a workspace holds.
  static func onMaps(of extent: WorkspaceExtent) -> [ScreenUnderTest] {
    // With one map, the way to the maps leads to the map itself.
    let isOne = extent.maps == 1
    let toList = isOne ? toMaps + [.function6] : toMaps
    let list = ScreenUnderTest(
      name: "list", route: toList, arrival: "occupations", moves: [.down, .up])
    return [home] + onMap(toMap: isOne ? toMaps : toMaps + [.enter], toList: toList)
      + (isOne ? [] : [list])
  }

  private static let home = ScreenUnderTest(name: "home", moves: [.down, .up])
  private static let toMaps = [Keystroke.control("g")] + Keystroke.typing("m")

  private static func onMap(
    toMap: [Keystroke], toList: [Keystroke]
  ) -> [ScreenUnderTest] {
    let added = Keystroke.typing("Zz") + [.enter]
    return [
      ScreenUnderTest(name: "map", route: toMap, arrival: "postings", moves: [.right, .left]),
      ScreenUnderTest(
        name: "map add", route: toMap, arrival: "postings", moves: added + [.control("z")]),
      ScreenUnderTest(
        name: "map rename", route: toMap + [.left], arrival: "most advanced",
        moves: [.enter] + Keystroke.typing("aa") + [.enter, .enter] + Keystroke.typing("bb")
          + [.enter]),
      ScreenUnderTest(
        name: "map undo", route: toMap + added, arrival: "Added",
        moves: [.control("z"), .control("y")]),
      ScreenUnderTest(
        name: "map open", route: toList, arrival: "occupations", moves: [.enter, .function6]),
    ]
  }
}
