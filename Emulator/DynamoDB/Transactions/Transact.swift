internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

/// What a transaction of writes gave.
struct TransactionResult {
    var costs = TableCosts()
    var metrics: [String: [DynamoDB.ItemCollectionMetrics]] = [:]

    func consumed(_ wanted: String?) -> [DynamoDB.ConsumedCapacity]? { costs.consumed(wanted) }
}

extension DynamoDBService {
    /// The most that the items of one transaction may have together (developer guide, "TransactWriteItems").
    static let mostTransactionBytes = 4 << 20

    /// Does writes all or none, once for a token: what TransactWriteItems and ExecuteTransaction share.
    ///
    /// - Parameters:
    ///   - key: the attributes that hold the key of one of the writes.
    ///   - token: the client's token, and the request that it stands for.
    func transact(
        _ writes: [ItemWrite],
        key: (Int) -> [String: AttributeValue],
        token: TransactionToken?,
        capacity: String?,
        metrics: String?,
        _ context: RequestContext
    ) throws(AWSError) -> TransactionResult {
        var places: [TransactionsInFlight.Place] = []
        places.reserveCapacity(writes.count)
        for write in writes where !write.isRefused { places.append(.init(write)) }
        guard Self.areDistinct(places) else { throw DynamoDBError.transactionDuplicates }
        let countsCost = Capacity.isAsked(capacity) || throttle != nil
        // Ten items cannot be too large together, and without a token nothing asks for what they were.
        let readsOld = countsCost || writes.count > 10 || token != nil
        var repeated: [UInt8]?
        func run(_ connection: Connection) throws(AWSError) -> [Written] {
            let tokens = TransactionTokens(connection)
            if let token {
                repeated = try tokens.pages(of: token, context)
                if repeated != nil { return [] }
            }
            let written = try apply(writes, key, readsOld: readsOld, metrics, connection, context)
            if let token { try tokens.keep(token, pages: written.map { Self.pages($0.outcome) }, context) }
            return written
        }
        // Where only items change, all is checked before the first of them does.
        let written =
            writes.contains { hasEffects($0.table) } ? try database.write(run) : try database.writeChecked(run)
        var result = TransactionResult()
        if let repeated {
            // A repeat only reads (API_TransactWriteItems, ClientRequestToken): what the first request wrote, each 4 KB of
            // it twice (seen of AWS by the authors of two emulators, github.com/nubo-db/dynoxide/pull/188 and
            // github.com/ExtendDB/extenddb/pull/305).
            for (i, write) in writes.enumerated() {
                var cost = CapacityCost()
                cost.table = 2 * Double(i < repeated.count ? repeated[i] : 1)
                cost.transaction = .read
                result.costs.add(write.table, cost)
            }
            return result
        }
        transactions.begin(places)
        for (write, one) in zip(writes, written) {
            if countsCost {
                var cost = CapacityCost(one.outcome, inTransaction: true)
                cost.transaction = .write
                throttle?.take(write.table, .write, cost)
                result.costs.add(write.table, cost)
            }
            if let metric = one.metrics { result.metrics[write.table.name, default: []].append(metric) }
        }
        return result
    }

    /// How many times 4 KB the larger of an item's two versions has.
    private static func pages(_ outcome: ItemWrite.Outcome) -> UInt8 {
        UInt8(clamping: Int(Capacity.read(outcome.bytes, isConsistent: true)))
    }

    /// Whether no place is there twice: to hash the keys of a few costs more than to compare them.
    private static func areDistinct(_ places: [TransactionsInFlight.Place]) -> Bool {
        guard places.count <= 8 else { return Set(places).count == places.count }
        return places.indices.allSatisfy { i in !places[..<i].contains(places[i]) }
    }

    /// Does all writes; where one cannot be done, all reasons are told and nothing remains.
    private func apply(
        _ writes: [ItemWrite],
        _ key: (Int) -> [String: AttributeValue],
        readsOld: Bool,
        _ metrics: String?,
        _ connection: Connection,
        _ context: RequestContext
    ) throws(AWSError) -> [Written] {
        let writer = ItemWriter(connection: connection, service: self, now: context.now)
        var written: [Written] = []
        written.reserveCapacity(writes.count)
        var reasons: [AWSError?] = []
        reasons.reserveCapacity(writes.count)
        var bytes = 0
        var edits = PlannedEdits()
        for (i, write) in writes.enumerated() {
            do throws(AWSError) {
                guard !transactions.holds(write) else { throw DynamoDBError.transactionConflict }
                if !write.isRefused { try throttle?.admit(write.table, .write, context.now) }
                let outcome: ItemWrite.Outcome
                if hasEffects(write.table) {
                    outcome = try write.apply(writer, readsOld: readsOld)
                } else {
                    let (edit, bytes) = try write.check(writer, readsOld: readsOld)
                    if let edit { edits.add(edit, write.table) }
                    outcome = .init(bytes: bytes)
                }
                bytes += outcome.bytes
                written.append(
                    Written(outcome: outcome, metrics: try ItemCollection.metrics(metrics, write, key(i), connection))
                )
                reasons.append(nil)
            } catch {
                guard Cancellation.code(error) != nil else { throw error }
                reasons.append(error)
            }
        }
        guard reasons.allSatisfy({ $0 == nil }) else { throw Cancellation.error(reasons) }
        guard bytes <= Self.mostTransactionBytes else { throw DynamoDBError.transactionSize }
        try edits.write(connection)
        return written
    }
}

/// `TransactionCanceledException`: one reason for each item, in their order.
enum Cancellation {
    /// What the error of one write is called among the reasons; nil for what is no reason.
    static func code(_ error: AWSError) -> String? {
        switch error.code {
        case "ConditionalCheckFailedException": "ConditionalCheckFailed"
        // What is empty is found before the transaction begins, and the request is refused as a whole.
        case "ValidationException": DynamoDBError.isEmptyKey(error) ? nil : "ValidationError"
        case "TransactionConflictException": "TransactionConflict"
        case "ItemCollectionSizeLimitExceededException": "ItemCollectionSizeLimitExceeded"
        case "DuplicateItemException": "DuplicateItem"
        case "ProvisionedThroughputExceededException": "ProvisionedThroughputExceeded"
        default: nil
        }
    }

    static func error(_ reasons: [AWSError?]) -> AWSError {
        let codes = reasons.map { $0.flatMap(code) ?? "None" }
        var text = JSONText()
        text.array(zip(codes, reasons)) { out, pair in
            out.raw("{\"Code\":")
            out.string(pair.0)
            if let item = pair.1?.fields.first(where: { $0.name == "Item" }) {
                out.raw(",\"Item\":")
                out.raw(item.value.utf8)
            }
            if let message = pair.1?.message {
                out.raw(",\"Message\":")
                out.string(message)
            }
            out.raw("}")
        }
        return AWSError(
            "TransactionCanceledException",
            "Transaction cancelled, please refer cancellation reasons for specific reasons [\(codes.joined(separator: ", "))]",
            fields: [.init("CancellationReasons", String(decoding: text.bytes, as: UTF8.self))]
        )
    }
}
