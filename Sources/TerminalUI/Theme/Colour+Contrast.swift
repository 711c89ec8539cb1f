import Glibc

/// How light a colour is, and how well two can be told apart when read.
extension Colour {
  package static let black = Colour(red: 0, green: 0, blue: 0)
  package static let white = Colour(red: 255, green: 255, blue: 255)

  /// The colour's light by channel, 0 to 1, with the sRGB curve taken off.
  var linear: (red: Double, green: Double, blue: Double) {
    (Self.linear(red), Self.linear(green), Self.linear(blue))
  }

  /// The colour nearest to some linear light; what lies outside 0 to 1 is cut.
  init(linearRed red: Double, green: Double, blue: Double) {
    self.init(red: Self.channel(red), green: Self.channel(green), blue: Self.channel(blue))
  }

  /// Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it.
  package var luminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// The contrast ratio of WCAG 2.2, 1 (the same) to 21 (black on white).
  package func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The colour part of the way to another; a `share` of 0 is this one, 1 the other.
  func mixed(with other: Colour, share: Double) -> Colour {
    func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8(clamping: Int((Double(from) + (Double(to) - Double(from)) * share).rounded()))
    }
    return Colour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// Black or white, whichever reads better on this colour: always 4.58:1 or more.
  var opposite: Colour {
    contrast(with: .black) >= contrast(with: .white) ? .black : .white
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func channel(_ light: Double) -> UInt8 {
    let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
    return UInt8(clamping: Int((value * 255).rounded()))
  }
}
