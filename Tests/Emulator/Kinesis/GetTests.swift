import AWSCore
import AWSKinesis
import EmulatorCore
import KinesisService
import Store
import Testing

@Suite("Reading records")
struct GetTests {
    @Test("A record is what was put, and when")
    func record() async throws {
        let kinesis = try await KinesisFixture(at: KinesisFixture.noon + .milliseconds(123))
        try kinesis.makeStream("orders")
        let put = try kinesis.put("\u{0}\u{1}text", "orders", key: "ключ")
        let output = try kinesis.get(kinesis.iterator("orders"))
        let record = try #require(output.records.first)
        #expect(record.sequenceNumber == put.sequenceNumber)
        #expect(record.partitionKey == "ключ")
        #expect(output.texts == ["\u{0}\u{1}text"])
        #expect(record.approximateArrivalTimestamp == KinesisFixture.noon + .milliseconds(123))
        #expect(record.encryptionType == nil)
    }

    @Test("The next iterator goes on behind what was read")
    func following() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        for i in 1...3 { try kinesis.put("\(i)", "orders") }
        let first = try kinesis.get(kinesis.iterator("orders"), limit: 2)
        #expect(first.texts == ["1", "2"])
        let second = try kinesis.get(try #require(first.nextShardIterator))
        #expect(second.texts == ["3"])
        let third = try kinesis.get(try #require(second.nextShardIterator))
        #expect(third.texts.isEmpty)
        try kinesis.put("4", "orders")
        #expect(try kinesis.texts(try #require(third.nextShardIterator)) == ["4"])
    }

    @Test("MillisBehindLatest is the last record's age while more follow, and 0 at the tip")
    func behind() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        try kinesis.put("1", "orders")
        try kinesis.put("2", "orders")
        await kinesis.timeline.advance(by: .seconds(5))
        let first = try kinesis.get(kinesis.iterator("orders"), limit: 1)
        #expect(first.millisBehindLatest == 5000)
        #expect(try kinesis.get(try #require(first.nextShardIterator)).millisBehindLatest == 0)
    }

