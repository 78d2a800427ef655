import AWSCore
import AWSWire
import EmulatorCore
import Store
import Support
import Testing

@testable import SQSService

/// SQS Developer Guide, "Configure a dead-letter queue redrive".
@Suite struct MoveTaskTests {
    /// Messages that lie in a dead-letter queue, and came there from another.
    private func dead(_ sqs: SQSFixture, _ bodies: [String]) async throws -> (JSON, JSON) {
        let (url, dead) = try await sqs.pair("orders")
        for body in bodies { _ = await sqs.send(url, body) }
        while await !sqs.receive(url).isEmpty {}
        await sqs.advance(30)
        #expect(await sqs.receive(url).isEmpty)
        return (url, dead)
    }

    private func start(_ sqs: SQSFixture, _ more: [JSON.Member] = []) async -> Reply {
        await sqs.call(
            "StartMessageMoveTask",
            .object([.init("SourceArn", .string(SQSFixture.arn("dead-orders")))] + more)
        )
    }

    private func tasks(_ sqs: SQSFixture, _ limit: Int = 10) async -> [JSON] {
        await sqs.call(
            "ListMessageMoveTasks",
            ["SourceArn": .string(SQSFixture.arn("dead-orders")), "MaxResults": .number(String(limit))]
        )["Results"]?.array ?? []
    }

    @Test func test_basic_move_task_workflow() async throws {
        let sqs = try await SQSFixture()
        let (_, dead) = try await dead(sqs, ["a", "b"])
        let target = try await sqs.queue("target")
        let started = await start(sqs, [.init("DestinationArn", .string(SQSFixture.arn("target")))])
        #expect(started["TaskHandle"] != nil)
        await sqs.advance(0)
        let task = try #require(await tasks(sqs).first)
        #expect(task["Status"] == "COMPLETED")
        #expect(task["ApproximateNumberOfMessagesMoved"] == 2)
        #expect(task["ApproximateNumberOfMessagesToMove"] == 2)
        #expect(task["DestinationArn"]?.string == SQSFixture.arn("target"))
        #expect(task["TaskHandle"] == nil)
        #expect(await sqs.counts(dead) == ["0", "0", "0"])
        let moved = await sqs.receive(target)
        #expect(moved.compactMap { $0["Body"]?.string } == ["a", "b"])
        #expect(moved.first?["Attributes"]?["ApproximateReceiveCount"] == "1")
        #expect(moved.first?["Attributes"]?["DeadLetterQueueSourceArn"] == nil)
    }

    @Test func test_move_task_workflow_with_default_destination() async throws {
        let sqs = try await SQSFixture()
        let (url, _) = try await dead(sqs, ["a", "b"])
        _ = await start(sqs)
        await sqs.advance(0)
        let task = try #require(await tasks(sqs).first)
        #expect(task["Status"] == "COMPLETED")
        #expect(task["DestinationArn"] == nil)
        #expect(await sqs.bodies(url) == ["a", "b"])
    }

    @Test("Messages of a FIFO queue go back in their order")
    func fifo() async throws {
        let sqs = try await SQSFixture()
        let (url, _) = try await sqs.pair("orders.fifo")
        for body in ["a", "b", "c"] { _ = await sqs.send(url, body, to: "g") }
        #expect(await sqs.bodies(url) == ["a", "b", "c"])
        await sqs.advance(30)
        #expect(await sqs.receive(url).isEmpty)
        let started = await sqs.call(
            "StartMessageMoveTask",
            ["SourceArn": .string(SQSFixture.arn("dead-orders.fifo"))]
        )
        #expect(started.status == 200)
        await sqs.advance(0)
        #expect(await sqs.bodies(url) == ["a", "b", "c"])
    }

    @Test("A task with a rate moves so many a second, and can be cancelled")
    func test_move_task_cancel() async throws {
        let sqs = try await SQSFixture()
        let (_, dead) = try await dead(sqs, (0..<10).map(String.init))
        let started = await start(sqs, [.init("MaxNumberOfMessagesPerSecond", 1)])
        let handle = try #require(started["TaskHandle"])
        await sqs.advance(1)
        let task = try #require(await tasks(sqs).first)
        #expect(task["Status"] == "RUNNING")
        #expect(task["TaskHandle"] == handle)
        #expect(task["ApproximateNumberOfMessagesMoved"] == 2)
        #expect(task["MaxNumberOfMessagesPerSecond"] == 1)
        let cancelled = await sqs.call("CancelMessageMoveTask", ["TaskHandle": handle])
        #expect(cancelled["ApproximateNumberOfMessagesMoved"] == 2)
        await sqs.advance(10)
        #expect(await tasks(sqs).first?["Status"] == "CANCELLED")
        #expect(await sqs.counts(dead) == ["8", "0", "0"])
        #expect(await sqs.call("CancelMessageMoveTask", ["TaskHandle": handle]).status == 400)
    }

