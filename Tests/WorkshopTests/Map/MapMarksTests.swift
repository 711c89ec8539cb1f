import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MapMarksTests {
  private let map = LouisvilleExample.map
  private let cursor = MapCursor(level: 0, pathway: 1, occupation: 0)

  private func drawn(_ marks: MapMarks, in view: inout GridView) -> String {
    var canvas = Canvas(Size(width: 120, height: 40))
    view.draw(map, cursor, marks, on: &canvas)
    return canvas.text
  }

  @Test func `a mark stands before the title, and its legend under the grid`() {
    var view = GridView()
    var marks = MapMarks.none
    marks.standing[RecordID(fixed: "web-developers")] = GridMark("+", .good)
    marks.following[RecordID(fixed: "graphic-designers")] = GridMark("↑", .accent)
    marks.following[RecordID(fixed: "software-engineers")] = GridMark("↑", .accent)
    marks.legend = "+ new since the first version"
    let screen = drawn(marks, in: &view)
    #expect(screen.contains("+ Web Developers"))
    #expect(screen.contains("↑ Graphic Designers"))
    #expect(screen.contains("› Software Engineers"))
    #expect(screen.hasSuffix("\n+ new since the first version"))
    #expect(drawn(.none, in: &view) == drawn(.none, in: &view))
    #expect(!drawn(.none, in: &view).contains("↑"))
  }

  @Test func `marks drawn over a kept picture look as if drawn at once`() {
    var (kept, fresh) = (GridView(), GridView())
    _ = drawn(.none, in: &kept)
    for occupation in map.occupations {
      var marks = MapMarks.none
      marks.following[occupation.id] = GridMark("←", .accent)
      fresh = GridView()
      #expect(drawn(marks, in: &kept) == drawn(marks, in: &fresh))
    }
    #expect(drawn(.none, in: &kept) == drawn(.none, in: &fresh))
  }
}
