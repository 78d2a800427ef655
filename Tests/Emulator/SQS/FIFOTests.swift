import AWSCore
import AWSWire
import EmulatorCore
import Support
import Testing

/// SQS Developer Guide, "FIFO queue delivery logic".
@Suite struct FIFOTests {
    @Test("Messages of a group come in their order, several in one receive")
    func order() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        for body in ["a", "b", "c"] { _ = await sqs.send(url, body, to: "g") }
        #expect(await sqs.bodies(url, 2) == ["a", "b"])
    }

    @Test("A group with a message in flight gives no further one, other groups do")
    func blocked() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        for (body, group) in [("a1", "a"), ("a2", "a"), ("b1", "b")] { _ = await sqs.send(url, body, to: group) }
        let first = await sqs.receive(url, 1)
        #expect(first.first?["Body"] == "a1")
        #expect(await sqs.bodies(url) == ["b1"])
        #expect(await sqs.delete(url, first[0]).status == 200)
        #expect(await sqs.bodies(url) == ["a2"])
    }

    @Test("A message whose timeout ends comes again before those behind it")
    func again() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        for body in ["a", "b", "c"] { _ = await sqs.send(url, body, to: "g") }
        #expect(await sqs.bodies(url, 2) == ["a", "b"])
        await sqs.advance(30)
        #expect(await sqs.bodies(url) == ["a", "b", "c"])
    }

    @Test(
        "A group gives its messages up to the first that is hidden still",
        arguments: [(0, []), (1, ["foo"]), (2, ["foo", "bar"])]
    )
    func test_fifo_group_visibility_extends_with_change_message_visibility(
        _ hidden: Int,
        _ expected: [String]
    ) async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        for body in ["foo", "bar", "baz"] { _ = await sqs.send(url, body, to: "g") }
        let all = await sqs.receive(url)
        #expect(all.count == 3)
        #expect(await sqs.hide(url, all[hidden], 60).status == 200)
        await sqs.advance(30)
        #expect(await sqs.bodies(url) == expected)
    }

    @Test("A message given back at once does not overtake the one before it")
    func givenBack() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        for body in ["foo", "bar"] { _ = await sqs.send(url, body, to: "g") }
        let all = await sqs.receive(url)
        _ = await sqs.hide(url, all[1], 0)
        #expect(await sqs.bodies(url).isEmpty)
        _ = await sqs.delete(url, all[0])
        #expect(await sqs.bodies(url) == ["bar"])
    }

    @Test("Deleting out of the middle keeps the order of the rest")
    func middle() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        for body in ["a", "b", "c", "d"] { _ = await sqs.send(url, body, to: "g") }
        let all = await sqs.receive(url, 3)
        _ = await sqs.delete(url, all[1])
        _ = await sqs.delete(url, all[0])
        await sqs.advance(30)
        #expect(await sqs.bodies(url) == ["c", "d"])
    }

    @Test func test_fifo_empty_message_groups_added_back_to_queue() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        _ = await sqs.send(url, "Message 1", to: "g")
        let first = await sqs.receive(url)
        #expect(first.first?["Body"] == "Message 1")
        _ = await sqs.delete(url, first[0])
        #expect(await sqs.receive(url).isEmpty)
        _ = await sqs.send(url, "Message 2", to: "g")
        #expect(await sqs.bodies(url) == ["Message 2"])
    }

    @Test func test_fifo_message_attributes() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        let sent = await sqs.send(url, "message-body-1", to: "group-1", "dedup-1")
        let number = try #require(sent["SequenceNumber"]?.string)
        #expect(number.count == 20)
        for count in ["1", "2"] {
            let told = await sqs.receive(url, 1, ["VisibilityTimeout": 0]).first?["Attributes"]
            #expect(told?["ApproximateReceiveCount"]?.string == count)
            #expect(told?["MessageDeduplicationId"] == "dedup-1")
            #expect(told?["MessageGroupId"] == "group-1")
            #expect(told?["SequenceNumber"]?.string == number)
        }
        let next = try #require(await sqs.send(url, "x", to: "group-1")["SequenceNumber"]?.string)
        #expect(next > number)
    }

    @Test func test_fifo_delete_after_visibility_timeout() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        _ = await sqs.send(url, "foobar", to: "g")
        let message = try #require(await sqs.receive(url).first)
        await sqs.advance(30)
        let reply = await sqs.delete(url, message)
        let handle = message["ReceiptHandle"]?.string ?? ""
        #expect(
            reply.message
                == "Value \(handle) for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired."
        )
        #expect(reply.code == "InvalidParameterValueException")
        #expect(await sqs.bodies(url) == ["foobar"])
    }

    @Test func test_fifo_delete_after_visibility_timeout_extended() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        _ = await sqs.send(url, "foobar", to: "g")
        let message = try #require(await sqs.receive(url).first)
        _ = await sqs.hide(url, message, 60)
        await sqs.advance(45)
        #expect(await sqs.delete(url, message).status == 200)
        await sqs.advance(60)
        #expect(await sqs.bodies(url).isEmpty)
    }

    @Test("A receipt of an earlier receive neither deletes nor hides")
    func oldReceipt() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        _ = await sqs.send(url, "a", to: "g")
        let old = try #require(await sqs.receive(url).first)
        await sqs.advance(30)
        #expect(await sqs.receive(url).count == 1)
        #expect(await sqs.delete(url, old).message?.hasSuffix("The receipt handle has expired.") == true)
        #expect(await sqs.hide(url, old, 5).message?.hasSuffix("The receipt handle has expired.") == true)
    }

    @Test func test_fifo_queue_send_message_with_delay_seconds_fails() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        let reply = await sqs.send(
            url,
            "x",
            ["MessageGroupId": "g", "MessageDeduplicationId": "d", "DelaySeconds": 2]
        )
        #expect(
            reply.message
                == "Value 2 for parameter DelaySeconds is invalid. Reason: The request include parameter that is not valid for this queue type."
        )
    }

    @Test func test_fifo_queue_send_message_with_zero_delay_defaults_to_queue_delay() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo("orders.fifo", ["DelaySeconds": "2"])
        _ = await sqs.send(url, "x", ["MessageGroupId": "g", "MessageDeduplicationId": "d", "DelaySeconds": 0])
        #expect(await sqs.bodies(url).isEmpty)
        await sqs.advance(2)
        #expect(await sqs.bodies(url) == ["x"])
    }

    @Test("A repeated attempt gives the same messages while none was changed")
    func attempt() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        for body in ["a", "b"] { _ = await sqs.send(url, body, to: "g") }
        let first = await sqs.receive(url, 2, ["ReceiveRequestAttemptId": "try-1"])
        await sqs.advance(20)
        let second = await sqs.receive(url, 2, ["ReceiveRequestAttemptId": "try-1"])
        #expect(first.compactMap { $0["ReceiptHandle"] } == second.compactMap { $0["ReceiptHandle"] })
        #expect(second.first?["Attributes"]?["ApproximateReceiveCount"] == "1")
        await sqs.advance(20)
        #expect(await sqs.receive(url, 2, ["ReceiveRequestAttemptId": "try-2"]).isEmpty)
        _ = await sqs.delete(url, second[0])
        #expect(await sqs.receive(url, 2, ["ReceiveRequestAttemptId": "try-1"]).isEmpty)
    }

    @Test("A long poll ends when a delete lets the group go on")
    func longPoll() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        for body in ["a", "b"] { _ = await sqs.send(url, body, to: "g") }
        let first = try #require(await sqs.receive(url, 1).first)
        async let polled = sqs.receive(url, 1, ["WaitTimeSeconds": 20])
        _ = await sqs.delete(url, first)
        #expect(await polled.first?["Body"] == "b")
    }

    @Test("At its limit in flight a FIFO queue gives none, a standard queue refuses a short poll")
    func limit() async throws {
        let sqs = try await SQSFixture(inFlightLimit: 2)
        let fifo = try await sqs.fifo()
        for group in ["a", "b", "c"] { _ = await sqs.send(fifo, group, to: group) }
        #expect(await sqs.receive(fifo).count == 2)
        #expect(await sqs.receive(fifo).isEmpty)
        let standard = try await sqs.queue("orders")
        for body in ["a", "b", "c"] { _ = await sqs.send(standard, body) }
        #expect(await sqs.receive(standard).count == 2)
        let refused = await sqs.call("ReceiveMessage", ["QueueUrl": standard])
        #expect(refused.code == "OverLimit")
        await sqs.advance(30)
        #expect(await sqs.receive(standard).count == 2)
    }

    @Test("An empty receive of many blocked groups finds the one that is free")
    func manyGroups() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        for i in 0..<300 { _ = await sqs.send(url, "\(i)", to: "g\(i)") }
        for _ in 0..<30 { _ = await sqs.receive(url) }
        #expect(await sqs.receive(url).isEmpty)
        _ = await sqs.send(url, "blocked", to: "g7")
        _ = await sqs.send(url, "free", to: "new")
        #expect(await sqs.bodies(url) == ["free"])
        #expect(await sqs.counts(url) == ["1", "301", "0"])
    }
}
