/// What an expression gives.
enum SQLValue: Sendable {
    /// There is no such thing in the record.
    case missing
    case null
    case bool(Bool)
    case int(Int64)
    case decimal(SQLDecimal)
    case float(Double)
    case string(String)
    case timestamp(SQLTimestamp)
    case list([SQLValue])
    case record(SQLRecord)

    /// Whether it is null or missing.
    var isAbsent: Bool {
        switch self {
        case .missing, .null: true
        default: false
        }
    }

    var isNumber: Bool {
        switch self {
        case .int, .decimal, .float: true
        default: false
        }
    }

    /// A number from a text as SQL and JSON write it; nil where it is none.
    static func number(_ text: some StringProtocol) -> SQLValue? {
        guard let first = text.utf8.first, first != UInt8(ascii: " "), text.last != " " else {
            return nil
        }
        if let whole = Int64(text) { return .int(whole) }
        if let decimal = SQLDecimal(text) { return .decimal(decimal) }
        // Only digits: neither `nan` nor `0x1p3` is a number here.
        guard text.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }),
            let double = Double(text), double.isFinite
        else { return nil }
        return .float(double)
    }

    /// The number that it is, or that its text is: the values of CSV are texts, and are compared with numbers.
    var asNumber: SQLValue? {
        switch self {
        case .int, .decimal, .float: self
        case .string(let text): Self.number(text)
        default: nil
        }
    }
}

/// The columns that records have in common.
final class SQLNames: Sendable {
    let names: [String]
    private let exact: [String: Int]?
    private let folded: [String: [Int]]?

    /// Makes names; many records of the same are found in by a dictionary.
    init(_ names: [String], isShared: Bool = false) {
        self.names = names
        guard isShared else {
            (exact, folded) = (nil, nil)
            return
        }
        exact = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        folded = Dictionary(grouping: names.indices) { names[$0].lowercased() }
    }

    /// Where a name stands; nil where nowhere, or without quotes in several places.
    func find(_ name: String, isQuoted: Bool) -> (index: Int?, isAmbiguous: Bool) {
        if isQuoted {
            return (exact.map { $0[name] } ?? names.firstIndex(of: name), false)
        }
        let folded = folded.map { $0[name.lowercased()] ?? [] } ?? matches(name)
        // One that is written just so is meant where several differ in case only.
        if folded.count > 1 {
            let same = folded.filter { names[$0] == name }
            return same.count == 1 ? (same[0], false) : (nil, true)
        }
        return (folded.first, false)
    }

    private func matches(_ name: String) -> [Int] {
        let wanted = name.lowercased()
        return names.indices.filter { names[$0] == name || names[$0].lowercased() == wanted }
    }
}

/// Values and their names, in their order.
struct SQLRecord: Sendable {
    var columns: SQLNames
    var values: [SQLValue]

    init(_ columns: SQLNames, _ values: [SQLValue]) { (self.columns, self.values) = (columns, values) }

    init(_ fields: [(name: String, value: SQLValue)]) {
        self.init(SQLNames(fields.map(\.name)), fields.map(\.value))
    }

    /// The names with their values, those left out that are missing.
    var fields: [(name: String, value: SQLValue)] {
        zip(columns.names, values).compactMap { name, value in
            if case .missing = value { return nil }
            return (name, value)
        }
    }
}
