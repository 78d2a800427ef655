import AWSCore
import AWSKinesis
import AWSWire
import EmulatorCore
import Store
import Testing

@testable import KinesisService

/// PutRecords keeps the records of a shard together; readers meet them one by one all the same.
@Suite("Records that came together")
struct RecordRunTests {
    private func put(
        _ texts: [String],
        _ stream: String,
        _ kinesis: KinesisFixture,
        key: (Int) -> String = { "key-\($0)" }
    ) throws -> [String] {
        let output = try kinesis.call(Kinesis.PutRecords.self) {
            $0.streamName = stream
            $0.records = texts.enumerated().map { i, text in
                Kinesis.PutRecordsRequestEntry {
                    $0.data = Blob(text.utf8)
                    $0.partitionKey = key(i)
                }
            }
        }
        return output.records.compactMap(\.sequenceNumber)
    }

    @Test("Each has its own key, data and number", arguments: [1, 2, 500])
    func parts(count: Int) async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let texts = (0..<count).map { String(repeating: "é", count: $0) }
        let numbers = try put(texts, "orders", kinesis) { "ключ \($0)" }
        let output = try kinesis.get(kinesis.iterator("orders"))
        #expect(output.texts == texts)
        #expect(output.records.map(\.partitionKey) == (0..<count).map { "ключ \($0)" })
        #expect(output.records.map(\.sequenceNumber) == numbers)
        #expect(numbers == numbers.sorted() && Set(numbers).count == count)
        #expect(output.records.allSatisfy { $0.approximateArrivalTimestamp == KinesisFixture.noon })
    }

    @Test("A reader may stop between any two of them and go on", arguments: [1, 2, 3, 7])
    func pages(limit: Int) async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let texts = (0..<20).map { "\($0)" }
        _ = try put(Array(texts[..<9]), "orders", kinesis)
        try kinesis.put("9", "orders")
        _ = try put(Array(texts[10...]), "orders", kinesis)
        var found: [String] = []
        var iterator = try kinesis.iterator("orders")
        while found.count < 20 {
            let output = try kinesis.get(iterator, limit: limit)
            #expect(output.records.count == min(limit, 20 - found.count))
            found += output.texts
            iterator = try #require(output.nextShardIterator)
        }
        #expect(found == texts)
        #expect(try kinesis.texts(iterator).isEmpty)
    }

    @Test("An iterator may begin at any of them, or at the moment when they came")
    func places() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        _ = try put(["a", "b"], "orders", kinesis)
        await kinesis.timeline.advance(by: .seconds(10))
        let numbers = try put(["c", "d", "e"], "orders", kinesis)
        let later = KinesisFixture.noon + .seconds(10)
        #expect(try kinesis.texts(kinesis.iterator("orders", "AT_SEQUENCE_NUMBER", number: numbers[1])) == ["d", "e"])
        #expect(try kinesis.texts(kinesis.iterator("orders", "AFTER_SEQUENCE_NUMBER", number: numbers[1])) == ["e"])
        #expect(try kinesis.texts(kinesis.iterator("orders", "AT_TIMESTAMP", moment: later)) == ["c", "d", "e"])
        let between = KinesisFixture.noon + .seconds(5)
        #expect(try kinesis.texts(kinesis.iterator("orders", "AT_TIMESTAMP", moment: between)) == ["c", "d", "e"])
        #expect(
            try kinesis.texts(kinesis.iterator("orders", "AT_TIMESTAMP", moment: KinesisFixture.noon)).count == 5
        )
        #expect(try kinesis.texts(kinesis.iterator("orders", "LATEST")).isEmpty)
    }

    @Test("They go to their shards, in the request's order within each")
    func shards() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 2)
        // MD5("a") is below half of all hash keys, MD5("b") above.
        let numbers = try put(["1", "2", "3", "4", "5"], "orders", kinesis) { $0.isMultiple(of: 2) ? "a" : "b" }
        #expect(numbers.count == 5)
        #expect(try kinesis.texts(kinesis.iterator("orders", shard: 0)) == ["1", "3", "5"])
        #expect(try kinesis.texts(kinesis.iterator("orders", shard: 1)) == ["2", "4"])
    }

    @Test("Large ones are not kept together, and come all the same")
    func large() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let texts = [40_000, 20_000, 10_000, 1, 200_000, 0, 3].map { String(repeating: "x", count: $0) }
        _ = try put(texts, "orders", kinesis)
        #expect(try kinesis.texts(kinesis.iterator("orders")) == texts)
    }

    @Test("Numbers go on behind them after a restart, and the retention ends them")
    func restart() async throws {
        let folder = "/tmp/virga-kinesis-\(UniqueID.uuid())"
        defer { FileSystem.removeTree(folder) }
        let before = try await KinesisFixture(try Storage.directory(folder))
        try before.makeStream("orders")
        let numbers = try put(["a", "b", "c"], "orders", before)
        let after = try await KinesisFixture(try Storage.directory(folder))
        #expect(try after.put("d", "orders").sequenceNumber > numbers[2])
        #expect(try after.texts(after.iterator("orders")) == ["a", "b", "c", "d"])
        await after.timeline.advance(by: .seconds(86_401))
        #expect(try after.texts(after.iterator("orders")).isEmpty)
    }
}
