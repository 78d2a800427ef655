internal import AWSModels
public import AWSWire

/// Amazon DynamoDB Streams.
public enum DynamoDBStreams {
    /// The service's model.
    public static let model = ServiceModel(ModelTable.dynamodbstreams)
}
