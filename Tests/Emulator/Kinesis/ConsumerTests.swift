import AWSCore
import AWSKinesis
import AWSWire
import EmulatorCore
import Testing

@testable import KinesisService

@Suite("Consumers")
struct ConsumerTests {
    private let stream = "arn:aws:kinesis:us-east-1:123456789012:stream/orders"

    private func register(_ kinesis: KinesisFixture, _ name: String = "reader") throws(AWSError) -> Kinesis.Consumer {
        try kinesis.call(Kinesis.RegisterStreamConsumer.self) {
            $0.streamARN = stream
            $0.consumerName = name
        }.consumer
    }

    private func subscribe(_ kinesis: KinesisFixture, _ type: String = "TRIM_HORIZON") throws -> Events {
        let output = try kinesis.call(Kinesis.SubscribeToShard.self) { input in
            input.consumerARN = "\(stream)/consumer/reader:\(KinesisFixture.noon.wholeSeconds)"
            input.shardId = Shard.id(0)
            input.startingPosition = .init { $0.type = type }
        }
        return Events(try #require(output.eventStream?.stream as? any ProducedStream))
    }

    /// What a subscription sends, message by message.
    private final class Events {
        private let stream: any ProducedStream
        private let context: ShapeContext?

        init(_ stream: any ProducedStream) {
            self.stream = stream
            context = Kinesis.model.operation("SubscribeToShard").flatMap {
                EventStreamCodec.stream(in: $0.outputContext)
            }
        }

        func message() async throws -> EventStreamMessage? {
            guard let bytes = try await stream.next() else { return nil }
            var decoder = EventStreamDecoder()
            decoder.append(bytes)
            return try decoder.next()
        }

        func next() async throws -> Kinesis.SubscribeToShardEvent? {
            guard let message = try await message(), let context else { return nil }
            let value = try EventStreamCodec.event(message, context, Kinesis.model, .awsJson11)
            return Kinesis.SubscribeToShardEventStream(wire: value, context)?.subscribeToShardEvent
        }
    }

    @Test("A consumer is told by name, by ARN and in lists (recorded: test_stream_consumers)")
    func registered() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let consumer = try register(kinesis)
        #expect(consumer.consumerStatus == "CREATING")
        #expect(consumer.consumerARN == "\(stream)/consumer/reader:\(KinesisFixture.noon.wholeSeconds)")
        let described = try kinesis.call(Kinesis.DescribeStreamConsumer.self) { $0.consumerARN = consumer.consumerARN }
        #expect(described.consumerDescription.consumerStatus == "ACTIVE")
        #expect(described.consumerDescription.streamARN == stream)
        let list = try kinesis.call(Kinesis.ListStreamConsumers.self) { $0.streamARN = stream }
        #expect(list.consumers?.map(\.consumerName) == ["reader"])
        #expect(throws: AWSError.self) { try register(kinesis) }
        let held = #expect(throws: AWSError.self) {
            try kinesis.call(Kinesis.DeleteStream.self) { $0.streamARN = stream }
        }
        #expect(held?.code == "ResourceInUseException")
        _ = try kinesis.call(Kinesis.DeregisterStreamConsumer.self) {
            $0.streamARN = stream
            $0.consumerName = "reader"
        }
        #expect(throws: AWSError.self) {
            try kinesis.call(Kinesis.DescribeStreamConsumer.self) { $0.consumerARN = consumer.consumerARN }
        }
        _ = try kinesis.call(Kinesis.DeleteStream.self) { $0.streamARN = stream }
    }

    @Test("A stream has 20 consumers, listed a page at a time")
    func limit() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        for i in 10..<30 { _ = try register(kinesis, "reader-\(i)") }
        #expect(#expect(throws: AWSError.self) { try register(kinesis, "more") }?.code == "LimitExceededException")
        let first = try kinesis.call(Kinesis.ListStreamConsumers.self) {
            $0.streamARN = stream
            $0.maxResults = 15
        }
        let rest = try kinesis.call(Kinesis.ListStreamConsumers.self) {
            $0.streamARN = stream
            $0.nextToken = first.nextToken
        }
        #expect(rest.consumers?.count == 5)
        #expect(rest.nextToken == nil)
    }

    @Test("A subscription begins with an empty answer and gives records (recorded: test_subscribe_to_shard)")
    func subscription() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        _ = try register(kinesis)
        for i in 0..<5 { try kinesis.put("Hello world_\(i)", "orders") }
        let events = try subscribe(kinesis)
        let beginning = try #require(try await events.message())
        #expect(beginning.string(":event-type") == "initial-response")
        let event = try #require(try await events.next())
        #expect(
            event.records.map { String(decoding: $0.data.bytes, as: UTF8.self) } == (0..<5).map { "Hello world_\($0)" }
        )
        #expect(event.continuationSequenceNumber == event.records.last?.sequenceNumber)
        #expect(event.millisBehindLatest == 0)
    }

    @Test("Records come while it waits, and at a closed shard's end its children")
    func waiting() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        _ = try register(kinesis)
        let events = try subscribe(kinesis, "LATEST")
        _ = try await events.message()
        async let later: Void = {
            for i in 0..<3 {
                await Task.yield()
                try kinesis.put("\(i)", "orders")
            }
        }()
        var count = 0
        while count < 3 { count += try await events.next()?.records.count ?? 3 }
        try await later
        #expect(count == 3)
        _ = try kinesis.call(Kinesis.SplitShard.self) {
            $0.streamARN = stream
            $0.shardToSplit = Shard.id(0)
            $0.newStartingHashKey = "1000"
        }
        let end = try #require(try await events.next())
        #expect(end.childShards?.count == 2)
        #expect(end.continuationSequenceNumber == nil)
        #expect(try await events.message() == nil)
    }

    @Test("Another subscription is refused for five seconds, and takes over then")
    func takenOver() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        _ = try register(kinesis)
        let first = try subscribe(kinesis)
        _ = try await first.message()
        let error = #expect(throws: AWSError.self) { try subscribe(kinesis) }
        #expect(
            error?.message
                == "Another active subscription exists for this consumer: 123456789012:orders:shardId-000000000000:reader"
        )
        await kinesis.timeline.advance(by: .seconds(5))
        _ = try subscribe(kinesis)
        let message = try #require(try await first.message())
        #expect(message.string(":exception-type") == "ResourceInUseException")
        #expect(try await first.message() == nil)
    }

    @Test("It ends after five minutes, and where its consumer goes")
    func ended() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        _ = try register(kinesis)
        let first = try subscribe(kinesis)
        _ = try await first.message()
        await kinesis.timeline.advance(by: .seconds(300))
        #expect(try await first.message() == nil)
        let second = try subscribe(kinesis)
        _ = try await second.message()
        _ = try kinesis.call(Kinesis.DeregisterStreamConsumer.self) {
            $0.streamARN = stream
            $0.consumerName = "reader"
        }
        #expect(try await second.message()?.string(":exception-type") == "ResourceNotFoundException")
    }
}
