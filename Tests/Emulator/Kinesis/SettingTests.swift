import AWSCore
import AWSKinesis
import AWSWire
import EmulatorCore
import KinesisService
import Testing

@Suite("Settings of streams")
struct SettingTests {
    private let arn = "arn:aws:kinesis:us-east-1:123456789012:stream/orders"

    @Test("Tags of CreateStream and AddTagsToStream are one set, told by key (recorded: test_add_tags_to_stream)")
    func tags() async throws {
        let kinesis = try await KinesisFixture()
        _ = try kinesis.call(Kinesis.CreateStream.self) {
            $0.streamName = "orders"
            $0.shardCount = 1
            $0.tags = ["team": "shop"]
        }
        _ = try kinesis.call(Kinesis.AddTagsToStream.self) {
            $0.streamName = "orders"
            $0.tags = ["foo": "bar", "team": "ops"]
        }
        let page = try kinesis.call(Kinesis.ListTagsForStream.self) {
            $0.streamName = "orders"
            $0.limit = 1
        }
        #expect(page.tags.map(\.key) == ["foo"])
        #expect(page.hasMoreTags)
        let rest = try kinesis.call(Kinesis.ListTagsForStream.self) {
            $0.streamName = "orders"
            $0.exclusiveStartTagKey = "foo"
        }
        #expect(rest.tags.map(\.value) == ["ops"])
        #expect(!rest.hasMoreTags)
        _ = try kinesis.call(Kinesis.UntagResource.self) {
            $0.resourceARN = arn
            $0.tagKeys = ["team", "none"]
        }
        #expect(try kinesis.call(Kinesis.ListTagsForResource.self) { $0.resourceARN = arn }.tags?.count == 1)
    }

