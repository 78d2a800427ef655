public import AWSCore
public import AWSWire

/// An AWS service as the emulator runs it.
public protocol Service: Sendable {
    /// The service's model.
    var model: ServiceModel { get }
    /// What it implements; all else in the model answers as not implemented.
    var operations: [OperationEntry] { get }
    /// Forgets everything, in place.
    func reset() throws(AWSError)
}
