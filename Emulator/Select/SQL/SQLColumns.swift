extension SQLExpression {
    /// The expressions that it is made of.
    private var parts: [SQLExpression] {
        switch self {
        case .literal, .aggregate, .path: []
        case .not(let inner), .negated(let inner), .isNull(let inner), .isMissing(let inner), .cast(let inner, _):
            [inner]
        case .binary(_, let left, let right): [left, right]
        case .between(let value, let low, let high): [value, low, high]
        case .isIn(let value, let list): [value] + list
        case .like(let value, let pattern, let escape): [value, pattern] + (escape.map { [$0] } ?? [])
        case .choice(let cases, let otherwise):
            cases.flatMap { [$0.condition, $0.result] } + (otherwise.map { [$0] } ?? [])
        case .call(_, let values): values
        }
    }

    /// Whether it reads the record, other than within aggregates.
    var readsRecord: Bool {
        if case .path = self { return true }
        return parts.contains { $0.readsRecord }
    }

    /// Adds the columns that it reads; false where it reads the record as a whole.
    fileprivate func collect(_ columns: inout [SQLColumn]) -> Bool {
        guard case .path(let name, let isQuoted, let isRecord, let steps) = self else {
            return parts.allSatisfy { $0.collect(&columns) }
        }
        guard isRecord else {
            columns.append(SQLColumn(name: name, isQuoted: isQuoted))
            return true
        }
        guard case .key(let key, let isQuoted)? = steps.first else { return false }
        columns.append(SQLColumn(name: key, isQuoted: isQuoted))
        return true
    }
}

/// A column as SQL names it.
struct SQLColumn {
    var name: String
    var isQuoted: Bool

    /// Where it stands among some; nil where it does not.
    func index(in names: SQLNames) -> Int? {
        if let index = names.find(name, isQuoted: isQuoted).index { return index }
        guard !isQuoted, name.first == "_", let position = Int(name.dropFirst()), position > 0 else { return nil }
        return position <= names.names.count ? position - 1 : nil
    }
}

extension SQLStatement {
    /// The columns that are read for it; nil of all.
    func columns(_ aggregates: [SQLAggregate]) -> [SQLColumn]? {
        var columns: [SQLColumn] = []
        for item in projection {
            guard case .value(let value, _) = item, value.collect(&columns) else { return nil }
        }
        for aggregate in aggregates {
            if let argument = aggregate.argument, !argument.collect(&columns) { return nil }
        }
        if let condition, !condition.collect(&columns) { return nil }
        return columns
    }
}
