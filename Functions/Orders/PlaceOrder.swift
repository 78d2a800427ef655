public import AWSClient
internal import AWSCore
public import AWSWire
public import Commerce
public import LambdaEvents
public import LambdaRuntime

/// `POST /orders`: takes stock and writes the order in one transaction, then hands it to fulfilment and analytics.
///
/// The header `Idempotency-Key` makes the request safe to repeat for a day: the same key is the same order. A repeat of
/// an order that is still `placed` is handed on again, in case the first try failed there; the workers do not mind.
public struct PlaceOrder: HTTPEndpoint {
    private let store: OrderStore
    private let dispatch: OrderDispatch

    /// Makes the handler; throws where a variable is missing.
    public init(_ aws: AWSClient, _ variables: Variables = Variables()) throws {
        store = try OrderStore(aws, variables)
        dispatch = try OrderDispatch(aws, variables)
    }

    /// Answers 201 and the order, or 200 and the order that the key stands for already.
    public func answer(
        _ request: APIGatewayV2Request,
        _ context: LambdaContext
    ) async throws -> APIGatewayV2Response {
        let key = request.header("Idempotency-Key") ?? ""
        guard (1...255).contains(key.utf8.count) else { throw CommerceError.missingKey }
        guard let body = request.bodyBytes, let document = try? JSON(parsing: body), document.object != nil else {
            throw CommerceError.malformedBody
        }
        let wanted = try OrderRequest(document)
        // The gateway's clock, not ours: it is the same for every try of this invocation.
        let now = request.requestContext.timeEpoch
        let record = IdempotencyRecord(
            key: key,
            orderID: context.requestID,
            fingerprint: Text.hex(Digest.sha256(wanted.canonicalText.utf8)),
            expiresAt: now.wholeSeconds + IdempotencyRecord.lifetime
        )
        let (products, earlier) = try await store.look(wanted, key, now)
        if let earlier { return try await replay(earlier, record, context) }
        let order = try Order(
            wanted,
            id: record.orderID,
            placedAt: now.iso8601(milliseconds: true),
            products: products
        )
        switch try await store.place(order, wanted.quantities, record, now) {
        case .placed:
            try await dispatch.send(order, context)
            return APIGatewayV2Response(statusCode: 201, json: order.json)
        case .replayed(let earlier): return try await replay(earlier, record, context)
        }
    }

    private func replay(
        _ earlier: IdempotencyRecord,
        _ record: IdempotencyRecord,
        _ context: LambdaContext
    ) async throws -> APIGatewayV2Response {
        guard earlier.fingerprint == record.fingerprint else { throw CommerceError.keyReused }
        let order = try await store.order(earlier.orderID)
        if order.status == .placed { try await dispatch.send(order, context) }
        return APIGatewayV2Response(json: order.json)
    }
}

extension JSON: Document {}
