public import AWSCore
internal import AWSDynamoDBStreams
public import AWSWire
public import EmulatorCore
internal import Store

/// Amazon DynamoDB Streams: what DynamoDB writes, read.
public final class DynamoDBStreamsService: Service, Faulty {
    let dynamoDB: DynamoDBService

    init(_ dynamoDB: DynamoDBService) { self.dynamoDB = dynamoDB }

    /// The service's model.
    public var model: ServiceModel { DynamoDBStreams.model }

    /// What the service implements.
    public var operations: [OperationEntry] {
        [
            on(DynamoDBStreams.DescribeStream.self, describeStream),
            on(DynamoDBStreams.GetRecords.self, getRecords),
            on(DynamoDBStreams.GetShardIterator.self, getShardIterator),
            on(DynamoDBStreams.ListStreams.self, listStreams),
        ]
    }

    /// `split-shards` closes the open shards of a stream, named by its ARN; two others share the keys of each.
    public func inject(_ fault: Fault) throws(AWSError) {
        guard fault.name == "split-shards" else {
            throw DynamoDBError.validation("DynamoDB Streams has no fault '\(fault.name)': send split-shards.")
        }
        let now = dynamoDB.timeline.now
        try dynamoDB.database.write { connection throws(AWSError) in
            let stream = try StreamStore(connection).stream(fault.resource, since: now)
            try dynamoDB.streams.split(stream.id, connection, now)
        }
    }

    /// DynamoDB forgets for both.
    public func reset() {}
}
