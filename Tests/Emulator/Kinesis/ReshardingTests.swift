import AWSCore
import AWSKinesis
import AWSWire
import EmulatorCore
import Store
import Testing

@testable import KinesisService

@Suite("Splitting and merging shards")
struct ReshardingTests {
    private static let half = "170141183460469231731687303715884105728"

    private func split(_ kinesis: KinesisFixture, _ shard: Int, at key: String) throws(AWSError) {
        _ = try kinesis.call(Kinesis.SplitShard.self) {
            $0.streamName = "orders"
            $0.shardToSplit = Shard.id(shard)
            $0.newStartingHashKey = key
        }
    }

    private func merge(_ kinesis: KinesisFixture, _ a: Int, _ b: Int) throws(AWSError) {
        _ = try kinesis.call(Kinesis.MergeShards.self) {
            $0.streamName = "orders"
            $0.shardToMerge = Shard.id(a)
            $0.adjacentShardToMerge = Shard.id(b)
        }
    }

    private func shards(_ kinesis: KinesisFixture, _ filter: String? = nil) throws -> [Kinesis.Shard] {
        try kinesis.call(Kinesis.ListShards.self) { input in
            input.streamName = "orders"
            if let filter { input.shardFilter = .init { $0.type = filter } }
        }.shards ?? []
    }

    private func openCount(_ kinesis: KinesisFixture) throws -> Int {
        try kinesis.call(Kinesis.DescribeStreamSummary.self) { $0.streamName = "orders" }
            .streamDescriptionSummary.openShardCount
    }

