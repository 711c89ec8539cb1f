/// What the terminal says the mouse did.
struct MouseReport {
  /// The button in the low two bits, then Shift 4, Alt 8, Ctrl 16, motion 32, wheel 64.
  private let button: Int
  private let isPress: Bool
  let place: Point

  /// A report `ESC [ < button ; column ; row`, ended by `M` for a press and `m` for a release.
  init?(_ numbers: [Int], isPress: Bool) {
    guard numbers.count == 3 else { return nil }
    button = numbers[0]
    self.isPress = isPress
    place = Point(row: max(0, numbers[2] - 1), column: max(0, numbers[1] - 1))
  }

  /// A report of three bytes, each 32 more than it says; it reaches to column 223.
  init(old bytes: ArraySlice<UInt8>) {
    let numbers = bytes.map { Int($0) - 32 }
    button = numbers[0]
    isPress = button & 3 != 3
    place = Point(row: max(0, numbers[2] - 1), column: max(0, numbers[1] - 1))
  }

  /// A press of the left button or a turn of the wheel; nil for everything else.
  var action: Mouse.Action? {
    guard isPress, button & 32 == 0 else { return nil }
    switch button & ~0b11100 {
    case 0: return .click
    case 64: return .wheelUp
    case 65: return .wheelDown
    default: return nil
    }
  }
}
