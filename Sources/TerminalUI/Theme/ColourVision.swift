/// A way of seeing colours.
///
/// The two dichromacies are simulated as by Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency"
/// (2009), with their matrices of severity 1.0, applied to linear light.
package enum ColourVision: CaseIterable, Sendable {
  /// All three kinds of cone.
  case full
  /// No cones for long waves: red is dark.
  case protanopia
  /// No cones for medium waves, the most frequent: red and green look alike.
  case deuteranopia

  /// The colour that shows everyone what this way of seeing makes of `colour`.
  package func sees(_ colour: Colour) -> Colour {
    guard self != .full else { return colour }
    let light = colour.linear
    func channel(_ row: Int) -> Double {
      let weights = matrix[row]
      return weights.0 * light.red + weights.1 * light.green + weights.2 * light.blue
    }
    return Colour(linearRed: channel(0), green: channel(1), blue: channel(2))
  }

  private var matrix: [(Double, Double, Double)] {
    switch self {
    case .full: [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
    case .protanopia:
      [
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
      ]
    case .deuteranopia:
      [
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
      ]
    }
  }

  /// How different two colours look to these eyes; see `PerceivedColour.distance`.
  package func distance(_ one: Colour, _ other: Colour) -> Double {
    PerceivedColour(sees(one)).distance(to: PerceivedColour(sees(other)))
  }
}
