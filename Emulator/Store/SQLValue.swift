/// A value bound to a statement.
public enum SQLValue: Sendable {
    case null
    case int(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    /// Makes it of what a literal or the wire holds.
    public init(integerLiteral value: Int64) { self = .int(value) }
    /// Makes it of what a literal or the wire holds.
    public init(stringLiteral value: String) { self = .text(value) }
    /// Makes it of what a literal or the wire holds.
    public init(nilLiteral: ()) { self = .null }

    /// Text, or NULL.
    public static func text(_ value: String?) -> SQLValue {
        guard let value else { return .null }
        return .text(value)
    }

    /// A whole number.
    public static func int(_ value: Int) -> SQLValue { .int(Int64(value)) }
}
