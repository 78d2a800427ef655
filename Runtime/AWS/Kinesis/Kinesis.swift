internal import AWSModels
public import AWSWire

/// Amazon Kinesis Data Streams.
public enum Kinesis {
    /// The service's model.
    public static let model = ServiceModel(ModelTable.kinesis)
}
