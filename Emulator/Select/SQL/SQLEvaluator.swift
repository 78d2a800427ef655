internal import AWSCore

/// Evaluates expressions of one record.
struct SQLEvaluator: Sendable {
    /// What UTCNOW gives: the moment of the request.
    var now: SQLTimestamp
    /// Whether columns that the records do not have are an error: those of CSV and Parquet are known.
    var isStrict: Bool
    /// What the aggregates gave, once they are done.
    var aggregates: [SQLValue] = []

    /// Whether a condition holds; what is not known does not.
    func holds(_ condition: SQLExpression, _ record: SQLValue) throws(AWSError) -> Bool {
        if case .bool(true) = try value(condition, record) { true } else { false }
    }

    func value(_ expression: SQLExpression, _ record: SQLValue) throws(AWSError) -> SQLValue {
        switch expression {
        case .literal(let value): return value
        case .path(let name, let isQuoted, let isRecord, let steps):
            return try path(name, isQuoted, isRecord, steps, record)
        case .not(let inner): return Self.truth(try truth(inner, record).map { !$0 })
        case .negated(let inner): return try SQLArithmetic.negate(try value(inner, record))
        case .binary(let operation, let left, let right): return try binary(operation, left, right, record)
        case .isNull(let inner): return .bool(try value(inner, record).isAbsent)
        case .isMissing(let inner):
            if case .missing = try value(inner, record) { return .bool(true) }
            return .bool(false)
        case .between(let inner, let low, let high):
            let value = try value(inner, record)
            let isAbove = SQLComparison.isLess(value, try self.value(low, record)).map { !$0 }
            let isBelow = SQLComparison.isLess(try self.value(high, record), value).map { !$0 }
            if isAbove == false || isBelow == false { return .bool(false) }
            return Self.truth(isAbove == nil || isBelow == nil ? nil : true)
        case .isIn(let inner, let list): return try isIn(try value(inner, record), list, record)
        case .like(let inner, let pattern, let escape): return try like(inner, pattern, escape, record)
        case .choice(let cases, let otherwise):
            for (condition, result) in cases where try holds(condition, record) { return try value(result, record) }
            return try otherwise.map { inner throws(AWSError) in try value(inner, record) } ?? .null
        case .cast(let inner, let type): return try SQLCast.cast(try value(inner, record), type)
        case .call(let function, let arguments):
            if case .coalesce = function {
                for argument in arguments {
                    let value = try value(argument, record)
                    if !value.isAbsent { return value }
                }
                return .null
            }
            var values: [SQLValue] = []
            for argument in arguments { values.append(try value(argument, record)) }
            return try SQLFunctions.call(function, values, now: now)
        case .aggregate(let index): return index < aggregates.count ? aggregates[index] : .null
        }
    }

    // MARK: logic

    private static func truth(_ value: Bool?) -> SQLValue { value.map { .bool($0) } ?? .null }

    /// Whether it is so; nil where that is not known.
    private func truth(_ expression: SQLExpression, _ record: SQLValue) throws(AWSError) -> Bool? {
        switch try value(expression, record) {
        case .bool(let flag): return flag
        case .null, .missing: return nil
        // The texts of CSV.
        case .string("true"): return true
        case .string("false"): return false
        default: throw SQLError.argumentType
        }
    }

    private func binary(
        _ operation: SQLOperator,
        _ left: SQLExpression,
        _ right: SQLExpression,
        _ record: SQLValue
    ) throws(AWSError) -> SQLValue {
        switch operation {
        case .and:
            let first = try truth(left, record)
            if first == false { return .bool(false) }
            let second = try truth(right, record)
            return Self.truth(second == false ? false : first == nil ? nil : second)
        case .or:
            let first = try truth(left, record)
            if first == true { return .bool(true) }
            let second = try truth(right, record)
            return Self.truth(second == true ? true : first == nil ? nil : second)
        default: break
        }
        let (a, b) = (try value(left, record), try value(right, record))
        switch operation {
        case .equal: return Self.truth(SQLComparison.isEqual(a, b))
        case .unequal: return Self.truth(SQLComparison.isEqual(a, b).map { !$0 })
        case .less: return Self.truth(SQLComparison.isLess(a, b))
        case .greater: return Self.truth(SQLComparison.isLess(b, a))
        case .lessOrEqual: return Self.truth(SQLComparison.isLess(b, a).map { !$0 })
        case .greaterOrEqual: return Self.truth(SQLComparison.isLess(a, b).map { !$0 })
        case .concatenated:
            if a.isAbsent || b.isAbsent { return .null }
            guard case .string(let first) = a, case .string(let second) = b else { throw SQLError.argumentType }
            return .string(first + second)
        default: return try SQLArithmetic.apply(operation, a, b)
        }
    }