    @Test("Each type of iterator starts where it says")
    func iteratorTypes() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        var numbers: [String] = []
        for i in 1...3 {
            numbers.append(try kinesis.put("\(i)", "orders").sequenceNumber)
            await kinesis.timeline.advance(by: .seconds(10))
        }
        #expect(try kinesis.texts(kinesis.iterator("orders", "TRIM_HORIZON")) == ["1", "2", "3"])
        #expect(try kinesis.texts(kinesis.iterator("orders", "AT_SEQUENCE_NUMBER", number: numbers[1])) == ["2", "3"])
        #expect(try kinesis.texts(kinesis.iterator("orders", "AFTER_SEQUENCE_NUMBER", number: numbers[1])) == ["3"])
        for (seconds, texts) in [
            (-5, ["1", "2", "3"]), (0, ["1", "2", "3"]), (10, ["2", "3"]), (11, ["3"]), (25, []),
        ] {
            let moment = KinesisFixture.noon + .seconds(seconds)
            #expect(try kinesis.texts(kinesis.iterator("orders", "AT_TIMESTAMP", moment: moment)) == texts)
        }
        let latest = try kinesis.iterator("orders", "LATEST")
        #expect(try kinesis.texts(latest).isEmpty)
        try kinesis.put("4", "orders")
        #expect(try kinesis.texts(latest) == ["4"])
    }

    @Test("A shard's starting sequence number is a place to start at")
    func startingSequenceNumber() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        try kinesis.put("1", "orders")
        let shard = try kinesis.call(Kinesis.ListShards.self) { $0.streamName = "orders" }.shards?.first
        let number = try #require(shard?.sequenceNumberRange.startingSequenceNumber)
        #expect(try kinesis.texts(kinesis.iterator("orders", "AT_SEQUENCE_NUMBER", number: number)) == ["1"])
    }

    @Test("Iterators that make no sense are refused in AWS's words")
    func iteratorErrors() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 2)
        try kinesis.makeStream("other")
        let number = try kinesis.put("x", "orders", key: "a").sequenceNumber
        func message(_ make: () throws(AWSError) -> String) -> String? {
            #expect(throws: AWSError.self, performing: make)?.message
        }
        #expect(
            message { () throws(AWSError) in try kinesis.iterator("orders", "TRIM_HORIZON", number: number) }
                == "Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and StartingSequenceNumber or (2) TRIM_HORIZON or "
                + "LATEST and no StartingSequenceNumber. Request specified TRIM_HORIZON and also a StartingSequenceNumber."
        )
        #expect(
            message { () throws(AWSError) in try kinesis.iterator("orders", "AT_SEQUENCE_NUMBER") }?
                .hasSuffix("Request specified AT_SEQUENCE_NUMBER and no StartingSequenceNumber.") == true
        )
        #expect(
            message { () throws(AWSError) in
                try kinesis.iterator("orders", "AT_SEQUENCE_NUMBER", shard: 1, number: number)
            }
                == "Invalid StartingSequenceNumber. It encodes shardId-000000000000, while it was used in a call to shardId-000000000001"
        )
        #expect(
            message { () throws(AWSError) in try kinesis.iterator("other", "AT_SEQUENCE_NUMBER", number: number) }
                == "StartingSequenceNumber \(number) used in GetShardIterator on shard shardId-000000000000 in stream other under account "
                + "123456789012 is invalid because it did not come from this stream."
        )
        #expect(
            message { () throws(AWSError) in try kinesis.iterator("orders", shard: 7) }
                == "Shard shardId-000000000007 in stream orders under account 123456789012 does not exist"
        )
        let later = KinesisFixture.noon + .seconds(1)
        #expect(
            message { () throws(AWSError) in try kinesis.iterator("orders", "AT_TIMESTAMP", moment: later) }
                == "The timestampInMillis parameter cannot be greater than the currentTimestampInMillis. timestampInMillis: "
                + "\(later.milliseconds), currentTimestampInMillis: \(KinesisFixture.noon.milliseconds)"
        )
        #expect(message { () throws(AWSError) in try kinesis.texts("nonsense").joined() } == "Invalid ShardIterator.")
    }

    @Test("An iterator expires after five minutes")
    func expiry() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let iterator = try kinesis.iterator("orders")
        await kinesis.timeline.advance(by: .seconds(300))
        _ = try kinesis.get(iterator)
        await kinesis.timeline.advance(by: .seconds(1))
        let error = #expect(throws: AWSError.self) { try kinesis.get(iterator) }
        #expect(error?.code == "ExpiredIteratorException")
        #expect(
            error?.message
                == "Iterator expired. The iterator was created at time Sun Nov 22 12:00:00 UTC 2026 while right now it is "
                + "Sun Nov 22 12:05:01 UTC 2026 which is further in the future than the tolerated delay of 300000 milliseconds."
        )
    }

    @Test("Records stay for 24 hours")
    func retention() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let first = try kinesis.put("old", "orders").sequenceNumber
        await kinesis.timeline.advance(by: .seconds(3600))
        try kinesis.put("young", "orders")
        await kinesis.timeline.advance(by: .seconds(82_799))
        #expect(try kinesis.texts(kinesis.iterator("orders")) == ["old", "young"])
        await kinesis.timeline.advance(by: .seconds(1))
        #expect(try kinesis.texts(kinesis.iterator("orders")) == ["young"])
        #expect(try kinesis.texts(kinesis.iterator("orders", "AT_SEQUENCE_NUMBER", number: first)) == ["young"])
        await kinesis.timeline.advance(by: .seconds(86_400))
        try kinesis.put("new", "orders")
        #expect(try kinesis.texts(kinesis.iterator("orders")) == ["new"])
    }

    @Test("An answer carries up to 10 MiB")
    func answerSize() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        for _ in 0..<11 { try kinesis.put(String(repeating: "x", count: 1_000_000), "orders") }
        let first = try kinesis.get(kinesis.iterator("orders"))
        #expect(first.records.count == 10)
        #expect(try kinesis.get(try #require(first.nextShardIterator)).records.count == 1)
    }

    @Test("Records, order and sequence numbers survive a restart")
    func restart() async throws {
        let folder = "/tmp/virga-kinesis-\(UniqueID.uuid())"
        let storage = try Storage.directory(folder)
        let before = try await KinesisFixture(storage)
        try before.makeStream("orders")
        let first = try before.put("1", "orders").sequenceNumber
        let after = try await KinesisFixture(storage, at: KinesisFixture.noon - .seconds(60))
        let second = try after.put("2", "orders").sequenceNumber
        #expect(second > first)
        #expect(try after.texts(after.iterator("orders", "AFTER_SEQUENCE_NUMBER", number: first)) == ["2"])
        #expect(try after.texts(after.iterator("orders")) == ["1", "2"])
        FileSystem.removeTree(folder)
    }

    @Test("A reader beside many writers gets every record once, in order")
    func together() async throws {
        let folder = "/tmp/virga-kinesis-\(UniqueID.uuid())"
        let kinesis = try await KinesisFixture(try Storage.directory(folder))
        try kinesis.makeStream("orders")
        var numbers: [String] = []
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask { for i in 0..<40 { try kinesis.put("\(writer) \(i)", "orders") } }
            }
            var iterator = try kinesis.iterator("orders")
            while numbers.count < 320 {
                let page = try kinesis.get(iterator, limit: 7)
                numbers += page.records.map(\.sequenceNumber)
                iterator = try #require(page.nextShardIterator)
                await Task.yield()
            }
            try await group.waitForAll()
        }
        #expect(numbers.count == 320)
        #expect(numbers == Set(numbers).sorted())
        FileSystem.removeTree(folder)
    }

    @Test("A reset forgets everything")
    func reset() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        try kinesis.service.reset()
        #expect(try kinesis.call(Kinesis.ListStreams.self) { _ in }.streamNames.isEmpty)
        try kinesis.makeStream("orders")
    }
}
