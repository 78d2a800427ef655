import AWSCore
import AWSKinesis
import AWSWire
import EmulatorCore
import Testing

@Suite("Putting records")
struct PutTests {
    @Test("The MD5 of the partition key chooses the shard")
    func byPartitionKey() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 2)
        // MD5("a") = 0cc1..., below half; MD5("b") = 92eb..., above.
        #expect(try kinesis.put("x", "orders", key: "a").shardId == "shardId-000000000000")
        #expect(try kinesis.put("x", "orders", key: "b").shardId == "shardId-000000000001")
    }

    @Test("An explicit hash key goes before the partition key")
    func byExplicitHashKey() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 2)
        let keys = [
            ("0", "shardId-000000000000"), ("170141183460469231731687303715884105727", "shardId-000000000000"),
            ("170141183460469231731687303715884105728", "shardId-000000000001"),
            ("340282366920938463463374607431768211455", "shardId-000000000001"),
        ]
        for (key, shard) in keys {
            let output = try kinesis.call(Kinesis.PutRecord.self) {
                $0.streamName = "orders"
                $0.partitionKey = "a"
                $0.explicitHashKey = key
            }
            #expect(output.shardId == shard)
        }
        let error = #expect(throws: AWSError.self) {
            try kinesis.call(Kinesis.PutRecord.self) {
                $0.streamName = "orders"
                $0.partitionKey = "a"
                $0.explicitHashKey = "340282366920938463463374607431768211456"
            }
        }
        #expect(error?.code == "InvalidArgumentException")
    }

    @Test("Sequence numbers are 56 digits and grow, as numbers and as text")
    func sequenceNumbers() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        var numbers: [String] = []
        for i in 0..<50 {
            numbers.append(try kinesis.put("\(i)", "orders").sequenceNumber)
            if i % 10 == 0 { await kinesis.timeline.advance(by: .milliseconds(1)) }
        }
        #expect(numbers.allSatisfy { $0.count == 56 && $0.hasPrefix("49") })
        #expect(numbers == numbers.sorted())
        #expect(Set(numbers).count == 50)
    }

    @Test("Sequence numbers keep growing when the clock is set back")
    func clockSetBack() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let before = try kinesis.put("1", "orders").sequenceNumber
        await kinesis.timeline.set(to: KinesisFixture.noon - .seconds(3600))
        let after = try kinesis.put("2", "orders").sequenceNumber
        #expect(after > before)
        #expect(try kinesis.texts(kinesis.iterator("orders")) == ["1", "2"])
    }

    @Test("PutRecords answers for each record in the request's order")
    func many() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 3)
        let output = try kinesis.call(Kinesis.PutRecords.self) {
            $0.streamName = "orders"
            $0.records = (0..<500).map { i in
                .init {
                    $0.data = Blob("\(i)".utf8)
                    $0.partitionKey = "key \(i)"
                }
            }
        }
        #expect(output.failedRecordCount == 0)
        #expect(output.records.count == 500)
        #expect(Set(output.records.map(\.shardId)).count == 3)
        #expect(Set(output.records.map(\.sequenceNumber)).count == 500)
        let read = try (0..<3).map { try kinesis.texts(kinesis.iterator("orders", shard: $0)).count }
        #expect(read.reduce(0, +) == 500)
    }

    @Test("A record is 1 MiB with its partition key, or what the stream allows")
    func recordSize() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        func put(_ count: Int) throws(AWSError) {
            _ = try kinesis.call(Kinesis.PutRecord.self) {
                $0.streamName = "orders"
                $0.data = Blob(repeatElement(1, count: count))
                $0.partitionKey = "key"
            }
        }
        try put(1_048_573)
        let error = #expect(throws: AWSError.self) { try put(1_048_577) }
        #expect(error?.code == "ValidationException")
        #expect(
            error?.message
                == "1 validation error detected: Value 'java.nio.HeapByteBuffer[pos=0 lim=1048577 cap=1048577]' at 'data' "
                + "failed to satisfy constraint: Member must have length less than or equal to 1048576"
        )
    }

    @Test("A request carries up to 10 MiB")
    func requestSize() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let error = #expect(throws: AWSError.self) {
            try kinesis.call(Kinesis.PutRecords.self) {
                $0.streamName = "orders"
                $0.records = (0..<11).map { _ in
                    .init {
                        $0.data = Blob(repeatElement(1, count: 1_000_000))
                        $0.partitionKey = "key"
                    }
                }
            }
        }
        #expect(error == AWSError("InvalidArgumentException", "Records size exceeds 10 MB limit"))
        #expect(try kinesis.texts(kinesis.iterator("orders")).isEmpty)
    }

    @Test("Those who wait for a stream are told that something came")
    func announced() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        await confirmation { came in
            let observation = kinesis.bus.observe("arn:aws:kinesis:us-east-1:123456789012:stream/orders") { came() }
            _ = try? kinesis.put("x", "orders")
            kinesis.bus.end(observation)
        }
    }
}
