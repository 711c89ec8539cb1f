import CareerPathways
import Testing

@testable import Workshop

@Suite struct RatingScreenTests {
  @Test func `a digit rates the row under the cursor and goes on to the next`() throws {
    var player = try Assessments.form()
    player.press("4", "2")
    #expect(player.ben?["forming-1"].rating == 4)
    #expect(player.ben?["forming-2"].rating == 2)
    #expect(player.screen().contains("Rated ‘Vision, mission and goals’ 2"))
    #expect(player.screen().contains("3. Partners know their roles"))
    #expect(player.screen().contains("2 of 20 answered"))
  }

  @Test func `the section as a whole keeps the cursor, so that its note comes next`() throws {
    var player = try Assessments.form()
    player.press("End", "3", "Tab")
    player.type("Meet monthly")
    player.press("Esc")
    #expect(player.ben?["forming"] == Answer(rating: 3, note: "Meet monthly"))
    #expect(player.screen().contains("Wrote a note on ‘Forming cross-agency partnerships’"))
  }

  @Test(arguments: ["0", "Del"])
  func `a rating is cleared, and a blank one is not cleared again`(key: String) throws {
    var player = try Assessments.form()
    player.press("5", "Up", key)
    #expect(player.ben?["forming-1"].rating == nil)
    player.press(key)
    #expect(player.screen().contains("This row has no rating"))
  }

  @Test func `sections follow one another, and the overview follows the last`() throws {
    var player = try Assessments.form()
    player.press("Left")
    #expect(player.screen().contains("This is the first section"))
    for section in 2...4 {
      player.press("Right")
      #expect(player.screen().contains("Section \(section) of 4"))
    }
    player.press("PgDn")
    #expect(player.screen().contains("Who answers"))
  }

  @Test func `the form opens where the person stopped`() throws {
    var player = try Assessments.form()
    player.press("Right", "3", "3", "Esc", "Enter")
    #expect(player.screen().contains("Section 2 of 4"))
    #expect(player.screen().contains("3. Progression on paper"))
  }

  @Test func `what others rated does not show while one fills in`() throws {
    var player = try Assessments.form(width: 120, height: 40)
    for _ in 1...4 {
      #expect(!player.screen().contains("[5]"))
      #expect(!player.screen().contains("Ana"))
      player.press("Right")
    }
  }

  @Test func `a click on a figure rates, on a tab shows the section, on the box opens it`() throws {
    var player = try Assessments.form(width: 120, height: 40)
    player.click(on: "4 In place")
    #expect(player.ben?["forming-1"].rating == 4)
    player.click(on: "3 Designing programs")
    #expect(player.screen().contains("Section 3 of 4"))
    player.click(on: "Press n to write here")
    player.type("Ask employers")
    player.click(on: "Have you decided")
    #expect(player.ben?["designing-1"].note == "Ask employers")
  }

  @Test func `a row leads to a step that serves it`() throws {
    var player = try Assessments.form()
    player.press("Down", "Down", "s")
    #expect(player.screen().contains("Step 7 of 8"))
    player.press("Esc", "End", "s")
    #expect(player.screen().contains("Which step?"))
    player.press("5")
    #expect(player.screen().contains("Step 5 of 8"))
  }

  @Test func `a form whose person is gone goes too`() throws {
    var player = try Assessments.player()
    player.press("m", "Enter", "Ctrl-Z")
    #expect(player.screen().contains("This form is no longer here"))
    player.press("3")
    #expect(player.screen().contains("Who answers"))
    #expect(player.workspace.rounds == Assessments.workspace.rounds)
  }
}
