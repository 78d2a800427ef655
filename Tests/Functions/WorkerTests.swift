import AWSCore
import AWSWire
import LambdaEvents
import Shop
import Testing

struct WorkerTests {
    private let aws = ScriptedAWS()

    private func message(_ id: String, _ body: String) -> SQSEvent.Record {
        var record = SQSEvent.Record()
        record.messageId = id
        record.body = body
        record.attributes["ApproximateFirstReceiveTimestamp"] = "1795348800000"
        return record
    }

    private func fulfil(_ records: SQSEvent.Record...) async throws -> [String] {
        let handler = try FulfilOrder(aws.client, ScriptedAWS.variables)
        let response = try await handler.handle(SQSEvent(records: records), ScriptedAWS.context)
        return response.batchItemFailures.map(\.itemIdentifier)
    }

    @Test func `An order that is placed becomes fulfilled`() async throws {
        #expect(try await fulfil(message("m-1", #"{"orderId":"o-1"}"#)).isEmpty)
        let update = try #require(aws.calls("UpdateItem").first?.json)
        #expect(update["Key"] == ["orderId": ["S": "o-1"]])
        #expect(update["ConditionExpression"] == "#status = :placed")
        #expect(update["ExpressionAttributeValues"]?[":now"]?["S"]?.string == "2026-11-22T12:00:00.000Z")
    }

    @Test func `A message that comes twice succeeds twice and one of no order fails alone`() async throws {
        let error = #""__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException","message":"failed""#
        aws.reply("UpdateItem", status: 400, #"{\#(error),"Item":{"orderId":{"S":"o-1"}}}"#)
        aws.reply("UpdateItem", status: 400, "{\(error)}")
        aws.reply("UpdateItem", status: 500, "{}")
        let failures = try await fulfil(
            message("m-1", #"{"orderId":"o-1"}"#),
            message("m-2", #"{"orderId":"o-2"}"#),
            message("m-3", #"{"orderId":"o-3"}"#),
            message("m-4", "no order"),
            message("m-5", #"{"orderId":"o-5"}"#)
        )
        #expect(failures == ["m-2", "m-3", "m-4"])
    }

    private func record(_ number: String, _ data: String) -> KinesisEvent.Record {
        var record = KinesisEvent.Record()
        record.kinesis.sequenceNumber = number
        record.kinesis.data = Array(data.utf8)
        record.kinesis.approximateArrivalTimestamp = CalendarDate(year: 2026, month: 11, day: 24).timestamp
        return record
    }

    @Test func `A batch is one object of JSON lines for each day`() async throws {
        let event = KinesisEvent(records: [
            record("11", #"{"orderId":"o-1","placedAt":"2026-11-22T23:59:59.999Z"}"#),
            record("12", "{\n\"orderId\":\"o-2\",\"placedAt\":\"2026-11-23T00:00:00.000Z\"}"),
            record("13", "not an order"),
            record("14", #"{"orderId":"o-3","placedAt":"2026-11-22T23:59:59.999Z"}"#),
            record("15", #"{"orderId":"o-4"}"#),
        ])
        let handler = try RecordAnalytics(aws.client, ScriptedAWS.variables)
        #expect(try await handler.handle(event, ScriptedAWS.context) == .null)
        let written = aws.calls.map { ($0.path, String(decoding: $0.body, as: UTF8.self)) }
        #expect(
            written.map(\.0) == [
                "/lake/dt%3D2026-11-22/11.jsonl", "/lake/dt%3D2026-11-23/12.jsonl", "/lake/dt%3D2026-11-24/15.jsonl",
            ]
        )
        #expect(
            written[0].1 == """
                {"orderId":"o-1","placedAt":"2026-11-22T23:59:59.999Z"}
                {"orderId":"o-3","placedAt":"2026-11-22T23:59:59.999Z"}

                """
        )
        #expect(written[1].1 == "{\"orderId\":\"o-2\",\"placedAt\":\"2026-11-23T00:00:00.000Z\"}\n")
    }

    @Test func `An object that cannot be written fails the batch`() async throws {
        aws.reply("PUT", status: 500, "")
        let event = KinesisEvent(records: [record("11", #"{"orderId":"o-1"}"#)])
        let handler = try RecordAnalytics(aws.client, ScriptedAWS.variables)
        await #expect(throws: AWSError.self) { try await handler.handle(event, ScriptedAWS.context) }
    }
}
