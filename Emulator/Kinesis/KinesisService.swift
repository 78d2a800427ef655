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

    /// Opens the service on its data.
    public init(_ environment: ServiceEnvironment) throws(AWSError) {
        database = try Database("kinesis", environment.storage, environment.group, migrations: Schema.migrations)
        streams = try StreamIndex(database)
        bus = environment.bus
        timeline = environment.timeline
        ledger = environment.ledger
        group = environment.group
    }

    /// The model of Kinesis.
    public var model: ServiceModel { Kinesis.model }

    /// What is implemented.
    public var operations: [OperationEntry] {
        [
            on(Kinesis.CreateStream.self, createStream),
            on(Kinesis.DeleteStream.self, deleteStream),
            on(Kinesis.DescribeStream.self, describeStream),
            on(Kinesis.DescribeStreamSummary.self, describeStreamSummary),
            on(Kinesis.GetRecords.self, getRecords),
            on(Kinesis.GetShardIterator.self, getShardIterator),
            on(Kinesis.ListShards.self, listShards),
            on(Kinesis.ListStreams.self, listStreams),
            on(Kinesis.PutRecord.self, putRecord),
            on(Kinesis.PutRecords.self, putRecords),
        ]
    }

    /// Forgets all streams and records.
    public func reset() throws(AWSError) {
        try database.reset()
        streams.reset()
    }
}
