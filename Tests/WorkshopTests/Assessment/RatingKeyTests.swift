import CareerPathways
import Testing

@testable import Workshop

@Suite struct RatingKeyTests {
  /// The form over the rating key, opened by its command.
  private func form() throws -> Player {
    var player = try Assessments.form()
    player.press("Ctrl-P")
    player.type("rating key")
    player.press("Enter")
    return player
  }

  @Test func `the partnership's own words stand in the key at once`() throws {
    var player = try form()
    player.press("Ctrl-U")
    player.type("Nothing yet")
    player.press("Enter", "Esc")
    #expect(player.workspace.ratingKey.level(1)?.label == "Nothing yet")
    #expect(player.screen().contains("1 Nothing yet"))
    #expect(player.screen().contains("The partnership’s own key"))
  }

  @Test func `a row emptied goes back to the words that come with pathways`() throws {
    var player = try form()
    player.press("Ctrl-U")
    player.type("Nothing yet")
    player.press("Enter", "Up", "Ctrl-U", "Enter", "Esc")
    #expect(player.workspace.profile.ratingKey.isEmpty)
    #expect(player.screen().contains("1 Not started"))
  }
}
