import AWSCore
import AWSWire
import EmulatorCore
import Support
import Testing

/// SQS Developer Guide, "Exactly-once processing in Amazon SQS".
@Suite struct DeduplicationTests {
    @Test("A duplicate is answered as the first one was, and not delivered")
    func duplicate() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        let first = await sqs.send(url, "one", to: "g", "d")
        let second = await sqs.send(url, "two", to: "g", "d")
        #expect(first["MessageId"] == second["MessageId"])
        #expect(first["SequenceNumber"] == second["SequenceNumber"])
        #expect(await sqs.bodies(url) == ["one"])
    }

    @Test("Five minutes after the first the id is new again")
    func interval() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        let first = await sqs.send(url, "one", to: "g", "d")
        await sqs.advance(299)
        #expect(await sqs.send(url, "one", to: "g", "d")["MessageId"] == first["MessageId"])
        await sqs.advance(1)
        #expect(await sqs.send(url, "one", to: "g", "d")["MessageId"] != first["MessageId"])
    }

    @Test("Ids are forgotten by and by")
    func forgotten() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        for i in 0..<20 { _ = await sqs.send(url, "\(i)", to: "g", "d\(i)") }
        await sqs.advance(300)
        for i in 0..<20 { #expect(await sqs.send(url, "x", to: "g", "d\(i)").status == 200) }
        #expect(await sqs.counts(url) == ["40", "0", "0"])
    }

    @Test("The body is the id where the queue says so", arguments: [true, false])
    func test_fifo_deduplication_arrives_once_after_delete(_ isContentBased: Bool) async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo("orders.fifo", ["ContentBasedDeduplication": isContentBased ? "true" : "false"])
        let id: [String: JSON] = isContentBased ? [:] : ["MessageDeduplicationId": "d"]
        let more = id.merging(["MessageGroupId": "g"]) { $1 }
        _ = await sqs.send(url, #"{"foo": "bar"}"#, more)
        let first = try #require(await sqs.receive(url).first)
        _ = await sqs.delete(url, first)
        _ = await sqs.send(url, #"{"foo": "bar"}"#, more)
        #expect(await sqs.receive(url).isEmpty)
    }

    @Test("A purge does not forget what was sent")
    func purge() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        _ = await sqs.send(url, "one", to: "g", "d")
        _ = await sqs.call("PurgeQueue", ["QueueUrl": url])
        _ = await sqs.send(url, "one", to: "g", "d")
        #expect(await sqs.receive(url).isEmpty)
        #expect(await sqs.counts(url) == ["0", "0", "0"])
    }

    @Test func test_sqs_fifo_same_dedup_id_different_message_groups() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        _ = await sqs.send(url, "Test", to: "g1", "d")
        _ = await sqs.send(url, "Test", to: "g2", "d")
        #expect(await sqs.bodies(url) == ["Test"])
        #expect(await sqs.bodies(url).isEmpty)
    }

    @Test func test_sqs_fifo_message_group_scope_no_throughput_setting() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo("orders.fifo", ["DeduplicationScope": "messageGroup"])
        _ = await sqs.send(url, "Test", to: "g1", "d")
        _ = await sqs.send(url, "Test", to: "g2", "d")
        #expect(await sqs.bodies(url) == ["Test", "Test"])
    }

    @Test func test_fifo_high_throughput_ordering() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo(
            "orders.fifo",
            ["DeduplicationScope": "messageGroup", "FifoThroughputLimit": "perMessageGroupId"]
        )
        _ = await sqs.send(url, "Test1", to: "g1", "d")
        _ = await sqs.send(url, "Test2", to: "g2", "d")
        #expect(await sqs.bodies(url, 1) == ["Test1"])
        #expect(await sqs.bodies(url, 1) == ["Test2"])
    }

    @Test("A changed scope takes hold after a minute")
    func test_fifo_change_to_high_throughput_after_creation() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        _ = await sqs.send(url, "Test1", to: "g1", "d")
        #expect(await sqs.bodies(url) == ["Test1"])
        let set = await sqs.set(
            url,
            ["DeduplicationScope": "messageGroup", "FifoThroughputLimit": "perMessageGroupId"]
        )
        #expect(set.status == 200)
        #expect(await sqs.attributes(url)["DeduplicationScope"] == "messageGroup")
        _ = await sqs.send(url, "Test2", to: "g2", "d")
        #expect(await sqs.bodies(url).isEmpty)
        await sqs.advance(60)
        _ = await sqs.send(url, "Test3", to: "g2", "d")
        #expect(await sqs.bodies(url).contains("Test3"))
    }

    @Test func test_fifo_change_to_regular_throughput_after_creation() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo("orders.fifo", ["DeduplicationScope": "messageGroup"])
        _ = await sqs.send(url, "Test1", to: "g1", "d")
        _ = await sqs.send(url, "Test2", to: "g2", "d")
        #expect(await sqs.bodies(url) == ["Test1", "Test2"])
        _ = await sqs.set(url, ["DeduplicationScope": "queue"])
        _ = await sqs.send(url, "Test3", to: "g3", "d")
        #expect(await sqs.bodies(url) == ["Test3"])
    }

    @Test func test_posting_to_fifo_requires_deduplicationid_group_id() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        let noID = await sqs.send(url, "x", ["MessageGroupId": "g"])
        #expect(
            noID.message
                == "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly"
        )
        #expect(noID.headers["x-amzn-query-error"] == "InvalidParameterValue;Sender")
        let noGroup = await sqs.send(url, "x", ["MessageDeduplicationId": "d"])
        #expect(noGroup.message == "The request must contain the parameter MessageGroupId.")
        #expect(noGroup.headers["x-amzn-query-error"] == "MissingParameter;Sender")
    }

    @Test(
        "Ids are of 1 to 128 letters, digits and punctuation",
        arguments: ["", String(repeating: "a", count: 129), "group 123"],
        ["MessageGroupId", "MessageDeduplicationId"]
    )
    func test_message_deduplication_id_invalid(_ id: String, _ parameter: String) async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        var more: [String: JSON] = ["MessageGroupId": "g", "MessageDeduplicationId": "d"]
        more[parameter] = .string(id)
        #expect(
            await sqs.send(url, "x", more).message
                == "Value \(id) for parameter \(parameter) is invalid. Reason: \(parameter) can only include alphanumeric and punctuation characters. 1 to 128 in length."
        )
    }

    @Test func test_fair_queue_with_message_group_id() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        let sent = await sqs.send(url, "message", ["MessageGroupId": "test"])
        #expect(sent["SequenceNumber"] == nil)
        let told = await sqs.receive(url).first?["Attributes"]
        #expect(told?["MessageGroupId"] == "test")
        #expect(told?["SequenceNumber"] == nil)
    }

    @Test func test_send_batch_missing_message_group_id_for_fifo_queue() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        let noGroup = await sqs.call(
            "SendMessageBatch",
            ["QueueUrl": url, "Entries": [["Id": "1", "MessageBody": "x", "MessageDeduplicationId": "d"]]]
        )
        #expect(noGroup.message == "The request must contain the parameter MessageGroupId.")
        #expect(noGroup.headers["x-amzn-query-error"] == "InvalidParameterValue;Sender")
        let noID = await sqs.call(
            "SendMessageBatch",
            ["QueueUrl": url, "Entries": [["Id": "1", "MessageBody": "x", "MessageGroupId": "g"]]]
        )
        #expect(noID.code == "InvalidParameterValueException")
    }

    @Test("A batch keeps its order, and its duplicates are told apart")
    func batch() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        let entries = ["a", "b", "a", "c"].enumerated().map { i, body -> JSON in
            [
                "Id": .string(String(i)), "MessageBody": .string(body), "MessageGroupId": "g",
                "MessageDeduplicationId": .string(body),
            ]
        }
        let sent = await sqs.call("SendMessageBatch", ["QueueUrl": url, "Entries": .array(entries)])
        let ids = sent["Successful"]?.array?.compactMap { $0["MessageId"]?.string } ?? []
        #expect(ids.count == 4)
        #expect(Set(ids).count == 3)
        #expect(await sqs.bodies(url) == ["a", "b", "c"])
    }
}
