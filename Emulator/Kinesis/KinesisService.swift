public import AWSCore
internal import AWSKinesis
public import AWSWire
public import EmulatorCore
public import Store

/// Amazon Kinesis Data Streams: shards whose records lie in SQLite in the order of their sequence numbers.
public final class KinesisService: Service {
    let database: Database
    let streams: StreamIndex
    let bus: Bus
    let timeline: Timeline
    let ledger: Ledger
    let group: CommitGroup
    let faults: FaultRules

    let options: Options
    let subscriptions = SubscriptionIndex()

    /// How the service behaves where AWS differs from what is handy on one machine.
    public struct Options: Sendable {
        /// Whether shards refuse what goes beyond their throughput.
        public var throttles = false

        /// Makes options; without arguments those that are handy.
        public init(throttles: Bool = false) { self.throttles = throttles }
    }

    /// Opens the service on its data.
    public init(_ environment: ServiceEnvironment, _ options: Options = .init()) throws(AWSError) {
        self.options = options
        database = try Database("kinesis", environment.storage, environment.group, migrations: Schema.migrations)
        streams = try StreamIndex(database)
        bus = environment.bus
        timeline = environment.timeline
        ledger = environment.ledger
        group = environment.group
        faults = environment.faults
        try noteSettings()
        for stream in streams.everything { scheduleSweep(stream, at: timeline.now + .seconds(60)) }
    }

    /// The model of Kinesis.
    public var model: ServiceModel { Kinesis.model }

    /// What is implemented.
    public var operations: [OperationEntry] {
        [
            on(Kinesis.AddTagsToStream.self, addTagsToStream),
            on(Kinesis.CreateStream.self, createStream),
            on(Kinesis.DecreaseStreamRetentionPeriod.self, decreaseStreamRetentionPeriod),
            on(Kinesis.DeleteResourcePolicy.self, deleteResourcePolicy),
            on(Kinesis.DeleteStream.self, deleteStream),
            on(Kinesis.DeregisterStreamConsumer.self, deregisterStreamConsumer),
            on(Kinesis.DescribeAccountSettings.self, describeAccountSettings),
            on(Kinesis.DescribeLimits.self, describeLimits),
            on(Kinesis.DescribeStream.self, describeStream),
            on(Kinesis.DescribeStreamConsumer.self, describeStreamConsumer),
            on(Kinesis.DescribeStreamSummary.self, describeStreamSummary),
            on(Kinesis.DisableEnhancedMonitoring.self, disableEnhancedMonitoring),
            on(Kinesis.EnableEnhancedMonitoring.self, enableEnhancedMonitoring),
            on(Kinesis.GetRecords.self, getRecords),
            on(Kinesis.GetResourcePolicy.self, getResourcePolicy),
            on(Kinesis.GetShardIterator.self, getShardIterator),
            on(Kinesis.IncreaseStreamRetentionPeriod.self, increaseStreamRetentionPeriod),
            on(Kinesis.ListShards.self, listShards),
            on(Kinesis.ListStreamConsumers.self, listStreamConsumers),
            on(Kinesis.ListStreams.self, listStreams),
            on(Kinesis.ListTagsForResource.self, listTagsForResource),
            on(Kinesis.ListTagsForStream.self, listTagsForStream),
            on(Kinesis.MergeShards.self, mergeShards),
            on(Kinesis.PutRecord.self, putRecord),
            on(Kinesis.PutRecords.self, putRecords),
            on(Kinesis.PutResourcePolicy.self, putResourcePolicy),
            on(Kinesis.RegisterStreamConsumer.self, registerStreamConsumer),
            on(Kinesis.RemoveTagsFromStream.self, removeTagsFromStream),
            on(Kinesis.SplitShard.self, splitShard),
            on(Kinesis.StartStreamEncryption.self, startStreamEncryption),
            on(Kinesis.StopStreamEncryption.self, stopStreamEncryption),
            on(Kinesis.SubscribeToShard.self, subscribeToShard),
            on(Kinesis.TagResource.self, tagResource),
            on(Kinesis.UntagResource.self, untagResource),
            on(Kinesis.UpdateAccountSettings.self, updateAccountSettings),
            on(Kinesis.UpdateMaxRecordSize.self, updateMaxRecordSize),
            on(Kinesis.UpdateShardCount.self, updateShardCount),
            on(Kinesis.UpdateStreamMode.self, updateStreamMode),
            on(Kinesis.UpdateStreamWarmThroughput.self, updateStreamWarmThroughput),
        ]
    }

    /// Forgets all streams and records.
    public func reset() throws(AWSError) {
        try database.reset()
        for stream in streams.everything { stream.delete() }
        streams.reset()
        subscriptions.reset()
    }
}
