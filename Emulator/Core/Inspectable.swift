public import AWSCore
public import AWSWire

/// A service that can be looked into without changing it: `GET /_emulator/SERVICE/...`.
public protocol Inspectable: Sendable {
    /// What lies at a path, as `queues`; nil where there is no such path.
    ///
    /// - Parameters:
    ///   - path: what follows the service's name.
    ///   - query: the request's parameters.
    func look(_ path: String, _ query: Query) throws(AWSError) -> JSON?
}
