internal import AWSCore
internal import EmulatorCore
internal import Store

/// A client's token, and the request that it stands for.
struct TransactionToken {
    /// Each operation has tokens of its own (seen of AWS by the authors of another emulator,
    /// github.com/ExtendDB/extenddb).
    var operation: String
    var text: String
    /// What makes two requests the same.
    var digest: [UInt8]

    fileprivate var key: String { "\(operation) \(text)" }
}

/// The tokens of the transactions of the last ten minutes (API_TransactWriteItems, ClientRequestToken).
struct TransactionTokens {
    private let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    /// How many times 4 KB each write of the transaction of a token had; nil where the token is new, and an error where it
    /// stands for another request.
    func pages(of token: TransactionToken, _ context: RequestContext) throws(AWSError) -> [UInt8]? {
        let known = try connection.first(
            "SELECT digest, pages FROM transactions WHERE account = ? AND region = ? AND token = ? AND at > ?",
            .text(context.account),
            .text(context.region),
            .text(token.key),
            .int(Self.end(context))
        ) { ($0.blob(0), $0.blob(1)) }
        guard let (digest, pages) = known else { return nil }
        guard digest == token.digest else { throw DynamoDBError.tokenReused }
        return pages
    }

    /// Keeps the token of a transaction that was done, and forgets those whose time is over.
    func keep(_ token: TransactionToken, pages: [UInt8], _ context: RequestContext) throws(AWSError) {
        try connection.run("DELETE FROM transactions WHERE at <= ?", .int(Self.end(context)))
        try connection.run(
            "INSERT INTO transactions (account, region, token, digest, at, pages) VALUES (?, ?, ?, ?, ?, ?)",
            .text(context.account),
            .text(context.region),
            .text(token.key),
            .blob(token.digest),
            .int(context.now.milliseconds),
            .blob(pages)
        )
    }

    /// Tokens from then or before stand for nothing any more, milliseconds since 1970.
    private static func end(_ context: RequestContext) -> Int64 { context.now.milliseconds - 600_000 }
}
