public import AWSCore

/// A step that brings a database's schema on; it runs once in a database's life, whole or not at all.
public enum Migration: Sendable {
    /// Statements.
    case sql(String)
    /// What statements alone cannot do.
    case step(@Sendable (Connection) throws(AWSError) -> Void)

    func run(_ connection: Connection) throws(AWSError) {
        switch self {
        case .sql(let text): try connection.execute(text)
        case .step(let body): try body(connection)
        }
    }
}

extension Migration: ExpressibleByStringLiteral {
    /// Statements, written where they stand.
    public init(stringLiteral sql: String) { self = .sql(sql) }
}
