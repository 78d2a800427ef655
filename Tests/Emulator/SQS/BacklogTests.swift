import AWSCore
import AWSSQS
import AWSWire
import EmulatorCore
import Support
import Testing

@testable import SQSService
@testable import Store

/// The counts of queues, and what keeps them and receives from reading the backlog.
@Suite struct BacklogTests {
    @Test("The counts follow sends, receives, delays, changes, deletes and the clock")
    func counts() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        for i in 0..<5 { _ = await sqs.send(url, "\(i)") }
        _ = await sqs.send(url, "later", ["DelaySeconds": 60])
        #expect(await sqs.counts(url) == ["5", "0", "1"])
        let taken = await sqs.receive(url, 3)
        #expect(await sqs.counts(url) == ["2", "3", "1"])
        _ = await sqs.hide(url, taken[0], 0)
        _ = await sqs.hide(url, taken[1], 100)
        _ = await sqs.delete(url, taken[2])
        #expect(await sqs.counts(url) == ["3", "1", "1"])
        await sqs.advance(30)
        #expect(await sqs.counts(url) == ["3", "1", "1"])
        await sqs.advance(30)
        #expect(await sqs.counts(url) == ["4", "1", "0"])
        await sqs.advance(40)
        #expect(await sqs.counts(url) == ["5", "0", "0"])
        _ = await sqs.call("PurgeQueue", ["QueueUrl": url])
        #expect(await sqs.counts(url) == ["0", "0", "0"])
    }

    @Test("Within a second some are out and some are not")
    func withinASecond() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        for i in 0..<2 {
            _ = await sqs.send(url, "\(i)")
            _ = await sqs.receive(url, 1, ["VisibilityTimeout": 1])
            await sqs.sandbox.timeline.advance(by: .milliseconds(300))
        }
        await sqs.sandbox.timeline.advance(by: .milliseconds(500))
        #expect(await sqs.counts(url) == ["1", "1", "0"])
        await sqs.sandbox.timeline.advance(by: .milliseconds(200))
        #expect(await sqs.counts(url) == ["2", "0", "0"])
    }

    @Test("A clock that is set back does not confuse the counts")
    func clockBack() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        _ = await sqs.send(url, "x")
        _ = await sqs.receive(url)
        await sqs.advance(100)
        #expect(await sqs.counts(url) == ["1", "0", "0"])
        await sqs.sandbox.timeline.set(to: sqs.sandbox.timeline.now - .seconds(90))
        #expect(await sqs.counts(url) == ["0", "1", "0"])
    }

    @Test("What is too old is not counted")
    func retention() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders", ["MessageRetentionPeriod": "60"])
        for i in 0..<250 { _ = await sqs.send(url, "\(i)") }
        await sqs.advance(60)
        #expect(await sqs.counts(url) == ["0", "0", "0"])
        let fifo = try await sqs.fifo("orders.fifo", ["MessageRetentionPeriod": "60"])
        for i in 0..<150 { _ = await sqs.send(fifo, "\(i)", to: "g") }
        await sqs.advance(60)
        _ = await sqs.send(fifo, "new", to: "g")
        #expect(await sqs.counts(fifo) == ["1", "0", "0"])
        #expect(await sqs.bodies(fifo) == ["new"])
    }

    @Test("A restart finds the same counts, groups and tasks, and goes on")
    func restart() async throws {
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
        let url =
            try first.bus.callNow(
                SQS.CreateQueue.self,
                .init {
                    $0.queueName = "orders.fifo"
                    $0.attributes = ["FifoQueue": "true", "ContentBasedDeduplication": "true"]
                    $0.tags = ["team": "shop"]
                },
                context
            ).queueUrl ?? ""
        func send(_ bus: Bus, _ body: String) throws -> String? {
            try bus.callNow(
                SQS.SendMessage.self,
                .init {
                    $0.queueUrl = url
                    $0.messageBody = body
                    $0.messageGroupId = "g"
                },
                context
            ).messageId
        }
        let one = try send(first.bus, "one")
        _ = try send(first.bus, "two")
        _ = try first.bus.callNow(SQS.ReceiveMessage.self, .init { $0.queueUrl = url }, context)

        let second = ServiceEnvironment(storage: try .directory(folder))
        let again = try SQSService(second)
        second.bus.register(again)
        #expect(try send(second.bus, "one") == one)
        let counts = try second.bus.callNow(
            SQS.GetQueueAttributes.self,
            .init {
                $0.queueUrl = url
                $0.attributeNames = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
            },
            context
        ).attributes
        #expect(counts == ["ApproximateNumberOfMessages": "1", "ApproximateNumberOfMessagesNotVisible": "1"])
        let none = try second.bus.callNow(SQS.ReceiveMessage.self, .init { $0.queueUrl = url }, context)
        #expect(none.messages == nil)
        let tags = try second.bus.callNow(SQS.ListQueueTags.self, .init { $0.queueUrl = url }, context).tags
        #expect(tags == ["team": "shop"])
    }

    @Test(
        "No receive, send or sweep reads more than it takes: each statement searches an index and sorts nothing",
        arguments: QueueMessages.statements
    )
    func plans(_ statement: String) throws {
        let database = try Database("plans", .memory, CommitGroup(), migrations: Schema.migrations)
        try database.write { connection throws(AWSError) in
            var steps: [String] = []
            try connection.each(text: "EXPLAIN QUERY PLAN \(statement)", []) { row in
                steps.append(row.text(3))
                return true
            }
            #expect(!steps.isEmpty)
            for step in steps {
                #expect(!step.hasPrefix("SCAN messages") && !step.contains("TEMP B-TREE FOR ORDER"), "\(steps)")
            }
        }
    }
}
