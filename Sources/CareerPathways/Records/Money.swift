/// An amount of US dollars, kept in whole cents.
package struct Money: Hashable, Comparable, Sendable {
  package let cents: Int

  package init(cents: Int) { self.cents = cents }

  package static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
}
