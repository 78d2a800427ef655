import AWSCore
import AWSWire
import EmulatorCore
import Support
import Testing

/// API_ChangeMessageVisibility and its batch.
@Suite struct VisibilityTests {
    @Test func test_change_message_visibility_after_visibility_timeout_expiration() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        _ = await sqs.send(url, "x")
        let message = try #require(await sqs.receive(url).first)
        await sqs.advance(31)
        #expect(await sqs.hide(url, message, 10).status == 200)
        #expect(await sqs.receive(url).isEmpty)
    }

    @Test func test_delete_after_visibility_timeout() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        _ = await sqs.send(url, "x")
        let message = try #require(await sqs.receive(url).first)
        await sqs.advance(31)
        #expect(await sqs.delete(url, message).status == 200)
        #expect(await sqs.receive(url).isEmpty)
    }

    @Test("A message is hidden for twelve hours in all")
    func twelveHours() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        _ = await sqs.send(url, "x")
        let message = try #require(await sqs.receive(url).first)
        #expect(await sqs.hide(url, message, 43_200).status == 200)
        await sqs.advance(1)
        let reply = await sqs.hide(url, message, 43_200)
        #expect(
            reply.message
                == "Value 43200 for parameter VisibilityTimeout is invalid. Reason: Total VisibilityTimeout for the message is beyond the limit [43200 seconds]"
        )
        #expect(await sqs.hide(url, message, 43_199).status == 200)
    }

    @Test("A message that is gone cannot be hidden")
    func gone() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        _ = await sqs.send(url, "x")
        let message = try #require(await sqs.receive(url).first)
        _ = await sqs.delete(url, message)
        let handle = message["ReceiptHandle"]?.string ?? ""
        #expect(
            await sqs.hide(url, message, 10).message
                == "Value \(handle) for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change."
        )
    }

    @Test("Of a batch each change that is not valid fails alone")
    func batch() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        for body in ["a", "b"] { _ = await sqs.send(url, body) }
        let messages = await sqs.receive(url)
        let reply = await sqs.call(
            "ChangeMessageVisibilityBatch",
            [
                "QueueUrl": url,
                "Entries": [
                    ["Id": "1", "ReceiptHandle": messages[0]["ReceiptHandle"] ?? .null, "VisibilityTimeout": 0],
                    ["Id": "2", "ReceiptHandle": messages[1]["ReceiptHandle"] ?? .null, "VisibilityTimeout": 43_201],
                    ["Id": "3", "ReceiptHandle": "none", "VisibilityTimeout": 0],
                ],
            ]
        )
        #expect(reply["Successful"] == [["Id": "1"]])
        #expect(reply["Failed"]?.array?.compactMap { $0["Id"]?.string } == ["2", "3"])
        #expect(reply["Failed"]?.array?.first?["Code"] == "InvalidParameterValue")
        #expect(await sqs.bodies(url) == ["a"])
    }

    @Test(
        "A batch is of one to ten entries with ids of their own",
        arguments: ["ChangeMessageVisibilityBatch", "DeleteMessageBatch", "SendMessageBatch"]
    )
    func rules(_ operation: String) async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        func call(_ ids: [String]) async -> Reply {
            let entries = ids.map { id -> JSON in
                operation == "SendMessageBatch"
                    ? ["Id": .string(id), "MessageBody": "x"] : ["Id": .string(id), "ReceiptHandle": "x"]
            }
            return await sqs.call(operation, ["QueueUrl": url, "Entries": .array(entries)])
        }
        #expect(
            await call([]).message == "There should be at least one \(operation)RequestEntry in the request."
        )
        #expect(
            await call((0..<20).map(String.init)).message
                == "Maximum number of entries per request are 10. You have sent 20."
        )
        #expect(await call(["a", "a"]).message == "Id a repeated.")
        for id in ["", "invalid:id", String(repeating: "testLongId", count: 10)] {
            #expect(await call([id]).code == "InvalidBatchEntryId")
        }
    }

    @Test func test_send_batch_message_size() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders", ["MaximumMessageSize": "1024"])
        let reply = await sqs.call(
            "SendMessageBatch",
            [
                "QueueUrl": url,
                "Entries": [
                    ["Id": "1", "MessageBody": .string(String(repeating: "a", count: 1025))],
                    ["Id": "2", "MessageBody": .string(String(repeating: "a", count: 1024))],
                ],
            ]
        )
        let failed = try #require(reply["Failed"]?.array?.first)
        #expect(failed["Code"] == "InvalidParameterValue")
        #expect(
            failed["Message"]
                == "One or more parameters cannot be validated. Reason: Message must be shorter than 1024 bytes."
        )
        #expect(failed["SenderFault"] == true)
        #expect(reply["Successful"]?.array?.count == 1)
    }

    @Test func test_send_message_batch_with_oversized_contents() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        let reply = await sqs.call(
            "SendMessageBatch",
            [
                "QueueUrl": url,
                "Entries": [
                    ["Id": "1", "MessageBody": .string(String(repeating: "a", count: 1_048_576))],
                    ["Id": "2", "MessageBody": "a"],
                ],
            ]
        )
        #expect(reply.message == "Batch requests cannot be longer than 1048576 bytes. You have sent 1048577 bytes.")
        #expect(reply.headers["x-amzn-query-error"] == "AWS.SimpleQueueService.BatchRequestTooLong;Sender")
    }

    @Test func test_send_oversized_message() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        let reply = await sqs.send(url, String(repeating: "a", count: 1_048_577))
        #expect(
            reply.message == "One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes."
        )
    }
}
