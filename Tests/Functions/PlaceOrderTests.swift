import AWSCore
import AWSWire
import LambdaEvents
import Shop
import Synchronization
import Testing

struct PlaceOrderTests {
    private let aws = ScriptedAWS()

    private static let spoon =
        #"{"sku":{"S":"A"},"name":{"S":"Spoon"},"price":{"N":"1499"},"currency":{"S":"EUR"},"stock":{"N":"9"}}"#
    private static let body = #"{"customerId":"c-1","currency":"EUR","lines":[{"sku":"A","quantity":2}]}"#
    private static let now = CalendarDate(year: 2026, month: 11, day: 22, hour: 12).timestamp

    private func place(_ body: String = body, key: String? = "k-1") async throws -> (status: Int, json: JSON) {
        var request = APIGatewayV2Request()
        request.headers["idempotency-key"] = key
        request.body = body
        request.requestContext.timeEpoch = Self.now
        let response = try await PlaceOrder(aws.client, ScriptedAWS.variables).handle(request, ScriptedAWS.context)
        return (response.statusCode, try JSON(parsing: response.bodyBytes ?? []))
    }

    private func catalogue(record: String = "") {
        aws.reply(
            "BatchGetItem",
            #"{"Responses":{"products":[\#(Self.spoon)],"keys":[\#(record)]},"UnprocessedKeys":{}}"#
        )
    }

    private func record(order: String, body: String = body, expiresAt: Int64 = now.wholeSeconds + 60) -> String {
        let parts = ["c-1", "EUR", "A", "2"]
        let text = body == Self.body ? parts.map { "\($0.utf8.count):\($0)" }.joined() : body
        let fingerprint = Text.hex(Digest.sha256(text.utf8))
        return #"{"idempotencyKey":{"S":"k-1"},"orderId":{"S":"\#(order)"},"fingerprint":{"S":"\#(fingerprint)"},"#
            + #""expiresAt":{"N":"\#(expiresAt)"}}"#
    }

    private func stored(_ id: String, status: String) {
        aws.reply(
            "GetItem",
            #"{"Item":{"orderId":{"S":"\#(id)"},"customerId":{"S":"c-1"},"status":{"S":"\#(status)"},"#
                + #""currency":{"S":"EUR"},"total":{"N":"2998"},"placedAt":{"S":"2026-11-22T11:59:00.000Z"},"lines":{"L":[]}}}"#
        )
    }

    private func cancel(_ reasons: String...) {
        let list = reasons.joined(separator: ",")
        aws.reply(
            "TransactWriteItems",
            status: 400,
            #"{"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","CancellationReasons":[\#(list)]}"#
        )
    }

    private static let none = #"{"Code":"None"}"#
    private static let failed = #"{"Code":"ConditionalCheckFailed","Message":"The conditional request failed"}"#
    private static let conflict = #"{"Code":"TransactionConflict","Message":"Transaction is ongoing for the item"}"#

    @Test func `An order is written in one transaction and then handed on`() async throws {
        catalogue()
        let (status, order) = try await place()
        #expect(status == 201)
        #expect(order["orderId"] == "order-1")
        #expect(order["total"] == 2998)
        #expect(order["placedAt"] == "2026-11-22T12:00:00.000Z")
        #expect(aws.calls.map(\.operation) == ["BatchGetItem", "TransactWriteItems", "SendMessage", "PutRecord"])
        let items = try #require(aws.calls[1].json["TransactItems"]?.array)
        #expect(items[0]["Update"]?["ConditionExpression"] == "stock >= :quantity")
        #expect(items[0]["Update"]?["ExpressionAttributeValues"]?[":quantity"]?["N"] == "2")
        #expect(items[1]["Put"]?["TableName"] == "orders")
        #expect(items[2]["Put"]?["Item"]?["expiresAt"]?["N"]?.string == String(Self.now.wholeSeconds + 86_400))
        #expect(aws.calls[2].json["MessageBody"] == #"{"orderId":"order-1"}"#)
        #expect(aws.calls[3].json["PartitionKey"] == "order-1")
        let data = Text.bytes(base64: (aws.calls[3].json["Data"]?.string ?? "").utf8)
        #expect(try JSON(parsing: data ?? []) == order)
    }