    private func isIn(_ value: SQLValue, _ list: [SQLExpression], _ record: SQLValue) throws(AWSError) -> SQLValue {
        var isKnown = true
        for item in list {
            switch SQLComparison.isEqual(value, try self.value(item, record)) {
            case true: return .bool(true)
            case nil: isKnown = false
            default: continue
            }
        }
        return Self.truth(isKnown ? false : nil)
    }

    private func like(
        _ inner: SQLExpression,
        _ pattern: SQLExpression,
        _ escape: SQLExpression?,
        _ record: SQLValue
    ) throws(AWSError) -> SQLValue {
        let (text, form) = (try value(inner, record), try value(pattern, record))
        let mark: SQLValue = try escape.map { inner throws(AWSError) in try value(inner, record) } ?? .string("")
        if text.isAbsent || form.isAbsent || mark.isAbsent { return .null }
        guard case .string(let text) = text, case .string(let form) = form, case .string(let mark) = mark else {
            throw SQLError.like
        }
        return .bool(try SQLLike.matches(text, form, escape: escape == nil ? nil : mark))
    }

    // MARK: paths

    private func path(
        _ name: String,
        _ isQuoted: Bool,
        _ isRecord: Bool,
        _ steps: [SQLStep],
        _ record: SQLValue
    ) throws(AWSError) -> SQLValue {
        var result: SQLValue
        var steps = steps[...]
        if isRecord {
            result = record
            // A column of the name of the records is none, as `s.s` reads it.
            if case .key(let key, let isQuoted)? = steps.first {
                result = try column(key, isQuoted, record)
                steps.removeFirst()
            }
        } else {
            result = try column(name, isQuoted, record)
        }
        for step in steps { result = try Self.take(step, result) }
        return result
    }

    private func column(_ name: String, _ isQuoted: Bool, _ record: SQLValue) throws(AWSError) -> SQLValue {
        guard case .record(let fields) = record else {
            // What is no record is the only thing there is.
            return name == "_1" ? record : .missing
        }
        let (index, isAmbiguous) = fields.columns.find(name, isQuoted: isQuoted)
        if isAmbiguous { throw SelectError.ambiguous }
        if let index { return index < fields.values.count ? fields.values[index] : .missing }
        if !isQuoted, let position = Self.position(name) {
            guard isStrict else { return position == 1 ? record : .missing }
            guard position > 0 else { throw SQLError.columnIndex }
            return position <= fields.values.count ? fields.values[position - 1] : .missing
        }
        // The record of CSV without a header has no names at all.
        if isStrict { throw SQLError.binding }
        return .missing
    }

    /// The number of `_1`.
    private static func position(_ name: String) -> Int? {
        name.first == "_" ? Int(name.dropFirst()) : nil
    }

    /// What lies a step deeper; missing where nothing does.
    static func take(_ step: SQLStep, _ value: SQLValue) throws(AWSError) -> SQLValue {
        switch (step, value) {
        case (.key(let name, let isQuoted), .record(let record)):
            let (index, isAmbiguous) = record.columns.find(name, isQuoted: isQuoted)
            if isAmbiguous { throw SelectError.ambiguous }
            guard let index, index < record.values.count else { return .missing }
            return record.values[index]
        case (.index(let index), .list(let values)):
            return index >= 0 && index < values.count ? values[index] : .missing
        default: return .missing
        }
    }
}
