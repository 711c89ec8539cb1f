import Testing

@testable import Workshop

/// The screens between their bars; where one is meant to look different, its new text goes here.
@Suite struct AssessmentGoldenTests {
  @Test func `the form at 80 by 24`() throws {
    var player = try Assessments.form()
    player.press("4", "Tab")
    player.type("Sign roles by May 1")
    player.press("Esc")
    #expect(
      player.body() == """
          1 Forming partnerships ~   2   3   4
          Section 1 of 4  █░░░░░░░░░░░░░░░░░░ 1 of 20 answered   19 to go, about 13 min
        ── Forming cross-agency partnerships ───────────────────────────────────────────
          1  Have you brought in agency partners   [4]   │ 2. Vision, mission and goals
             (workforce, economic development,           │  1  2  3  4  5
             K-12, adult education and others)           │
             with the stated aim of building             │   1 Not started
             career pathways together?                   │   2 First steps
        ▌ 2  Have you agreed on a vision, a        [ ]   │   3 Under way
        ▌    mission and goals for developing      note  │   4 In place
        ▌    career pathways in particular?              │   5 Thriving
          3  Does every one of these partners know [ ]   │   Not the guide’s own key
             its part, both in designing pathways        │
             and in carrying them out?                   │ Where/how could this be
          4  Have you and your partners done first [ ]   │ strengthened?
             research on your target occupation or       │ Sign roles by May 1
             industry: its mix of occupations, how       │
             many people it employs, and its             │
             openings, current and projected?            │
          =  The section as a whole                [ ]   │
                                                         │ e Evidence  none
                                                         │ x Next step  none
        """)
  }

  @Test func `the form at 60 by 16`() throws {
    var player = try Assessments.form(width: 60, height: 16)
    player.press("3", "2")
    #expect(
      player.body() == """
          1 Forming partnerships ~   2   3   4
          Section 1 of 4  █░░░░░░░░░░░░ 2 of 20 answered   18 to go
          1  Have you brought in agency partners (workforce,  [3]  █
             economic development, K-12, adult education and       █
             others) with the stated aim of building career        █
             pathways together?                                    █
          2  Have you agreed on a vision, a mission and goals [2]  █
             for developing career pathways in particular?         █
        ▌ 3  Does every one of these partners know its part,  [ ]  █
        ▌    both in designing pathways and in carrying them       █
        ▌    out?                                                  │
          4  Have you and your partners done first research   [ ]  │
             on your target occupation or industry: its mix        │
          1  2  3  4  5   1 Not started … 5 Thriving
        """)
  }

  @Test func `the longest section of the form at 120 by 40`() throws {
    var player = try Assessments.form(width: 120, height: 40)
    player.press("Right", "Right")
    #expect(
      player.body() == """
          1 Forming partnerships   2 Engaging businesses   3 Designing programs   4 Continuous improvement
          Section 3 of 4  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 20 answered   20 to go, about 14 min
        ── Designing education and training programs ───────────────────────────────────────────────────────────────────────────
        ▌ 1  Have you decided which groups of people your pathways are     [ ]   │ 1. Populations identified
        ▌    for? Do you know how they usually come in: through school,          │  1  2  3  4  5
        ▌    work or another way?                                                │
                                                                                 │   1 Not started  Nobody has taken this up
          2  Have you made or adapted one or more competency models for    [ ]   │                  yet.
             the industry or occupations you target, and have employers          │   2 First steps  A few people have begun;
             confirmed them?                                                     │                  little is agreed.
             A model says formally what skills and knowledge a cluster of        │   3 Under way    Several partners work on
             jobs, such as mechatronics or nursing, requires. It names the       │                  it; we can name the gaps.
             key occupations of every main pathway, from entry level up to       │   4 In place     Most partners rely on it;
             the most advanced, and what leads from level to level:              │                  we are fine-tuning.
             education, training, experience and credentials.                    │   5 Thriving     It is how we all work;
                                                                                 │                  results confirm it.
          3  Do you know what your region’s education and training can do  [ ]   │   This key comes with pathways; it is not
             to build pathways that lead to the skills and competencies          │   the guide’s own. A partnership may change
             employers want?                                                     │   it.
             That takes an asset map of the region, or a gap analysis that       │
             shows in which fields of education and training the region          │ Where/how could this be strengthened?
             prepares too few people or too many for the demand there            │ Press n to write here
             really is.                                                          │
                                                                                 │
          4  Have you developed programs, or changed them, so that they    [ ]   │
             lead to the right credentials, the ones the industry                │
             recognizes?                                                         │
                                                                                 │
          5  Is any of the following part of your design?                  [ ]   │
             · Learning that is integrated, accelerated or set in context,       │ The section as a whole
               so that students go quickly and well from learning to a           │ Press End, then n, to write here
               career                                                            │
             · Flexible delivery, to suit the different needs of workers         │
               and students                                                      │
             · Comprehensive case management                                     │
             · Learning at work, such as internships and apprenticeships         │
                                                                                 │ e Evidence  none
          =  The section as a whole                                        [ ]   │ x Next step  none
        """)
  }

  @Test func `the overview at 80 by 24`() throws {
    var player = try Assessments.player(Assessments.mixed)
    #expect(
      player.body() == """
         Round  Spring, 2026-03-02, revealed
        ── Who answers ─────────────────────────────────────────────────────────────────
         › Ana Baker                    │ Ana Baker  Metro Schools · K-12
           19 of 20 answered · Metro S… │ ██████████████████████████░ 19 of 20 answered
           Ben Ode                      │
           0 of 20 answered · River Wo… │ Forming partnerships               4 In place
                                        │ ████████████████████████████████████░░░░░░░░░
                                        │
                                        │ Engaging businesses             2 First steps
                                        │ ██████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░
                                        │
                                        │ Designing programs                  not rated
                                        │   5 of 5 indicators rated
                                        │
                                        │ Continuous improvement             5 Thriving
                                        │ █████████████████████████████████████████████
                                        │
                                        │ Highest: ‘Continuous improvement’, 5
                                        │ (Thriving).
                                        │ Lowest: ‘Engaging businesses’, 2 (First
                                        │ steps).
                                        │
        """)
  }

  @Test func `the overview at 60 by 16`() throws {
    var player = try Assessments.player(Assessments.mixed, width: 60, height: 16)
    #expect(
      player.body() == """
         Round  Spring, 2026-03-02, revealed
        ── Who answers ─────────────────────────────────────────────
         › Ana Baker                              19 of 20 answered
           Ben Ode                                 0 of 20 answered



         ██████████████████████████████████████░░ 19 of 20 answered
         Forming partnerships    █████████████░░░░       4 In place
         Engaging businesses     ██████░░░░░░░░░░░    2 First steps
         Designing programs                               not rated
         Continuous improvement  █████████████████       5 Thriving
         Highest: ‘Continuous improvement’, 5 (Thriving).
         Lowest: ‘Engaging businesses’, 2 (First steps).
        """)
  }
}
