internal import AWSModels
public import AWSWire

/// Amazon DynamoDB.
public enum DynamoDB {
    /// The service's model.
    public static let model = ServiceModel(ModelTable.dynamodb)
}
