internal import AWSCore

/// Sums, products and such.
enum SQLArithmetic {
    /// The outcome; null where an operand is.
    static func apply(_ operation: SQLOperator, _ a: SQLValue, _ b: SQLValue) throws(AWSError) -> SQLValue {
        if case .missing = a { return .missing }
        if case .missing = b { return .missing }
        if a.isAbsent || b.isAbsent { return .null }
        guard let first = a.asNumber, let second = b.asNumber else { throw SQLError.argumentType }
        switch (first, second) {
        case (.int(let first), .int(let second)): return .int(try whole(operation, first, second))
        case (.float, _), (_, .float):
            return try floating(operation, SQLComparison.double(first), SQLComparison.double(second))
        default:
            let (left, right) = (SQLComparison.decimal(first), SQLComparison.decimal(second))
            if let result = try decimal(operation, left, right) { return .decimal(result) }
            return try floating(operation, left.double, right.double)
        }
    }

    /// The number with the other sign.
    static func negate(_ value: SQLValue) throws(AWSError) -> SQLValue {
        try apply(.minus, .int(0), value)
    }

    private static func whole(_ operation: SQLOperator, _ a: Int64, _ b: Int64) throws(AWSError) -> Int64 {
        if operation == .divided || operation == .remainder, b == 0 { throw SQLError.evaluation }
        let (result, over) =
            switch operation {
            case .plus: a.addingReportingOverflow(b)
            case .minus: a.subtractingReportingOverflow(b)
            case .times: a.multipliedReportingOverflow(by: b)
            case .divided: a.dividedReportingOverflow(by: b)
            default: a.remainderReportingOverflow(dividingBy: b)
            }
        guard !over else { throw SQLError.overflow }
        return result
    }

    private static func floating(_ operation: SQLOperator, _ a: Double, _ b: Double) throws(AWSError) -> SQLValue {
        if operation == .divided || operation == .remainder, b == 0 { throw SQLError.evaluation }
        let result =
            switch operation {
            case .plus: a + b
            case .minus: a - b
            case .times: a * b
            case .divided: a / b
            default: a.truncatingRemainder(dividingBy: b)
            }
        guard result.isFinite else { throw SQLError.overflow }
        return .float(result)
    }

    private static func decimal(
        _ operation: SQLOperator,
        _ a: SQLDecimal,
        _ b: SQLDecimal
    ) throws(AWSError) -> SQLDecimal? {
        if operation == .divided || operation == .remainder, b.digits == 0 { throw SQLError.evaluation }
        switch operation {
        case .plus: return a + b
        case .minus: return a + -b
        case .times: return a * b
        case .divided: return a / b
        default: return a % b
        }
    }
}
