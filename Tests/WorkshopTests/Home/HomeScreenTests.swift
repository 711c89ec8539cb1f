import CareerPathways
import Testing

@testable import Workshop

@Suite struct HomeScreenTests {
  @Test func `home shows all eight steps and six elements at 80x24`() throws {
    var player = try Player()
    let screen = player.screen()
    for number in 1...8 {
      #expect(screen.contains("─ \(number) ─"))
    }
    #expect(screen.contains("[ ] 6 Keep"))
    #expect(screen.contains("F1 Help"))
  }

  @Test func `a figure opens its step`() throws {
    var player = try Player()
    player.press("3")
    #expect(player.screen().contains("3. Develop career pathway maps"))
  }

  @Test func `arrows move through the map as it is drawn, and Enter opens`() throws {
    var player = try Player()
    player.press("Down", "Right", "Enter")
    #expect(player.screen().contains("Step 6 of 8"))
  }

  @Test func `what comes next follows what was done`() throws {
    var player = try Player()
    #expect(player.screen().contains("Step 1, sub-step 1"))
    player.press("1", "Space", "Esc")
    #expect(player.screen().contains("Step 2, sub-step 1"))
  }

  @Test func `a small terminal lists the steps one a row`() throws {
    var player = try Player(width: 60, height: 16)
    #expect(player.screen().contains("[ ] 8 Run, evaluate, adjust"))
  }

  @Test func `too small a terminal says so and keeps its state`() throws {
    var player = try Player()
    player.press("Right", "Right")
    player.resize(width: 30, height: 5)
    #expect(player.screen().contains("60"))
    player.resize(width: 80, height: 24)
    player.press("Enter")
    #expect(player.screen().contains("Step 3 of 8"))
  }
}
