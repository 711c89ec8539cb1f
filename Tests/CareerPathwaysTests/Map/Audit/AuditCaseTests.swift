import Testing

@testable import CareerPathways

/// What the rules of the audit let pass, and what they find all the same.
@Suite struct AuditCaseTests {
  private func findings(_ change: (inout PathwayMap) -> Void) -> [AuditFinding] {
    var map = SoundMap.map
    change(&map)
    return map.audit().findings
  }

  @Test func `a lateral move or an off-ramp alone is a way on`() {
    for link in [
      SoundMap.link(from: "extra", to: "mid-b", .lateral),
      SoundMap.link("out", .occupation(SoundMap.id("extra")), .outside("Work"), .offRamp),
    ] {
      let findings = findings {
        $0.addOccupation("extra", in: "mid")
        $0.progressions += [SoundMap.link(from: "low-a", to: "extra"), link]
      }
      #expect(!findings.contains { $0.rule == "dead-end" })
    }
  }

  @Test func `a move from an occupation to itself is no way on`() {
    let findings = findings {
      $0.addOccupation("extra", in: "mid")
      $0.progressions += [
        SoundMap.link(from: "low-a", to: "extra"),
        SoundMap.link(from: "extra", to: "extra", .lateral),
      ]
    }
    #expect(findings.map(\.rule) == ["dead-end"])
  }

  @Test func `an on-ramp or a lateral move makes an occupation reachable`() {
    for link in [
      SoundMap.link("in", .outside("School"), .occupation(SoundMap.id("extra")), .onRamp),
      SoundMap.link(from: "mid-b", to: "extra", .lateral),
    ] {
      let findings = findings {
        $0.addOccupation("extra", in: "mid", to: "top-a")
        $0.progressions.append(link)
      }
      #expect(findings.isEmpty)
    }
  }

  @Test func `an advance to itself is a circle`() {
    let findings = findings { $0.progressions.append(SoundMap.link(from: "mid-a", to: "mid-a")) }
    let own = SoundMap.id("mid-a")
    #expect(
      findings == [
        AuditFinding(
          rule: "advance-circle", place: .occupation(own), facts: [.occupations([own, own])])
      ])
  }

  @Test func `pay that falls at one end and rises at the other does not fall`() {
    #expect(findings { $0.change("mid-a") { $0.pay(SoundMap.wages(900, 2100)) } }.isEmpty)
    #expect(findings { $0.change("mid-a") { $0.pay(SoundMap.wages(1000, 2000)) } }.isEmpty)
  }

  @Test func `pay by the hour and by the year meet by the hour`() {
    #expect(
      findings { $0.change("mid-a") { $0.pay(SoundMap.wages(2_080_000, 4_160_000, .annual)) } }
        .isEmpty)
    let less = findings {
      $0.change("mid-a") { $0.pay(SoundMap.wages(2_070_000, 4_160_000, .annual)) }
    }
    #expect(less.map(\.rule) == ["wages-fall"])
    let cent = findings {
      $0.change("low-a") { $0.pay(SoundMap.wages(2_080_000, 4_160_900, .annual)) }
    }
    #expect(cent.isEmpty)
  }

  @Test func `where one end is known it counts for both`() {
    let findings = findings { $0.change("mid-a") { $0.wageHigh = nil } }
    #expect(findings.isEmpty)
    let low = self.findings {
      $0.change("mid-a") {
        $0.wageLow = nil
        $0.wageHigh = Money(cents: 900)
      }
    }
    #expect(low.map(\.rule) == ["wages-fall"])
  }

  @Test func `the official wage counts where the partnership has none`() {
    let findings = findings {
      $0.change("mid-a") {
        $0.pay(nil)
        $0.official.wageLow = Money(cents: 800)
      }
    }
    #expect(findings.map(\.rule) == ["wages-fall"])
  }

  @Test func `pay for the whole cell is pay for its occupations`() {
    #expect(findings { $0.change("low-a") { $0.pay(nil) } }.isEmpty)
  }

  @Test func `postings add up while some are not known, unless they are too many`() {
    let sums: [(Int?, Int, [String])] = [(nil, 11, ["cell-postings"]), (nil, 4, []), (6, 4, [])]
    for (one, other, rules) in sums {
      let findings = findings {
        $0.change("low-a") { $0.postings = one }
        $0.addOccupation("extra", in: "low", to: "mid-a") {
          $0.postings = other
          $0.pay(SoundMap.wages(1000, 2000))
        }
      }
      #expect(findings.map(\.rule) == rules)
    }
  }

  @Test(arguments: ["29-1011", "29-1011.00", "29-1011.04"])
  func `codes of the SOC and of O*NET are well formed`(code: String) {
    #expect(AuditedMap.isCode(code))
  }

  @Test(arguments: ["", "291011", "29-101", "29-10111", "29‑1011", "２９-1011", "29-1011.0", "Nurse"])
  func `other codes are not`(code: String) { #expect(!AuditedMap.isCode(code)) }

  @Test func `a credential stacks where the next occupation or the advance names it`() {
    let names: [(inout PathwayMap) -> Void] = [
      { $0.change("mid-a") { $0.credentials.append("Tutor  II, with CPR") } },
      { $0.change("mid-a") { $0.training = "A course after cpr." } },
      { map in
        for index in map.progressions.indices where map.progressions[index].kind == .advance {
          map.progressions[index].notes = "CPR counts here"
        }
      },
      { $0.change("mid-a") { $0.credentials = [] } },
    ]
    for name in names {
      let findings = findings {
        $0.change("low-a") { $0.credentials.append("CPR") }
        name(&$0)
      }
      #expect(!findings.contains { $0.place == .occupation(SoundMap.id("low-a")) })
    }
  }

  @Test func `a credential does not stack on part of a word`() {
    let findings = findings {
      $0.change("low-a") { $0.credentials.append("CNA") }
      $0.change("mid-a") { $0.training = "CNAs and eCNA" }
    }
    #expect(findings.map(\.facts) == [[.texts(["CNA"])]])
  }

  @Test func `one SOC code in two cells is no twin`() {
    #expect(findings { $0.change("mid-a") { $0.soc = "29-1010" } }.isEmpty)
  }

  @Test func `ramps and moves that lack an end are passed over`() {
    let findings = findings {
      $0.progressions += [
        SoundMap.link(from: "mid-a", to: "gone"),
        SoundMap.link("odd", .outside("School"), .outside("Work"), .onRamp),
      ]
    }
    #expect(findings.isEmpty)
  }
}
