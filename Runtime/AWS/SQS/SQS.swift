internal import AWSModels
public import AWSWire

/// Amazon Simple Queue Service.
public enum SQS {
    /// The service's model.
    public static let model = ServiceModel(ModelTable.sqs)
}
