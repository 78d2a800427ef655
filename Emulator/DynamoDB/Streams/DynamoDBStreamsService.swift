internal import AWSCore
internal import AWSDynamoDBStreams
public import AWSWire
public import EmulatorCore

/// Amazon DynamoDB Streams: what DynamoDB writes, read.
public final class DynamoDBStreamsService: Service {
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

    /// DynamoDB forgets for both.
    public func reset() {}
}