    @Test("Keys that AWS keeps for itself are refused, and no stream is made", arguments: ["aws:x", "AWS:cost"])
    func reservedTags(key: String) async throws {
        let kinesis = try await KinesisFixture()
        let error = #expect(throws: AWSError.self) {
            try kinesis.call(Kinesis.CreateStream.self) {
                $0.streamName = "orders"
                $0.shardCount = 1
                $0.tags = [key: "v"]
            }
        }
        #expect(error?.code == "InvalidArgumentException")
        try kinesis.makeStream("orders")
        #expect(throws: AWSError.self) {
            try kinesis.call(Kinesis.AddTagsToStream.self) {
                $0.streamName = "orders"
                $0.tags = [key: "v"]
            }
        }
    }

    @Test("A resource has 50 tags at most")
    func tagLimit() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        func tag(_ range: Range<Int>) throws(AWSError) {
            _ = try kinesis.call(Kinesis.TagResource.self) {
                $0.resourceARN = arn
                $0.tags = Dictionary(uniqueKeysWithValues: range.map { ("key \($0)", "value") })
            }
        }
        try tag(0..<50)
        #expect(#expect(throws: AWSError.self) { try tag(50..<51) }?.code == "InvalidArgumentException")
        #expect(try kinesis.call(Kinesis.ListTagsForStream.self) { $0.streamName = "orders" }.tags.count == 50)
    }

    @Test("The retention period decides what is read; what is gone stays gone")
    func retention() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        func increase(_ hours: Int) throws(AWSError) {
            _ = try kinesis.call(Kinesis.IncreaseStreamRetentionPeriod.self) {
                $0.streamName = "orders"
                $0.retentionPeriodHours = hours
            }
        }
        func decrease(_ hours: Int) throws(AWSError) {
            _ = try kinesis.call(Kinesis.DecreaseStreamRetentionPeriod.self) {
                $0.streamName = "orders"
                $0.retentionPeriodHours = hours
            }
        }
        try increase(48)
        try kinesis.put("old", "orders")
        await kinesis.timeline.advance(by: .seconds(30 * 3600))
        try kinesis.put("young", "orders")
        #expect(try kinesis.texts(kinesis.iterator("orders")) == ["old", "young"])
        try decrease(24)
        #expect(try kinesis.texts(kinesis.iterator("orders")) == ["young"])
        try increase(8760)
        #expect(try kinesis.texts(kinesis.iterator("orders")) == ["young"])
        #expect(#expect(throws: AWSError.self) { try increase(8761) }?.code == "InvalidArgumentException")
        #expect(#expect(throws: AWSError.self) { try increase(24) }?.code == "InvalidArgumentException")
        #expect(#expect(throws: AWSError.self) { try decrease(23) }?.code == "InvalidArgumentException")
        await kinesis.timeline.advance(by: .seconds(8759 * 3600))
        #expect(try kinesis.texts(kinesis.iterator("orders")) == ["young"])
        await kinesis.timeline.advance(by: .seconds(3600))
        #expect(try kinesis.texts(kinesis.iterator("orders")).isEmpty)
    }

    @Test("Encryption is told with each record that came under it")
    func encryption() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        try kinesis.put("plain", "orders")
        _ = try kinesis.call(Kinesis.StartStreamEncryption.self) {
            $0.streamName = "orders"
            $0.encryptionType = "KMS"
            $0.keyId = "alias/aws/kinesis"
        }
        #expect(try kinesis.put("secret", "orders").encryptionType == "KMS")
        let summary = try kinesis.call(Kinesis.DescribeStreamSummary.self) { $0.streamName = "orders" }
        #expect(summary.streamDescriptionSummary.encryptionType == "KMS")
        #expect(summary.streamDescriptionSummary.keyId == "alias/aws/kinesis")
        #expect(try kinesis.get(kinesis.iterator("orders")).records.map(\.encryptionType) == [nil, "KMS"])
        _ = try kinesis.call(Kinesis.StopStreamEncryption.self) {
            $0.streamName = "orders"
            $0.encryptionType = "KMS"
            $0.keyId = "alias/aws/kinesis"
        }
        #expect(try kinesis.put("plain", "orders").encryptionType == nil)
        #expect(kinesis.ledger.all.isEmpty)
    }

    @Test("A policy is told as it was put, and {} where there is none (recorded: test_resource_policy_crud)")
    func policy() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        func policy() throws(AWSError) -> String {
            try kinesis.call(Kinesis.GetResourcePolicy.self) { $0.resourceARN = arn }.policy
        }
        #expect(try policy() == "{}")
        _ = try kinesis.call(Kinesis.PutResourcePolicy.self) {
            $0.resourceARN = arn
            $0.policy = #"{"Version":"2012-10-17","Statement":[]}"#
        }
        #expect(try policy() == #"{"Version":"2012-10-17","Statement":[]}"#)
        _ = try kinesis.call(Kinesis.DeleteResourcePolicy.self) { $0.resourceARN = arn }
        #expect(try policy() == "{}")
    }

    @Test("Metrics are told in their order; ALL is every one")
    func monitoring() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let enabled = try kinesis.call(Kinesis.EnableEnhancedMonitoring.self) {
            $0.streamName = "orders"
            $0.shardLevelMetrics = ["ALL"]
        }
        #expect(enabled.currentShardLevelMetrics == [])
        #expect(enabled.desiredShardLevelMetrics?.count == 7)
        let disabled = try kinesis.call(Kinesis.DisableEnhancedMonitoring.self) {
            $0.streamARN = arn
            $0.shardLevelMetrics = ["OutgoingBytes"]
        }
        #expect(disabled.desiredShardLevelMetrics?.count == 6)
    }

    @Test("Warm throughput needs an account that committed itself; the commitment lasts a day")
    func commitment() async throws {
        let kinesis = try await KinesisFixture()
        _ = try kinesis.call(Kinesis.CreateStream.self) { $0.streamName = "orders" }
        func warm() throws(AWSError) -> Int? {
            try kinesis.call(Kinesis.UpdateStreamWarmThroughput.self) {
                $0.streamARN = arn
                $0.warmThroughputMiBps = 100
            }.warmThroughput?.targetMiBps
        }
        func set(_ status: String) throws(AWSError) -> String? {
            try kinesis.call(Kinesis.UpdateAccountSettings.self) { input in
                input.minimumThroughputBillingCommitment = .init { $0.status = status }
            }.minimumThroughputBillingCommitment?.status
        }
        #expect(throws: AWSError.self) { try warm() }
        #expect(try set("ENABLED") == "ENABLED")
        #expect(try warm() == 100)
        #expect(try set("DISABLED") == "ENABLED_UNTIL_EARLIEST_ALLOWED_END")
        await kinesis.timeline.advance(by: .seconds(86_400))
        let settings = try kinesis.call(Kinesis.DescribeAccountSettings.self) { _ in }
        #expect(settings.minimumThroughputBillingCommitment?.status == "DISABLED")
        let limits = try kinesis.call(Kinesis.DescribeLimits.self) { _ in }
        #expect(limits.onDemandStreamCount == 1)
        #expect(limits.openShardCount == 0)
    }

    @Test("Records may be as large as the stream says")
    func recordSize() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        let large = String(repeating: "x", count: 2 << 20)
        #expect(throws: AWSError.self) { try kinesis.put(large, "orders") }
        _ = try kinesis.call(Kinesis.UpdateMaxRecordSize.self) {
            $0.streamARN = arn
            $0.maxRecordSizeInKiB = 4096
        }
        try kinesis.put(large, "orders")
    }

    @Test("With limits on, a shard takes 1,000 records a second, and the others fail alone")
    func throttling() async throws {
        var options = KinesisService.Options()
        options.throttles = true
        let kinesis = try await KinesisFixture(options)
        try kinesis.makeStream("orders")
        func put() throws(AWSError) -> Kinesis.PutRecords.Output {
            try kinesis.call(Kinesis.PutRecords.self) { input in
                input.streamName = "orders"
                input.records = (0..<400).map { i in .init { $0.partitionKey = "\(i)" } }
            }
        }
        #expect(try put().failedRecordCount == 0)
        #expect(try put().failedRecordCount == 0)
        let third = try put()
        #expect(third.failedRecordCount == 200)
        #expect(third.records.last?.errorCode == "ProvisionedThroughputExceededException")
        #expect(
            third.records.last?.errorMessage
                == "Rate exceeded for shard shardId-000000000000 in stream orders under account 123456789012."
        )
        #expect(
            #expect(throws: AWSError.self) { try kinesis.put("x", "orders") }?.code == third.records.last?.errorCode
        )
        await kinesis.timeline.advance(by: .seconds(1))
        #expect(try put().failedRecordCount == 0)
        for _ in 0..<5 { _ = try kinesis.get(kinesis.iterator("orders", "LATEST")) }
        let read = #expect(throws: AWSError.self) { try kinesis.get(kinesis.iterator("orders")) }
        #expect(read?.code == "ProvisionedThroughputExceededException")
    }

    @Test("A look into a stream takes nothing")
    func inspection() async throws {
        let kinesis = try await KinesisFixture()
        try kinesis.makeStream("orders")
        try kinesis.put("text", "orders")
        func look(_ path: String, _ query: String = "") throws -> JSON? {
            try kinesis.service.look(path, Query(query))
        }
        #expect(try look("streams")?["streams"]?.array?.first?["name"]?.string == "orders")
        let records = try look("records", "stream=orders&shard=shardId-000000000000&limit=10")
        #expect(records?["records"]?.array?.first?["data"]?.string == "dGV4dA==")
        #expect(throws: AWSError.self) { try look("records", "stream=x&shard=shardId-000000000000") }
        #expect(throws: AWSError.self) { try look("records", "stream=orders") }
    }
}
