/// What the other programs open: as many rows as a full screen, and then some.
enum Samples {
  static let firstLine = "Partners agree on the process"

  static let text =
    firstLine + "\n"
    + (1...200).map { "\($0). Employers describe the work, colleges the training for it.\n" }
    .joined()

  static let firstCell = "Occupation"

  /// In the file format of sc: two columns of labels and two of figures.
  static let sheet =
    "label A0 = \"\(firstCell)\"\n"
    + (1...120).map {
      """
      label A\($0) = "Work \($0)"
      label B\($0) = "Level \($0 % 4)"
      let C\($0) = \($0 * 125)
      let D\($0) = \($0 * 31 % 97)

      """
    }.joined()
}
