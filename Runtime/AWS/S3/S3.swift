internal import AWSModels
public import AWSWire

/// Amazon Simple Storage Service.
public enum S3 {
    /// The service's model.
    public static let model = ServiceModel(ModelTable.s3)
}
