import AWSCore
import AWSWire
import EmulatorCore
import Store
import Support
import Testing

@testable import SQSService

/// An SQS of its own at a frozen time.
struct SQSFixture: Sendable {
    let sandbox: Sandbox

    init(sandbox: Sandbox) { self.sandbox = sandbox }

    init(inFlightLimit: Int = 120_000) async throws {
        sandbox = try await Sandbox { environment in
            [try SQSService(environment, inFlightLimit: inFlightLimit)]
        }
    }

    func call(_ operation: String, _ body: JSON) async -> Reply { await sandbox.call("AmazonSQS.\(operation)", body) }

    func advance(_ seconds: Int) async { await sandbox.timeline.advance(by: .seconds(seconds)) }

    /// Makes a queue, and gives its URL.
    func queue(_ name: String, _ attributes: [String: String] = [:]) async throws -> JSON {
        let made = await call(
            "CreateQueue",
            ["QueueName": .string(name), "Attributes": Self.map(attributes)]
        )
        return try #require(made["QueueUrl"], "\(made.message ?? "")")
    }

    /// Makes a FIFO queue.
    func fifo(_ name: String = "orders.fifo", _ attributes: [String: String] = [:]) async throws -> JSON {
        try await queue(name, attributes.merging(["FifoQueue": "true"]) { $1 })
    }

    /// Makes a queue with a dead-letter queue of the same type, and gives the URLs of both.
    func pair(
        _ name: String,
        _ attributes: [String: String] = [:],
        count: Int = 1
    ) async throws -> (
        source: JSON, dead: JSON
    ) {
        let isFIFO = name.hasSuffix(".fifo")
        let type = isFIFO ? ["FifoQueue": "true"] : [:]
        let deadName = "dead-\(name)"
        let dead = try await queue(deadName, type)
        let policy = #"{"deadLetterTargetArn":"\#(Self.arn(deadName))","maxReceiveCount":\#(count)}"#
        let all = type.merging(attributes) { $1 }.merging(["RedrivePolicy": policy]) { $1 }
        return (try await queue(name, all), dead)
    }

    func send(_ url: JSON, _ body: String, _ more: [String: JSON] = [:]) async -> Reply {
        await call("SendMessage", Self.object(["QueueUrl": url, "MessageBody": .string(body)], more))
    }

    /// Sends to a group of a FIFO queue.
    func send(_ url: JSON, _ body: String, to group: String, _ id: String? = nil) async -> Reply {
        var more: [String: JSON] = ["MessageGroupId": .string(group)]
        more["MessageDeduplicationId"] = .string(id ?? UniqueID.token(12))
        return await send(url, body, more)
    }

    func receive(_ url: JSON, _ count: Int = 10, _ more: [String: JSON] = [:]) async -> [JSON] {
        let reply = await call(
            "ReceiveMessage",
            Self.object(
                [
                    "QueueUrl": url, "MaxNumberOfMessages": .number(String(count)),
                    "MessageSystemAttributeNames": ["All"],
                ],
                more
            )
        )
        return reply["Messages"]?.array ?? []
    }

    func bodies(_ url: JSON, _ count: Int = 10) async -> [String] {
        await receive(url, count).compactMap { $0["Body"]?.string }
    }

    func delete(_ url: JSON, _ message: JSON) async -> Reply {
        await call("DeleteMessage", ["QueueUrl": url, "ReceiptHandle": message["ReceiptHandle"] ?? .null])
    }

    func hide(_ url: JSON, _ message: JSON, _ seconds: Int) async -> Reply {
        await call(
            "ChangeMessageVisibility",
            [
                "QueueUrl": url, "ReceiptHandle": message["ReceiptHandle"] ?? .null,
                "VisibilityTimeout": .number(String(seconds)),
            ]
        )
    }

    func set(_ url: JSON, _ attributes: [String: String]) async -> Reply {
        await call("SetQueueAttributes", ["QueueUrl": url, "Attributes": Self.map(attributes)])
    }

    func attributes(_ url: JSON) async -> [String: String] {
        let reply = await call("GetQueueAttributes", ["QueueUrl": url, "AttributeNames": ["All"]])
        let members = reply["Attributes"]?.object ?? []
        return Dictionary(members.map { ($0.name, $0.value.string ?? "") }, uniquingKeysWith: { $1 })
    }

    /// Messages visible, in flight and delayed.
    func counts(_ url: JSON) async -> [String] {
        let all = await attributes(url)
        return ["", "NotVisible", "Delayed"].map { all["ApproximateNumberOfMessages\($0)"] ?? "none" }
    }

    static func arn(_ name: String) -> String { "arn:aws:sqs:us-east-1:000000000000:\(name)" }

    static func map(_ members: [String: String]) -> JSON {
        .object(members.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
    }

    private static func object(_ members: [String: JSON], _ more: [String: JSON]) -> JSON {
        .object(members.merging(more) { $1 }.map { .init($0.key, $0.value) })
    }
}
