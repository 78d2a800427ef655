public import AWSCore
public import AWSWire

/// What an operation knows of the request beside its input.
public struct RequestContext: Sendable {
    /// The account, 12 digits: the access key where it has that form, else the emulator's own.
    public var account: String
    /// The region of the credential scope, else the emulator's own.
    public var region: String
    /// The request's id as the answer names it.
    public var requestID: String
    /// The timeline's time as the request came in; all that the operation does happens then.
    public var now: Timestamp
    /// The emulator's host and port as the caller wrote them, as `localhost:4566`.
    public var host: String
    /// Whether the request carried no signature at all; then the account is the emulator's own.
    public var isAnonymous: Bool
    /// What the caller speaks, and the events of an answer are in; nil on the bus.
    public var wireProtocol: WireProtocol?
    /// `X-Amzn-Trace-Id`, of requests whose service passes it on; nil of others.
    public var traceHeader: String?
    /// The request itself, where its service asks who may do it; nil on the bus, and where nobody is refused.
    public var call: GuardedCall?

    /// Makes a context.
    public init(
        account: String,
        region: String,
        requestID: String,
        now: Timestamp,
        host: String,
        isAnonymous: Bool = false
    ) {
        self.isAnonymous = isAnonymous
        self.account = account
        self.region = region
        self.requestID = requestID
        self.now = now
        self.host = host
    }

    /// Who calls.
    public var caller: Caller { Caller(account: account, isAnonymous: isAnonymous) }

    /// The emulator's address as the caller wrote it, as `http://localhost:4566`: URLs in answers start with it.
    public var endpoint: String { "http://\(host)" }

    /// The name of a resource in the caller's account and region.
    public func arn(_ service: String, _ resource: String) -> ARN {
        ARN(service: service, region: region, account: account, resource: resource)
    }
}