    @Test func test_move_task_delete_destination_queue_while_running() async throws {
        let sqs = try await SQSFixture()
        _ = try await dead(sqs, (0..<10).map(String.init))
        let target = try await sqs.queue("target")
        _ = await start(
            sqs,
            [
                .init("DestinationArn", .string(SQSFixture.arn("target"))),
                .init("MaxNumberOfMessagesPerSecond", 1),
            ]
        )
        await sqs.advance(2)
        _ = await sqs.call("DeleteQueue", ["QueueUrl": target])
        await sqs.advance(2)
        let task = try #require(await tasks(sqs).first)
        #expect(task["Status"] == "FAILED")
        #expect(task["FailureReason"] == "AWS.SimpleQueueService.NonExistentQueue")
        #expect(task["ApproximateNumberOfMessagesMoved"] == 3)
    }

    @Test("A message that was sent to the dead-letter queue itself has no way back")
    func noSource() async throws {
        let sqs = try await SQSFixture()
        let (_, dead) = try await sqs.pair("orders")
        _ = await sqs.send(dead, "x")
        _ = await start(sqs)
        await sqs.advance(0)
        #expect(await tasks(sqs).first?["FailureReason"] == "CouldNotDetermineMessageSource")
        #expect(await sqs.counts(dead) == ["1", "0", "0"])
    }

    @Test func test_start_multiple_move_tasks() async throws {
        let sqs = try await SQSFixture()
        _ = try await dead(sqs, ["a", "b", "c"])
        _ = await start(sqs, [.init("MaxNumberOfMessagesPerSecond", 1)])
        #expect(
            await start(sqs).message
                == "There is already a task running. Only one active task is allowed for a source queue arn at a given time."
        )
    }

    @Test func test_source_needs_redrive_policy() async throws {
        let sqs = try await SQSFixture()
        _ = try await sqs.queue("dead-orders")
        #expect(await start(sqs).message == "Source queue must be configured as a Dead Letter Queue.")
    }

    @Test func test_destination_needs_to_exist() async throws {
        let sqs = try await SQSFixture()
        _ = try await sqs.pair("orders")
        let reply = await start(sqs, [.init("DestinationArn", .string(SQSFixture.arn("none")))])
        #expect(reply.status == 404)
        #expect(reply.code == "ResourceNotFoundException")
        #expect(reply.message == "The resource that you specified for the DestinationArn parameter doesn't exist.")
    }

    @Test(
        "A handle that names no task is refused",
        arguments: [
            ("foobar", 400, "Value for parameter TaskHandle is invalid."),
            (
                #"{"taskId":"x","sourceArn":"arn:aws:sqs:us-east-1:000000000000:none"}"#, 404,
                "The resource that you specified for the SourceArn parameter doesn't exist."
            ),
            (
                #"{"taskId":"x","sourceArn":"arn:aws:sqs:us-east-1:000000000000:dead-orders"}"#, 404,
                "Task does not exist."
            ),
        ]
    )
    func test_cancel_with_invalid_task_handle(_ handle: String, _ status: Int, _ message: String) async throws {
        let sqs = try await SQSFixture()
        _ = try await sqs.pair("orders")
        let text = handle.hasPrefix("{") ? Text.base64(Array(handle.utf8)) : handle
        let reply = await sqs.call("CancelMessageMoveTask", ["TaskHandle": .string(text)])
        #expect(reply.status == status)
        #expect(reply.message == message)
    }

    @Test("Of a queue's tasks the last ten are told, one where no number is asked for")
    func list() async throws {
        let sqs = try await SQSFixture()
        _ = try await sqs.pair("orders")
        for _ in 0..<12 {
            _ = await start(sqs)
            await sqs.advance(1)
        }
        #expect(await tasks(sqs).count == 10)
        let one = await sqs.call("ListMessageMoveTasks", ["SourceArn": .string(SQSFixture.arn("dead-orders"))])
        #expect(one["Results"]?.array?.count == 1)
        #expect(await tasks(sqs, 11).isEmpty)
    }

    @Test("A restart goes on with a task where it was, and moves nothing twice")
    func restart() async throws {
        let folder = "/tmp/virga-test-\(UniqueID.token(12))"
        defer { FileSystem.removeTree(folder) }
        let first = ServiceEnvironment(storage: try .directory(folder))
        let before = SQSFixture(sandbox: try await Sandbox(first, [try SQSService(first)]))
        _ = try await dead(before, (0..<6).map(String.init))
        #expect(await start(before, [.init("MaxNumberOfMessagesPerSecond", 1)]).status == 200)
        await before.advance(2)
        #expect(await tasks(before).first?["ApproximateNumberOfMessagesMoved"] == 3)

        let second = ServiceEnvironment(storage: try .directory(folder))
        second.timeline.freeze()
        await second.timeline.set(to: first.timeline.now)
        let after = SQSFixture(sandbox: try await Sandbox(second, [try SQSService(second)]))
        await second.timeline.set(to: first.timeline.now)
        #expect(await tasks(after).first?["Status"] == "RUNNING")
        await after.advance(10)
        let task = try #require(await tasks(after).first)
        #expect(task["Status"] == "COMPLETED")
        #expect(task["ApproximateNumberOfMessagesMoved"] == 6)
        let url = try #require(await after.call("GetQueueUrl", ["QueueName": "orders"])["QueueUrl"])
        #expect(await after.bodies(url) == (0..<6).map(String.init))
    }
}
