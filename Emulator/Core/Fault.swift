public import AWSCore

/// Something that goes wrong on AWS now and then, made to happen: `POST /_emulator/faults`.
public struct Fault: Sendable {
    /// The service, as `dynamodbstreams`.
    public var service: String
    /// What goes wrong, as `split-shards`.
    public var name: String
    /// What it happens to: a name or an ARN.
    public var resource: String

    /// Makes a fault.
    public init(service: String, name: String, resource: String) {
        self.service = service
        self.name = name
        self.resource = resource
    }
}

/// A service that faults can be made to happen in.
public protocol Faulty: Sendable {
    /// Makes it happen, at once; throws where the service does not know the fault or the resource.
    func inject(_ fault: Fault) throws(AWSError)
}
