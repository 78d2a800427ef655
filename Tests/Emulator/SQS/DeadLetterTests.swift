import AWSCore
import AWSWire
import Support
import Testing

/// SQS Developer Guide, "Using dead-letter queues in Amazon SQS".
@Suite struct DeadLetterTests {
    @Test func test_dead_letter_queue_message_attributes() async throws {
        let sqs = try await SQSFixture()
        let (url, dead) = try await sqs.pair("orders")
        let trace: JSON = ["AWSTraceHeader": ["DataType": "String", "StringValue": "Root=1-a-b;Sampled=1"]]
        let sent = await sqs.send(url, "message-1", ["MessageSystemAttributes": trace])
        #expect(sent["MD5OfMessageSystemAttributes"]?.string?.count == 32)
        let before = try #require(await sqs.receive(url).first)
        #expect(before["Attributes"]?["DeadLetterQueueSourceArn"] == nil)
        await sqs.advance(30)
        #expect(await sqs.receive(url).isEmpty)
        let after = try #require(await sqs.receive(dead).first)
        #expect(after["MessageId"] == before["MessageId"])
        #expect(after["Attributes"]?["ApproximateReceiveCount"] == "2")
        #expect(after["Attributes"]?["AWSTraceHeader"] == "Root=1-a-b;Sampled=1")
        #expect(after["Attributes"]?["DeadLetterQueueSourceArn"]?.string == SQSFixture.arn("orders"))
        #expect(after["Attributes"]?["SentTimestamp"] == before["Attributes"]?["SentTimestamp"])
    }

    @Test("A poison message of a FIFO group lets those behind it go on, and keeps its group")
    func fifo() async throws {
        let sqs = try await SQSFixture()
        let (url, dead) = try await sqs.pair("orders.fifo")
        for body in ["poison", "fine"] { _ = await sqs.send(url, body, to: "g") }
        #expect(await sqs.bodies(url, 1) == ["poison"])
        await sqs.advance(30)
        #expect(await sqs.bodies(url, 1) == ["fine"])
        let moved = try #require(await sqs.receive(dead).first)
        #expect(moved["Body"] == "poison")
        #expect(moved["Attributes"]?["MessageGroupId"] == "g")
        #expect(await sqs.counts(url) == ["0", "1", "0"])
        #expect(await sqs.counts(dead) == ["0", "1", "0"])
    }

    @Test("Only those that the allow policy names may use a dead-letter queue")
    func allowPolicy() async throws {
        let sqs = try await SQSFixture()
        let dead = try await sqs.queue("dead")
        let redrive = #"{"deadLetterTargetArn":"\#(SQSFixture.arn("dead"))","maxReceiveCount":1}"#
        func allow(_ policy: String) async -> Reply { await sqs.set(dead, ["RedriveAllowPolicy": policy]) }
        let one = try await sqs.queue("one")
        #expect(await allow(#"{"redrivePermission":"denyAll"}"#).status == 200)
        #expect(await sqs.set(one, ["RedrivePolicy": redrive]).code == "InvalidParameterValueException")
        let byQueue = #"{"redrivePermission":"byQueue","sourceQueueArns":["\#(SQSFixture.arn("one"))"]}"#
        #expect(await allow(byQueue).status == 200)
        #expect(await sqs.set(one, ["RedrivePolicy": redrive]).status == 200)
        let other = await sqs.call(
            "CreateQueue",
            ["QueueName": "two", "Attributes": SQSFixture.map(["RedrivePolicy": redrive])]
        )
        #expect(other.status == 400)
        #expect(await allow(#"{"redrivePermission":"allowAll"}"#).status == 200)
        #expect(await sqs.call("ListDeadLetterSourceQueues", ["QueueUrl": dead])["queueUrls"]?.array == [one])
        let eleven = Array(repeating: "\"\(SQSFixture.arn("one"))\"", count: 11).joined(separator: ",")
        let refused = await allow(#"{"redrivePermission":"byQueue","sourceQueueArns":[\#(eleven)]}"#)
        #expect(refused.status == 400)
        #expect(await allow(#"{"redrivePermission":"byQueue"}"#).status == 400)
        #expect(await allow(#"{"redrivePermission":"some"}"#).status == 400)
    }

    @Test("A message stays where it is while its dead-letter queue is gone, or does not take it")
    func gone() async throws {
        let sqs = try await SQSFixture()
        let (url, dead) = try await sqs.pair("orders")
        _ = await sqs.send(url, "poison")
        _ = await sqs.receive(url)
        await sqs.advance(30)
        _ = await sqs.set(dead, ["RedriveAllowPolicy": #"{"redrivePermission":"denyAll"}"#])
        #expect(await sqs.bodies(url) == ["poison"])
        await sqs.advance(30)
        _ = await sqs.call("DeleteQueue", ["QueueUrl": dead])
        #expect(await sqs.bodies(url) == ["poison"])
    }

    @Test("A dead letter of a standard queue keeps its age, one of a FIFO queue does not")
    func age() async throws {
        let sqs = try await SQSFixture()
        let standard = try await sqs.pair("orders")
        let fifo = try await sqs.pair("orders.fifo")
        for dead in [standard.dead, fifo.dead] { _ = await sqs.set(dead, ["MessageRetentionPeriod": "60"]) }
        _ = await sqs.send(standard.source, "old")
        _ = await sqs.send(fifo.source, "old", to: "g")
        for url in [standard.source, fifo.source] { _ = await sqs.receive(url) }
        await sqs.advance(45)
        for url in [standard.source, fifo.source] { #expect(await sqs.receive(url).isEmpty) }
        await sqs.advance(30)
        #expect(await sqs.receive(standard.dead).isEmpty)
        #expect(await sqs.bodies(fifo.dead) == ["old"])
    }
}
