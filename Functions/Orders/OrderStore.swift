internal import AWSClient
internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Commerce

/// The three tables that an order touches.
struct OrderStore: Sendable {
    private let aws: AWSClient
    private let productsTable: String
    private let ordersTable: String
    private let idempotencyTable: String

    /// How a placement ended, where it did not fail.
    enum Placement {
        case placed
        /// The key stands for an order already.
        case replayed(IdempotencyRecord)
    }

    private static let mostTries = 6

    init(_ aws: AWSClient, _ variables: Variables) throws {
        self.aws = aws
        productsTable = try variables.required("PRODUCTS_TABLE")
        ordersTable = try variables.required("ORDERS_TABLE")
        idempotencyTable = try variables.required("IDEMPOTENCY_TABLE")
    }

    /// The products of a request by SKU, and the record of its key where there is one: in one read.
    func look(
        _ request: OrderRequest,
        _ key: String,
        _ now: Timestamp
    ) async throws -> ([String: Product], IdempotencyRecord?) {
        var wanted = [
            productsTable: DynamoDB.KeysAndAttributes { $0.keys = request.quantities.map { ["sku": .s($0.sku)] } },
            idempotencyTable: DynamoDB.KeysAndAttributes {
                $0.keys = [["idempotencyKey": .s(key)]]
                $0.consistentRead = true
            },
        ]
        var products: [String: Product] = [:]
        var record: IdempotencyRecord?
        for attempt in 1...Self.mostTries {
            let output = try await aws.call(DynamoDB.BatchGetItem.self) { $0.requestItems = wanted }
            for item in output.responses?[productsTable] ?? [] {
                if let product = Product(item: item.attributes) { products[product.sku] = product }
            }
            if let item = output.responses?[idempotencyTable]?.first {
                record = IdempotencyRecord(item: item.attributes, at: now)
            }
            wanted = output.unprocessedKeys ?? [:]
            if wanted.isEmpty { return (products, record) }
            pause(attempt, key)
        }
        throw CommerceError.busy
    }

    /// An order that is known to be there.
    func order(_ id: String) async throws -> Order {
        let output = try await aws.call(DynamoDB.GetItem.self) {
            $0.tableName = ordersTable
            $0.key = ["orderId": .s(id)]
            $0.consistentRead = true
        }
        guard let item = output.item, let order = Order(item: item.attributes) else {
            throw AWSError("OrderMissing", "The order \(id) of an idempotency record is not there.")
        }
        return order
    }

    /// Takes the stock and writes the order and its key's record: all of it or nothing.
    ///
    /// Throws `soldOut` where the stock is too small.
    func place(
        _ order: Order,
        _ quantities: [OrderRequest.Line],
        _ record: IdempotencyRecord,
        _ now: Timestamp
    ) async throws -> Placement {
        let items = quantities.map(taking) + [writing(order), writing(record, now)]
        for attempt in 1...Self.mostTries {
            do throws(AWSError) {
                _ = try await aws.call(DynamoDB.TransactWriteItems.self) { $0.transactItems = items }
                return .placed
            } catch {
                guard error.code == "TransactionCanceledException" else { throw error }
                let reasons = CancellationReason.reasons(of: error)
                // The key goes first: a repeat of the order that took the last one is no order of something sold out.
                if let reason = reasons.last, reason.isConditionalCheckFailed {
                    guard let earlier = IdempotencyRecord(item: reason.item, at: now) else { throw error }
                    return .replayed(earlier)
                }
                let soldOut = zip(quantities, reasons).filter { $1.isConditionalCheckFailed }.map(\.0.sku)
                guard soldOut.isEmpty else { throw CommerceError.soldOut(soldOut) }
                guard reasons.contains(where: \.isTemporary) else { throw error }
            }
            pause(attempt, record.orderID)
        }
        throw CommerceError.busy
    }

    private func taking(_ line: OrderRequest.Line) -> DynamoDB.TransactWriteItem {
        DynamoDB.TransactWriteItem {
            $0.update = DynamoDB.Update {
                $0.tableName = productsTable
                $0.key = ["sku": .s(line.sku)]
                $0.updateExpression = "SET stock = stock - :quantity"
                $0.conditionExpression = "stock >= :quantity"
                $0.expressionAttributeValues = [":quantity": .n(String(line.quantity))]
            }
        }
    }

    private func writing(_ order: Order) -> DynamoDB.TransactWriteItem {
        DynamoDB.TransactWriteItem {
            $0.put = DynamoDB.Put {
                $0.tableName = ordersTable
                $0.item = order.item
                $0.conditionExpression = "attribute_not_exists(orderId)"
            }
        }
    }

    private func writing(_ record: IdempotencyRecord, _ now: Timestamp) -> DynamoDB.TransactWriteItem {
        DynamoDB.TransactWriteItem {
            $0.put = DynamoDB.Put {
                $0.tableName = idempotencyTable
                $0.item = record.item
                // The table's TTL may take two days to delete what has expired.
                $0.conditionExpression = "attribute_not_exists(idempotencyKey) OR expiresAt <= :now"
                $0.expressionAttributeValues = [":now": .n(String(now.wholeSeconds))]
                $0.returnValuesOnConditionCheckFailure = "ALL_OLD"
            }
        }
    }

    /// Waits longer each time, and not as long as others who wait for the same: the id spreads them.
    private func pause(_ attempt: Int, _ id: String) {
        let base = 10 << attempt
        let spread = id.utf8.reduce(0) { ($0 * 31 + Int($1)) % base }
        aws.retries.pause(.milliseconds(base + spread))
    }
}