    @Test("A split closes a shard and opens two, which take its hash keys and name it their parent")
    func split() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let before = try kinesis.put("before", "orders", key: "a")
        await kinesis.timeline.advance(by: .seconds(1))
        try split(kinesis, 0, at: Self.half)
        let all = try shards(kinesis)
        #expect(all.map(\.shardId) == (0...2).map { Shard.id($0) })
        #expect(all.map(\.parentShardId) == [nil, Shard.id(0), Shard.id(0)])
        #expect(all[1].hashKeyRange.endingHashKey == "170141183460469231731687303715884105727")
        #expect(all[2].hashKeyRange.startingHashKey == Self.half)
        let end = try #require(all[0].sequenceNumberRange.endingSequenceNumber)
        #expect(end > before.sequenceNumber)
        #expect(all[1].sequenceNumberRange.startingSequenceNumber > end)
        #expect(all[1].sequenceNumberRange.endingSequenceNumber == nil)
        #expect(try openCount(kinesis) == 2)
        // MD5("a") lies in the lower half, MD5("b") in the upper one.
        #expect(try kinesis.put("x", "orders", key: "a").shardId == Shard.id(1))
        #expect(try kinesis.put("x", "orders", key: "b").shardId == Shard.id(2))
    }

    @Test("A closed shard is read to its end, where its children are named and no iterator follows")
    func childShards() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        for i in 1...3 { try kinesis.put("\(i)", "orders") }
        let waiting = try kinesis.iterator("orders", "LATEST")
        try split(kinesis, 0, at: Self.half)
        let first = try kinesis.get(kinesis.iterator("orders"), limit: 2)
        #expect(first.texts == ["1", "2"])
        #expect(first.childShards == nil)
        let last = try kinesis.get(try #require(first.nextShardIterator))
        #expect(last.texts == ["3"])
        #expect(last.nextShardIterator == nil)
        #expect(last.childShards?.map(\.shardId) == [Shard.id(1), Shard.id(2)])
        #expect(last.childShards?.first?.parentShards == [Shard.id(0)])
        #expect(last.childShards?.last?.hashKeyRange.startingHashKey == Self.half)
        #expect(try kinesis.get(waiting).nextShardIterator == nil)
    }

    @Test("A merge closes two shards that border on each other, in either order")
    func merge() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 3)
        try merge(kinesis, 1, 0)
        let child = try #require(try shards(kinesis).last)
        #expect(child.parentShardId == Shard.id(1))
        #expect(child.adjacentParentShardId == Shard.id(0))
        #expect(child.hashKeyRange.startingHashKey == "0")
        #expect(try kinesis.put("x", "orders", key: "a").shardId == Shard.id(3))
        #expect(try openCount(kinesis) == 2)
        let end = try kinesis.get(kinesis.iterator("orders"))
        #expect(end.childShards?.first?.parentShards == [Shard.id(1), Shard.id(0)])
    }

    @Test("What cannot be split or merged is said in AWS's words")
    func refusals() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 3)
        func message(_ make: () throws(AWSError) -> Void) -> String? {
            #expect(throws: AWSError.self, performing: make)?.message
        }
        #expect(
            message { () throws(AWSError) in try split(kinesis, 7, at: "5") }
                == "Could not find shard shardId-000000000007 in stream orders under account 123456789012."
        )
        for key in ["0", "1", "340282366920938463463374607431768211455"] {
            #expect(
                message { () throws(AWSError) in try split(kinesis, 0, at: key) }?
                    .hasPrefix("NewStartingHashKey \(key) used in SplitShard() on shard shardId-000000000000") == true
            )
        }
        #expect(
            message { () throws(AWSError) in try merge(kinesis, 0, 2) }
                == "Shards shardId-000000000000 and shardId-000000000002 in stream orders under account 123456789012 "
                + "are not an adjacent pair of shards eligible for merging"
        )
        try merge(kinesis, 0, 1)
        #expect(
            message { () throws(AWSError) in try split(kinesis, 0, at: "1000") }
                == "Shard shardId-000000000000 in stream orders under account 123456789012 has already been merged or "
                + "split, and thus is not eligible for merging or splitting."
        )
    }

    @Test("UpdateShardCount makes shards of equal size", arguments: [(1, 2), (2, 3), (3, 6), (4, 2), (6, 5), (5, 3)])
    func scaled(from: Int, to: Int) async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: from)
        let output = try kinesis.call(Kinesis.UpdateShardCount.self) {
            $0.streamName = "orders"
            $0.targetShardCount = to
            $0.scalingType = "UNIFORM_SCALING"
        }
        #expect(output.currentShardCount == from)
        #expect(output.targetShardCount == to)
        let open = try shards(kinesis, "AT_LATEST").compactMap { UInt128($0.hashKeyRange.startingHashKey) }
        #expect(open.sorted() == (0..<to).map { HashKeys(shardCount: to).range($0).lowerBound })
    }

    @Test("UpdateShardCount goes to half and to double, ten times a day")
    func scalingLimits() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 4)
        func scale(_ count: Int) throws(AWSError) {
            _ = try kinesis.call(Kinesis.UpdateShardCount.self) {
                $0.streamName = "orders"
                $0.targetShardCount = count
                $0.scalingType = "UNIFORM_SCALING"
            }
        }
        for count in [1, 9] { #expect(throws: AWSError.self) { try scale(count) } }
        for i in 0..<10 { try scale(i % 2 == 0 ? 5 : 4) }
        #expect(#expect(throws: AWSError.self) { try scale(5) }?.code == "LimitExceededException")
        await kinesis.timeline.advance(by: .seconds(86_400))
        try scale(5)
    }

    @Test("Filters list the shards of a moment")
    func filters() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        await kinesis.timeline.advance(by: .seconds(60))
        try split(kinesis, 0, at: Self.half)
        await kinesis.timeline.advance(by: .seconds(60))
        try merge(kinesis, 1, 2)
        func ids(_ type: String, _ seconds: Int? = nil, after: Int? = nil) throws -> [Int] {
            let shards =
                try kinesis.call(Kinesis.ListShards.self) { input in
                    input.streamName = "orders"
                    input.shardFilter = .init {
                        $0.type = type
                        $0.shardId = after.map { Shard.id($0) }
                        $0.timestamp = seconds.map { KinesisFixture.noon + .seconds($0) }
                    }
                }.shards ?? []
            return shards.compactMap { Shard.number($0.shardId) }
        }
        #expect(try ids("FROM_TRIM_HORIZON") == [0, 1, 2, 3])
        #expect(try ids("AT_TRIM_HORIZON") == [0])
        #expect(try ids("AT_LATEST") == [3])
        #expect(try ids("AT_TIMESTAMP", 30) == [0])
        #expect(try ids("AT_TIMESTAMP", 90) == [1, 2])
        #expect(try ids("FROM_TIMESTAMP", 90) == [1, 2, 3])
        #expect(try ids("AFTER_SHARD_ID", after: 1) == [2, 3])
        await kinesis.timeline.advance(by: .seconds(86_400 - 50))
        #expect(try ids("FROM_TRIM_HORIZON") == [1, 2, 3])
        await kinesis.timeline.advance(by: .seconds(86_400))
        #expect(try ids("FROM_TRIM_HORIZON") == [3])
    }

    @Test("Shards, their parents and their ends survive a restart")
    func restart() async throws {
        let folder = "/tmp/virga-kinesis-\(UniqueID.uuid())"
        let storage = try Storage.directory(folder)
        let before = try await KinesisFixture(storage)
        try before.makeStream("orders")
        try before.put("1", "orders", key: "a")
        try split(before, 0, at: Self.half)
        let first = try before.put("2", "orders", key: "a").sequenceNumber
        let after = try await KinesisFixture(storage)
        #expect(try shards(after).map(\.parentShardId) == (try shards(before)).map(\.parentShardId))
        #expect(try after.get(after.iterator("orders")).nextShardIterator == nil)
        let second = try after.put("3", "orders", key: "a")
        #expect(second.shardId == Shard.id(1))
        #expect(second.sequenceNumber > first)
        FileSystem.removeTree(folder)
    }

    @Test("A stream on demand is not split by hand")
    func onDemand() async throws {
        let kinesis = try await KinesisFixture()
        _ = try kinesis.call(Kinesis.CreateStream.self) { $0.streamName = "orders" }
        let error = #expect(throws: AWSError.self) { try split(kinesis, 0, at: "1000") }
        #expect(error?.code == "ValidationException")
        let arn = "arn:aws:kinesis:us-east-1:123456789012:stream/orders"
        for mode in ["PROVISIONED", "ON_DEMAND"] {
            _ = try kinesis.call(Kinesis.UpdateStreamMode.self) { input in
                input.streamARN = arn
                input.streamModeDetails = .init { $0.streamMode = mode }
            }
            #expect(try openCount(kinesis) == 4)
        }
        let third = #expect(throws: AWSError.self) {
            try kinesis.call(Kinesis.UpdateStreamMode.self) { input in
                input.streamARN = arn
                input.streamModeDetails = .init { $0.streamMode = "PROVISIONED" }
            }
        }
        #expect(third?.code == "LimitExceededException")
    }
}
