import AWSCore
import AWSKinesis
import AWSWire
import EmulatorCore
import Testing

@Suite("Streams")
struct StreamTests {
    @Test("A provisioned stream has the shards that were asked for, active at once")
    func provisioned() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 2)
        let stream = try kinesis.call(Kinesis.DescribeStream.self) { $0.streamName = "orders" }.streamDescription
        #expect(stream.streamARN == "arn:aws:kinesis:us-east-1:123456789012:stream/orders")
        #expect(stream.streamStatus == "ACTIVE")
        #expect(stream.streamModeDetails?.streamMode == "PROVISIONED")
        #expect(stream.retentionPeriodHours == 24)
        #expect(stream.streamCreationTimestamp == KinesisFixture.noon)
        #expect(stream.shards.map(\.shardId) == ["shardId-000000000000", "shardId-000000000001"])
        #expect(!stream.hasMoreShards)
    }

    @Test("A stream without a shard count is on demand and has four shards")
    func onDemand() async throws {
        let kinesis = try await KinesisFixture()
        _ = try kinesis.call(Kinesis.CreateStream.self) { $0.streamName = "orders" }
        let summary = try kinesis.call(Kinesis.DescribeStreamSummary.self) { $0.streamName = "orders" }
        #expect(summary.streamDescriptionSummary.openShardCount == 4)
        #expect(summary.streamDescriptionSummary.streamModeDetails?.streamMode == "ON_DEMAND")
        #expect(summary.streamDescriptionSummary.maxRecordSizeInKiB == 1024)
    }

    @Test("A stream on demand takes no shard count")
    func onDemandWithCount() async throws {
        let kinesis = try await KinesisFixture()
        let error = #expect(throws: AWSError.self) {
            try kinesis.call(Kinesis.CreateStream.self) {
                $0.streamName = "orders"
                $0.shardCount = 2
                $0.streamModeDetails = .init { $0.streamMode = "ON_DEMAND" }
            }
        }
        #expect(error?.message == "ShardCount is not expected when StreamMode=ON_DEMAND")
    }

    @Test("The hash keys are split evenly and without a gap", arguments: [1, 2, 3, 4, 7, 100])
    func hashKeyRanges(count: Int) async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: count)
        let shards = try kinesis.call(Kinesis.ListShards.self) { $0.streamName = "orders" }.shards ?? []
        #expect(shards.count == count)
        #expect(shards.first?.hashKeyRange.startingHashKey == "0")
        #expect(shards.last?.hashKeyRange.endingHashKey == "340282366920938463463374607431768211455")
        for (a, b) in zip(shards, shards.dropFirst()) {
            let end = try #require(UInt128(a.hashKeyRange.endingHashKey))
            #expect(UInt128(b.hashKeyRange.startingHashKey) == end + 1)
        }
    }

    @Test("Two shards meet at half of 2^128")
    func halves() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 2)
        let shards = try kinesis.call(Kinesis.ListShards.self) { $0.streamName = "orders" }.shards ?? []
        #expect(shards[0].hashKeyRange.endingHashKey == "170141183460469231731687303715884105727")
        #expect(shards[1].hashKeyRange.startingHashKey == "170141183460469231731687303715884105728")
        #expect(shards[0].sequenceNumberRange.startingSequenceNumber.count == 56)
        #expect(shards[0].sequenceNumberRange.endingSequenceNumber == nil)
    }

    @Test("A name is taken once in an account and region")
    func taken() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let error = #expect(throws: AWSError.self) { try kinesis.makeStream("orders") }
        #expect(error?.code == "ResourceInUseException")
        #expect(error?.message == "Stream orders under account 123456789012 already exists.")
    }

    @Test("A stream that is not there is said so in AWS's words")
    func missing() async throws {
        let kinesis = try await KinesisFixture()
        let error = #expect(throws: AWSError.self) { try kinesis.put("x", "nowhere") }
        #expect(error == AWSError("ResourceNotFoundException", "Stream nowhere under account 123456789012 not found."))
    }

    @Test("A stream is named by its ARN as well")
    func byARN() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let summary = try kinesis.call(Kinesis.DescribeStreamSummary.self) {
            $0.streamARN = "arn:aws:kinesis:us-east-1:123456789012:stream/orders"
        }
        #expect(summary.streamDescriptionSummary.streamName == "orders")
    }

    @Test("A deleted stream is gone with its records")
    func deleted() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        try kinesis.put("old", "orders")
        let iterator = try kinesis.iterator("orders")
        _ = try kinesis.call(Kinesis.DeleteStream.self) { $0.streamName = "orders" }
        #expect(throws: AWSError.self) { try kinesis.put("x", "orders") }
        try kinesis.makeStream("orders")
        #expect(try kinesis.texts(kinesis.iterator("orders")).isEmpty)
        #expect(throws: AWSError.self) { try kinesis.get(iterator) }
    }

    @Test("Streams are listed by name, a page at a time")
    func listed() async throws {
        let kinesis = try await KinesisFixture()
        for name in ["c", "a", "b"] { try kinesis.makeStream(name) }
        let first = try kinesis.call(Kinesis.ListStreams.self) { $0.limit = 2 }
        #expect(first.streamNames == ["a", "b"])
        #expect(first.hasMoreStreams)
        let second = try kinesis.call(Kinesis.ListStreams.self) { $0.nextToken = first.nextToken }
        #expect(second.streamNames == ["c"])
        #expect(!second.hasMoreStreams)
        #expect(second.streamSummaries?.first?.streamARN == "arn:aws:kinesis:us-east-1:123456789012:stream/c")
        let after = try kinesis.call(Kinesis.ListStreams.self) { $0.exclusiveStartStreamName = "a" }
        #expect(after.streamNames == ["b", "c"])
    }

    @Test("Shards are listed a page at a time; the token stands for the stream")
    func shardPages() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 5)
        let first = try kinesis.call(Kinesis.ListShards.self) {
            $0.streamName = "orders"
            $0.maxResults = 3
        }
        #expect(first.shards?.count == 3)
        let second = try kinesis.call(Kinesis.ListShards.self) { $0.nextToken = first.nextToken }
        #expect(second.shards?.map(\.shardId) == ["shardId-000000000003", "shardId-000000000004"])
        #expect(second.nextToken == nil)
        let both = #expect(throws: AWSError.self) {
            try kinesis.call(Kinesis.ListShards.self) {
                $0.streamName = "orders"
                $0.nextToken = first.nextToken
            }
        }
        #expect(both?.message == "NextToken and StreamName cannot be provided together.")
        await kinesis.timeline.advance(by: .seconds(301))
        let late = #expect(throws: AWSError.self) {
            try kinesis.call(Kinesis.ListShards.self) { $0.nextToken = first.nextToken }
        }
        #expect(late?.code == "ExpiredNextTokenException")
    }

    @Test("DescribeStream pages by the last shard seen")
    func describedInPages() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders", shards: 3)
        let page = try kinesis.call(Kinesis.DescribeStream.self) {
            $0.streamName = "orders"
            $0.limit = 1
            $0.exclusiveStartShardId = "shardId-000000000000"
        }.streamDescription
        #expect(page.shards.map(\.shardId) == ["shardId-000000000001"])
        #expect(page.hasMoreShards)
    }

    @Test("What is stored without effect is in the ledger")
    func ledger() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        _ = try kinesis.call(Kinesis.StartStreamEncryption.self) {
            $0.streamName = "orders"
            $0.encryptionType = "KMS"
            $0.keyId = "alias/aws/kinesis"
        }
        _ = try kinesis.call(Kinesis.EnableEnhancedMonitoring.self) {
            $0.streamName = "orders"
            $0.shardLevelMetrics = ["ALL"]
        }
        #expect(kinesis.ledger.all.map(\.setting) == ["EncryptionType", "EnhancedMonitoring"])
    }
}