    @Test func `A key that is known gives its order and takes no stock`() async throws {
        catalogue(record: record(order: "order-0"))
        stored("order-0", status: "fulfilled")
        let (status, order) = try await place()
        #expect(status == 200)
        #expect(order["orderId"] == "order-0")
        #expect(aws.calls.map(\.operation) == ["BatchGetItem", "GetItem"])
    }

    @Test func `An order that is still only placed is handed on again`() async throws {
        catalogue(record: record(order: "order-0"))
        stored("order-0", status: "placed")
        #expect(try await place().status == 200)
        #expect(aws.calls("SendMessage").first?.json["MessageBody"] == #"{"orderId":"order-0"}"#)
        #expect(aws.calls("PutRecord").count == 1)
    }

    @Test func `A key that a rival wrote first gives the rival's order`() async throws {
        catalogue()
        cancel(Self.failed, Self.none, #"{"Code":"ConditionalCheckFailed","Item":\#(record(order: "order-0"))}"#)
        stored("order-0", status: "fulfilled")
        let (status, order) = try await place()
        #expect(status == 200)
        #expect(order["orderId"] == "order-0")
    }

    @Test func `A key that has expired is free again`() async throws {
        catalogue(record: record(order: "order-0", expiresAt: Self.now.wholeSeconds))
        #expect(try await place().status == 201)
    }

    @Test func `A key of another request is refused`() async throws {
        catalogue(record: record(order: "order-0", body: "other"))
        let (status, answer) = try await place()
        #expect(status == 422)
        #expect(answer["error"]?["code"] == "IdempotencyKeyReused")
        #expect(aws.calls.count == 1)
    }

    @Test func `What is sold out is a conflict that names it`() async throws {
        catalogue()
        cancel(Self.failed, Self.none, Self.none)
        let (status, answer) = try await place()
        #expect(status == 409)
        #expect(answer["error"]?["code"] == "SoldOut")
        #expect(answer["error"]?["message"]?.string?.contains("A") == true)
        #expect(aws.calls("SendMessage").isEmpty)
    }

    @Test func `A transaction that met another is tried again`() async throws {
        catalogue()
        cancel(Self.conflict, Self.none, Self.none)
        cancel(Self.none, Self.none, Self.conflict)
        #expect(try await place().status == 201)
        #expect(aws.calls("TransactWriteItems").count == 3)
        #expect(aws.pauses.withLock(\.count) == 2)
    }

    @Test func `An order that fulfilment was not told of is an error to be repeated`() async throws {
        catalogue()
        aws.reply("SendMessage", status: 500, #"{"__type":"InternalError"}"#)
        let (status, answer) = try await place()
        #expect(status == 500)
        #expect(answer["error"]?["code"] == "InternalError")
    }

    @Test func `An order is not lost because analytics is away`() async throws {
        catalogue()
        aws.reply("PutRecord", status: 500, #"{"__type":"InternalFailure"}"#)
        #expect(try await place().status == 201)
    }

    @Test func `Keys that were not processed are asked for again`() async throws {
        aws.reply(
            "BatchGetItem",
            #"{"Responses":{},"UnprocessedKeys":{"products":{"Keys":[{"sku":{"S":"A"}}]}}}"#
        )
        aws.reply("BatchGetItem", #"{"Responses":{"products":[\#(Self.spoon)]},"UnprocessedKeys":{}}"#)
        #expect(try await place().status == 201)
        #expect(aws.calls[1].json["RequestItems"]?.object?.map(\.name) == ["products"])
    }

    @Test(arguments: ["", "{", "[]", "\"order\"", "7"])
    func `A body that is no object is malformed`(_ body: String) async throws {
        let (status, answer) = try await place(body)
        #expect(status == 400)
        #expect(answer["error"]?["code"] == "MalformedBody")
        #expect(aws.calls.isEmpty)
    }

    @Test(arguments: [nil, "", String(repeating: "k", count: 256)])
    func `A request needs a key of up to 255 bytes`(_ key: String?) async throws {
        let (status, answer) = try await place(key: key)
        #expect(status == 400)
        #expect(answer["error"]?["field"] == "Idempotency-Key")
    }
}
