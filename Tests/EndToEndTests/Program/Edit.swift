/// Something to change in the example workspace, and where to see that it was.
struct Edit {
  /// From the first screen to where the change is made and seen.
  let way: [Act]
  /// Makes the change.
  let doing: [Act]
  /// What the change is called, when it is made and when it is undone.
  let sentence: String
  /// On that screen once the change is made, and only then.
  let evidence: String

  /// In the order they are made.
  static let all = [
    respondent, rating, strengthening, note, tick, owner, occupation, lowestWage, highestWage,
  ]

  /// Back to the first screen.
  static let back: [Act] = [.press("C-g"), .see("─ Go to"), .press("h"), .see(Wording.home)]

  static let respondent = Edit(
    way: [.press("a"), .see("Who answers")],
    doing: [.press("m")],
    sentence: "Added ‘The team together’",
    evidence: "› The team together")

  static let rating = Edit(
    way: respondent.way + [
      .press("Enter"), .see("Section "), .press("Left", "Left", "Left"), .see("Section 1 of 4"),
    ],
    doing: [.press("End"), .press("4")],
    sentence: "Rated ‘Forming",
    evidence: "[4]")

  static let strengthening = Edit(
    way: rating.way + [.press("Home")],
    doing: [
      .press("Tab"), .type("Write the roles down"), .see("Write the roles down"),
      .press("Escape"), .see("Wrote a note"),
    ],
    sentence: "Wrote a note on ‘Agency partners engaged’",
    evidence: "Write the roles down")

  static let note = Edit(
    way: [.press("4"), .see("Step 4 of 8")],
    doing: [
      .press("n"), .see("─ Notes"), .type("Ask the colleges in May"), .see("in May"),
      .press("C-s"),
    ],
    sentence: "Wrote a note on ‘Compare supply with demand’",
    evidence: "Ask the colleges in May")

  static let tick = Edit(
    way: [.press("8"), .see("Step 8 of 8")],
    doing: [.press("Space")],
    sentence: "Marked ‘Track and share outcomes’ done",
    evidence: "[x] 1. Track and share outcomes")

  static let owner = Edit(
    way: [.press("2"), .see("Step 2 of 8")],
    doing: [
      .press("o"), .see("Who sees to it"), .type("Ann Özdemir"), .press("Enter"),
      .see("Changed owner"), .press("Escape"), .see("Step 2 of 8"),
    ],
    sentence: "Changed owner of ‘Choose the critical occupations’",
    evidence: "Ann Özdemir")

  static let occupation = Edit(
    way: [.press("m"), .see("Map: ")],
    doing: [.type("Webmaster"), .see("─ New occupation"), .press("Enter")],
    sentence: "Added ‘Webmaster’",
    evidence: "Webmaster  ")

  static let lowestWage = Edit(
    way: occupation.way + [
      .press("Down"), .see("Webmaster  "), .press("Enter"), .see("Wage from"),
    ],
    doing: [.press("Tab", "Tab", "Tab"), .type("40"), .press("Enter")],
    sentence: "Changed ‘Webmaster’: wage from",
    evidence: "40.00")

  static let highestWage = Edit(
    way: lowestWage.way,
    doing: [.press("Tab", "Tab", "Tab", "Tab"), .type("60"), .press("Enter")],
    sentence: "Changed ‘Webmaster’: wage to",
    evidence: "60.00")
}
