/// The schemes that come along: the files of `schemes`, built into the program.
package enum BundledThemes {
  /// The theme that shows unless another is chosen.
  package static let standard = "evening"

  /// Every file by its name; nothing is parsed.
  package static var all: [(name: String, bytes: [UInt8])] {
    [
      ("beacon-dark.yaml", PackageResources.beacon_dark_yaml),
      ("beacon-light.yaml", PackageResources.beacon_light_yaml),
      ("clearway.yaml", PackageResources.clearway_yaml),
      ("clearway-light.yaml", PackageResources.clearway_light_yaml),
      ("evening.yaml", PackageResources.evening_yaml),
      ("graphite.yaml", PackageResources.graphite_yaml),
      ("manila.yaml", PackageResources.manila_yaml),
      ("morning.yaml", PackageResources.morning_yaml),
      ("orchard.yaml", PackageResources.orchard_yaml),
      ("riverfront.yaml", PackageResources.riverfront_yaml),
    ]
  }
}
