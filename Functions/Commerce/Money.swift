/// An amount in a currency's minor unit: 1499 EUR are 14.99 euros, and 1200 JPY are 1200 yen.
public struct Money: Sendable, Hashable {
    /// How many minor units.
    public let minorUnits: Int
    /// The currency.
    public let currency: Currency

    /// Makes an amount.
    public init(_ minorUnits: Int, _ currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// The amount that many times; nil where that is more than can be counted.
    public func times(_ count: Int) -> Money? {
        let (product, overflow) = minorUnits.multipliedReportingOverflow(by: count)
        return overflow ? nil : Money(product, currency)
    }

    /// The sum of two amounts; nil where the currencies differ or it is more than can be counted.
    public func plus(_ other: Money) -> Money? {
        let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
        return overflow || currency != other.currency ? nil : Money(sum, currency)
    }
}
