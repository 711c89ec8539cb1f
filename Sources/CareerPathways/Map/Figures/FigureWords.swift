/// How counts and pay read on every screen and page: `1,250 postings`, `$32.22-$51.22 an hour`.
package enum FigureWords {
  /// A whole number with commas between thousands.
  package static func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.utf8.count > 3 else { return String(number) }
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A count and the word for what is counted, which takes an `s` but for one.
  package static func count(_ number: Int, of word: String) -> String {
    count(number, of: Noun(word))
  }

  /// A count and the noun for what is counted.
  package static func count(_ number: Int, of noun: Noun) -> String {
    count(number) + " " + (number == 1 ? noun.one : noun.many)
  }

  /// A count and the word for what is counted, which is another word but for one.
  package static func count(_ number: Int, of word: String, many: String) -> String {
    count(number) + " " + (number == 1 ? word : many)
  }

  /// An amount of dollars; cents are left out where there are none and the amount is large.
  package static func dollars(_ money: Money) -> String {
    let (dollars, cents) = money.cents.quotientAndRemainder(dividingBy: 100)
    if cents == 0, dollars >= 1000 { return "$" + count(dollars) }
    let rest = cents.magnitude
    return "$" + count(dollars) + (rest < 10 ? ".0" : ".") + String(rest)
  }

  /// One amount of pay where there is little room: `$32.22/hour`.
  package static func shortPay(_ money: Money, _ basis: WageBasis) -> String {
    (amount(money, basis) ?? "") + (basis == .hourly ? "/hour" : "/year")
  }

  /// A range of pay, such as `$32.22-$51.22 an hour`.
  package static func wages(_ range: WageRange) -> String {
    amounts(range) + (range.basis == .hourly ? " an hour" : " a year")
  }

  /// The same where there is little room: `$32.22-$51.22/hour`.
  package static func shortWages(_ range: WageRange) -> String {
    amounts(range) + (range.basis == .hourly ? "/hour" : "/year")
  }

  /// The same without saying for how long.
  package static func bareWages(_ range: WageRange) -> String { amounts(range) }

  /// The same as people say it, and a screen reader too: `$32.22 to $51.22 an hour`.
  package static func spokenWages(_ range: WageRange) -> String {
    amounts(range, parted: " to ") + (range.basis == .hourly ? " an hour" : " a year")
  }

  private static func amounts(_ range: WageRange, parted dash: String = "-") -> String {
    switch (amount(range.low, range.basis), amount(range.high, range.basis)) {
    case (let low?, let high?): low == high ? low : low + dash + high
    case (let low?, nil): "from " + low
    case (nil, let high?): "up to " + high
    case (nil, nil): ""
    }
  }

  /// A year's pay in whole dollars, rounded; an hour's to the cent.
  private static func amount(_ money: Money?, _ basis: WageBasis) -> String? {
    guard let money else { return nil }
    return basis == .hourly ? dollars(money) : "$" + count((money.cents + 50) / 100)
  }
}
