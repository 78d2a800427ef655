import AWSCore
import AWSSQS
import AWSWire
import EmulatorCore
import SQSService
import Store
import Support
import Testing

@Suite struct SQSTests {
    private func sandbox() async throws -> Sandbox {
        try await Sandbox { environment in
            [try SQSService(environment)]
        }
    }

    private func queue(_ sandbox: Sandbox, _ attributes: JSON = [:]) async throws -> JSON {
        let made = await sandbox.call("AmazonSQS.CreateQueue", ["QueueName": "orders", "Attributes": attributes])
        return try #require(made["QueueUrl"])
    }

    private func send(_ sandbox: Sandbox, _ url: JSON, _ body: String, _ more: [JSON.Member] = []) async -> Reply {
        await sandbox.call(
            "AmazonSQS.SendMessage",
            .object([.init("QueueUrl", url), .init("MessageBody", .string(body))] + more)
        )
    }

    private func receive(_ sandbox: Sandbox, _ url: JSON, _ more: [JSON.Member] = []) async -> [JSON] {
        await sandbox.call("AmazonSQS.ReceiveMessage", .object([.init("QueueUrl", url)] + more))["Messages"]?.array
            ?? []
    }

    @Test("The queue's URL is made of the caller's own host")
    func url() async throws {
        let sandbox = try await sandbox()
        #expect(try await queue(sandbox) == "http://localhost:4566/000000000000/orders")
    }

