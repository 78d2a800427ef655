internal import AWSCore

/// What aggregates know of the records so far.
struct SQLTotals: Sendable {
    private var count: Int64 = 0
    private var sum: SQLValue = .null
    private var extreme: SQLValue = .null
    private let kind: SQLAggregate.Kind

    init(_ kind: SQLAggregate.Kind) { self.kind = kind }

    /// Takes in a value; absent ones do not count.
    mutating func add(_ value: SQLValue) throws(AWSError) {
        if value.isAbsent { return }
        count += 1
        switch kind {
        case .count: return
        case .sum, .avg:
            guard let number = value.asNumber else { throw SQLError.argumentType }
            sum = sum.isAbsent ? number : try SQLArithmetic.apply(.plus, sum, number)
        case .min, .max:
            let candidate = value.asNumber ?? value
            if extreme.isAbsent {
                extreme = candidate
                return
            }
            let isLess = SQLComparison.isLess(candidate, extreme)
            guard let isMore = SQLComparison.isLess(extreme, candidate), let isLess else { throw SQLError.argumentType }
            if kind == .min ? isLess : isMore { extreme = candidate }
        }
    }

    /// The outcome: null of no values, but for their count.
    func result() throws(AWSError) -> SQLValue {
        switch kind {
        case .count: return .int(count)
        case .sum: return sum
        case .avg:
            guard count > 0 else { return .null }
            // The average of whole numbers is none: 1 and 2 have 1.5.
            let total: SQLValue
            if case .int(let number) = sum { total = .decimal(SQLDecimal(Int128(number))) } else { total = sum }
            return try SQLArithmetic.apply(.divided, total, .int(count))
        case .min, .max: return extreme
        }
    }
}
