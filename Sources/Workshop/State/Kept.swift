/// A value that is made once for each key, and kept until it is asked for with another.
struct Kept<Key: Equatable, Value> {
  private var key: Key?
  private var value: Value?

  mutating func value(for key: Key, _ make: () -> Value) -> Value {
    if key == self.key, let value { return value }
    let made = make()
    (self.key, value) = (key, made)
    return made
  }
}

extension Kept: Sendable where Key: Sendable, Value: Sendable {}