    @Test("A received message is hidden until its visibility timeout ends")
    func visibility() async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox)
        _ = await send(sandbox, url, "hello")
        #expect(await receive(sandbox, url).first?["Body"] == "hello")
        #expect(await receive(sandbox, url).isEmpty)
        await sandbox.timeline.advance(by: .seconds(29))
        #expect(await receive(sandbox, url).isEmpty)
        await sandbox.timeline.advance(by: .seconds(1))
        let again = await receive(sandbox, url, [.init("MessageSystemAttributeNames", ["All"])])
        #expect(again.first?["Attributes"]?["ApproximateReceiveCount"] == "2")
    }

    @Test("A deleted message does not come back, and deleting it again is no error")
    func delete() async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox)
        _ = await send(sandbox, url, "hello")
        let handle = try #require(await receive(sandbox, url).first?["ReceiptHandle"])
        for _ in 0..<2 {
            let reply = await sandbox.call("AmazonSQS.DeleteMessage", ["QueueUrl": url, "ReceiptHandle": handle])
            #expect(reply.status == 200)
        }
        await sandbox.timeline.advance(by: .seconds(60))
        #expect(await receive(sandbox, url).isEmpty)
    }

    @Test("A delayed message comes after its delay")
    func delay() async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox, ["DelaySeconds": "5"])
        _ = await send(sandbox, url, "later")
        #expect(await receive(sandbox, url).isEmpty)
        await sandbox.timeline.advance(by: .seconds(5))
        #expect(await receive(sandbox, url).count == 1)
    }

    @Test("A long poll ends as soon as a message comes")
    func longPoll() async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox)
        async let polled = receive(sandbox, url, [.init("WaitTimeSeconds", 20)])
        _ = await send(sandbox, url, "hello")
        #expect(await polled.first?["Body"] == "hello")
    }

    @Test("A long poll ends empty when its time is over")
    func longPollEnds() async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox)
        sandbox.timeline.resume()
        #expect(await receive(sandbox, url, [.init("WaitTimeSeconds", 1)]).isEmpty)
    }

    @Test("A message received too often goes to the dead-letter queue, and names where it came from")
    func redrive() async throws {
        let sandbox = try await sandbox()
        let dead = await sandbox.call("AmazonSQS.CreateQueue", ["QueueName": "dead"])
        let policy = #"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead","maxReceiveCount":2}"#
        let url = try await queue(sandbox, ["RedrivePolicy": .string(policy), "VisibilityTimeout": "10"])
        _ = await send(sandbox, url, "poison")
        for _ in 0..<2 {
            #expect(await receive(sandbox, url).count == 1)
            await sandbox.timeline.advance(by: .seconds(10))
        }
        #expect(await receive(sandbox, url).isEmpty)
        let moved = await receive(
            sandbox,
            try #require(dead["QueueUrl"]),
            [.init("MessageSystemAttributeNames", ["All"])]
        )
        #expect(moved.first?["Body"] == "poison")
        #expect(moved.first?["Attributes"]?["DeadLetterQueueSourceArn"] == "arn:aws:sqs:us-east-1:000000000000:orders")
    }

    @Test("Messages older than the retention period are gone")
    func retention() async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox, ["MessageRetentionPeriod": "60"])
        _ = await send(sandbox, url, "old")
        await sandbox.timeline.advance(by: .seconds(60))
        #expect(await receive(sandbox, url).isEmpty)
    }

    @Test("A batch fails entry by entry")
    func batch() async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox)
        let reply = await sandbox.call(
            "AmazonSQS.SendMessageBatch",
            ["QueueUrl": url, "Entries": [["Id": "a", "MessageBody": "x"], ["Id": "b", "MessageBody": ""]]]
        )
        #expect(reply["Successful"]?.array?.first?["Id"] == "a")
        let failed = reply["Failed"]?.array?.first
        #expect(failed?["Id"] == "b")
        #expect(failed?["Code"] == "MissingParameter")
        #expect(failed?["SenderFault"] == true)
    }

    @Test("A batch of which nothing fails, or everything, tells no empty list")
    func wholeBatch() async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox)
        for (body, told, isMissing) in [("x", "Successful", "Failed"), ("", "Failed", "Successful")] {
            let entries: JSON = [["Id": "a", "MessageBody": .string(body)]]
            let sent = await sandbox.call("AmazonSQS.SendMessageBatch", ["QueueUrl": url, "Entries": entries])
            #expect(sent[told]?.array?.count == 1 && sent[isMissing] == nil)
        }
        let handle = await receive(sandbox, url).first?["ReceiptHandle"] ?? .null
        let entries: JSON = [["Id": "a", "ReceiptHandle": handle]]
        let deleted = await sandbox.call("AmazonSQS.DeleteMessageBatch", ["QueueUrl": url, "Entries": entries])
        #expect(deleted["Successful"]?.array?.count == 1 && deleted["Failed"] == nil)
    }

    @Test("The MD5 of attributes is AWS's", arguments: [("hello", "String")])
    func attributes(_ text: String, _ type: String) async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox)
        let attributes: JSON = ["a": ["DataType": .string(type), "StringValue": .string(text)]]
        let sent = await send(sandbox, url, "x", [.init("MessageAttributes", attributes)])
        let got = await receive(sandbox, url, [.init("MessageAttributeNames", ["All"])]).first
        #expect(sent["MD5OfMessageAttributes"] == got?["MD5OfMessageAttributes"])
        #expect(got?["MessageAttributes"] == ["a": ["StringValue": .string(text), "DataType": .string(type)]])
    }

    /// Texts recorded from AWS.
    @Test(
        "Requests that are not valid are refused in AWS's words",
        arguments: [
            (
                "ReceiveMessage", "MaxNumberOfMessages", 11,
                "Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided."
            ),
            (
                "ReceiveMessage", "WaitTimeSeconds", 21,
                "Value 21 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided."
            ),
            (
                "ReceiveMessage", "WaitTimeSeconds", -1,
                "Value -1 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided."
            ),
        ]
    )
    func invalid(_ operation: String, _ member: String, _ value: Int, _ message: String) async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox)
        let reply = await sandbox.call(
            "AmazonSQS.\(operation)",
            .object([.init("QueueUrl", url), .init(member, .number(String(value)))])
        )
        #expect(reply.status == 400)
        #expect(reply.message == message)
        #expect(reply.code == "InvalidParameterValueException")
        #expect(reply.headers["x-amzn-query-error"] == "InvalidParameterValue;Sender")
    }

    @Test("An empty message, a missing queue and an unknown attribute are AWS's errors")
    func errors() async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox)
        #expect(await send(sandbox, url, "").message == "The request must contain the parameter MessageBody.")
        let missing = await sandbox.call("AmazonSQS.GetQueueUrl", ["QueueName": "nope"])
        #expect(missing.headers["x-amzn-query-error"] == "AWS.SimpleQueueService.NonExistentQueue;Sender")
        #expect(missing.message == "The specified queue does not exist.")
        let unknown = await sandbox.call("AmazonSQS.GetQueueAttributes", ["QueueUrl": url, "AttributeNames": ["Nope"]])
        #expect(unknown.message == "Unknown Attribute Nope.")
    }

    @Test("A queue is purged once in a minute")
    func purge() async throws {
        let sandbox = try await sandbox()
        let url = try await queue(sandbox)
        _ = await send(sandbox, url, "x")
        #expect(await sandbox.call("AmazonSQS.PurgeQueue", ["QueueUrl": url]).status == 200)
        #expect(await receive(sandbox, url).isEmpty)
        let second = await sandbox.call("AmazonSQS.PurgeQueue", ["QueueUrl": url])
        #expect(second.message == "Only one PurgeQueue operation on orders is allowed every 60 seconds.")
        await sandbox.timeline.advance(by: .seconds(60))
        #expect(await sandbox.call("AmazonSQS.PurgeQueue", ["QueueUrl": url]).status == 200)
    }

    @Test("A setting without effect is in the ledger again after a restart")
    func ledgerAfterRestart() async throws {
        let folder = "/tmp/virga-test-\(UniqueID.token(12))"
        defer { FileSystem.removeTree(folder) }
        let first = ServiceEnvironment(storage: try .directory(folder))
        let service = try SQSService(first)
        first.bus.register(service)
        let context = RequestContext(
            account: "000000000000",
            region: "us-east-1",
            requestID: "test",
            now: first.timeline.now,
            host: "localhost"
        )
        _ = try first.bus.callNow(
            SQS.CreateQueue.self,
            .init {
                $0.queueName = "orders"
                $0.attributes = ["Policy": "{}"]
            },
            context
        )
        let second = ServiceEnvironment(storage: try .directory(folder))
        _ = try SQSService(second)
        #expect(second.ledger.all.map(\.setting) == ["Policy"])
    }

    @Test("A setting without effect is in the ledger")
    func ledger() async throws {
        let sandbox = try await sandbox()
        _ = try await queue(sandbox, ["Policy": "{}"])
        #expect(sandbox.ledger.all.map(\.setting) == ["Policy"])
    }
}
