/// A sum of many figures that keeps what each step rounds away (Neumaier, 1974).
struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  static func of(_ terms: some Sequence<Double>) -> Double {
    var sum = CompensatedSum()
    for term in terms { sum.add(term) }
    return sum.value
  }

  mutating func add(_ term: Double) {
    let next = sum + term
    lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
    sum = next
  }

  var value: Double { sum + lost }
}
