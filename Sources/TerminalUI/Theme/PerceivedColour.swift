import Glibc

/// A colour by how it looks: equal distances look equally different.
///
/// The space is Oklab (Björn Ottosson, "A perceptual color space for image
/// processing", 2020), which also has the figures.
struct PerceivedColour: Hashable, Sendable {
  /// 0 (black) to 1 (white).
  let lightness: Double
  /// Green (negative) to red.
  let redness: Double
  /// Blue (negative) to yellow.
  let yellowness: Double

  init(_ colour: Colour) {
    let light = colour.linear
    func root(_ red: Double, _ green: Double, _ blue: Double) -> Double {
      cbrt(red * light.red + green * light.green + blue * light.blue)
    }
    let long = root(0.4122214708, 0.5363325363, 0.0514459929)
    let medium = root(0.2119034982, 0.6806995451, 0.1073969566)
    let short = root(0.0883024619, 0.2817188376, 0.6299787005)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    redness = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    yellowness = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  /// How colourful: 0 for a grey, about 0.1 for a soft colour, 0.3 for a pure one.
  var chroma: Double { hypot(redness, yellowness) }

  /// The place on the colour wheel in radians, from -π to π.
  var hue: Double { atan2(yellowness, redness) }

  /// How different two colours look: 0.02 is just noticeable, 1 is black against white.
  func distance(to other: PerceivedColour) -> Double {
    let (l, a) = (lightness - other.lightness, redness - other.redness)
    let b = yellowness - other.yellowness
    return (l * l + a * a + b * b).squareRoot()
  }

  /// The angle between two hues in radians, from 0 to π.
  func turn(to other: PerceivedColour) -> Double {
    let turn = abs(hue - other.hue)
    return min(turn, 2 * .pi - turn)
  }
}
