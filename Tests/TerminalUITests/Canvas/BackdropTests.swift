import Testing

@testable import TerminalUI

@Suite struct BackdropTests {
  @Test func `a backdrop paints once for one key and looks the same each time`() {
    var backdrop = Backdrop<Int>()
    var painted = 0
    func draw(_ key: Int) -> Canvas {
      var canvas = Canvas(width: 20, height: 4)
      canvas.within(Rect(row: 1, column: 2, width: 10, height: 2)) { canvas in
        backdrop.draw(on: &canvas, showing: key) { canvas in
          painted += 1
          canvas.write("漢字 \(key)", row: 1, .good)
          canvas.mark(Rect(row: 1, column: 0, width: 4, height: 1), as: .item(key))
        }
      }
      return canvas
    }
    let first = draw(1)
    let again = draw(1)
    #expect(painted == 1)
    #expect(first == again)
    #expect(first.targets == again.targets)
    #expect(draw(2) != first)
    #expect(painted == 2)
  }

  @Test func `letters with marks and other frames are painted anew`() {
    var backdrop = Backdrop<Int>()
    var painted = 0
    for width in [8, 8, 9] {
      var canvas = Canvas(width: width, height: 1)
      backdrop.draw(on: &canvas, showing: 0) { canvas in
        painted += 1
        canvas.write(width == 9 ? "plain" : "q\u{0323}", row: 0)
      }
      #expect(canvas.text.hasPrefix(width == 9 ? "plain" : "q\u{0323}"))
    }
    #expect(painted == 3)
  }
}
