internal import AWSModels
public import AWSWire

/// AWS Lambda.
public enum Lambda {
    /// The service's model.
    public static let model = ServiceModel(ModelTable.lambda)
}
