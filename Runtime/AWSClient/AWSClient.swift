public import AWSCore
public import AWSWire

/// Calls AWS, or what stands in for it: `try await aws.call(SQS.SendMessage.self) { $0.queueUrl = url }`.
///
/// Every request is signed, to the emulator too: there the access key names the account. A call blocks its thread.
public struct AWSClient: Sendable {
    /// What requests are signed with; nil refuses every call.
    public var credentials: Credentials?
    /// The region of endpoints and signatures.
    public var region: String
    /// Where services are.
    public var endpoints: Endpoints
    /// What is tried again, and when.
    public var retries: RetryPolicy
    private let transport: any Transport
    private let now: @Sendable () -> Timestamp

    /// Makes a client from the variables that every AWS SDK reads: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`,
    /// `AWS_SESSION_TOKEN`, `AWS_REGION` or `AWS_DEFAULT_REGION`, `AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_<SERVICE>` and
    /// `AWS_MAX_ATTEMPTS`.
    public init(transport: any Transport = HTTPTransport()) {
        var retries = RetryPolicy()
        if let attempts = Environment.value("AWS_MAX_ATTEMPTS").flatMap({ Int($0) }) {
            retries.attempts = max(1, attempts)
        }
        self.init(
            credentials: Credentials.fromEnvironment,
            region: Environment.value("AWS_REGION") ?? Environment.value("AWS_DEFAULT_REGION") ?? "us-east-1",
            endpoints: Endpoints(),
            retries: retries,
            transport: transport
        )
    }

    /// Makes a client of its parts.
    public init(
        credentials: Credentials?,
        region: String,
        endpoints: Endpoints,
        retries: RetryPolicy = RetryPolicy(),
        transport: any Transport = HTTPTransport(),
        now: @escaping @Sendable () -> Timestamp = { Environment.now }
    ) {
        self.credentials = credentials
        self.region = region
        self.endpoints = endpoints
        self.retries = retries
        self.transport = transport
        self.now = now
    }

    /// Calls an operation with the input that the closure fills in.
    public func call<O: Operation>(
        _ operation: O.Type,
        _ fill: (inout O.Input) -> Void
    ) async throws(AWSError) -> O.Output {
        try await call(operation, O.Input(fill))
    }

    /// Calls an operation.
    ///
    /// Throws the service's error, or `ConnectionFailure`, `UntrustedConnection` or `MissingCredentials` of our own.
    public func call<O: Operation>(_ operation: O.Type, _ input: O.Input) async throws(AWSError) -> O.Output {
        let model = operation.model
        let service = operation.service
        let codec = Codec(model, service)
        guard let credentials else {
            throw AWSError("MissingCredentials", "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set.")
        }
        var value = model.input < 0 ? Value.structure([]) : input.wire(model.inputContext)
        IdempotencyToken.fill(&value, model)
        let encoded = codec.request(value)
        let (request, endpoint) = try RequestPreparation(endpoints, region).prepare(
            encoded,
            hostPrefix: codec.hostPrefix(value),
            model,
            service
        )
        var attempt = 1
        while true {
            do throws(AWSError) {
                let response = try await send(request, to: endpoint, service, credentials)
                let output = try codec.output(response)
                guard model.output >= 0 else { return O.Output() }
                guard let decoded = O.Output(wire: output, model.outputContext) else {
                    throw AWSError("SerializationException", "The answer of \(O.name) has another shape.")
                }
                return decoded
            } catch {
                guard attempt < retries.attempts, let kind = retries.kind(of: error) else { throw error }
                retries.pause(retries.delay(after: attempt, kind, jitter: Double.random(in: 0...1)))
                attempt += 1
            }
        }
    }

    private func send(
        _ request: HTTPRequest,
        to endpoint: Endpoint,
        _ service: ServiceModel,
        _ credentials: Credentials
    ) async throws(AWSError) -> HTTPResponse {
        var signed = request
        SigV4(service: service.signingName, region: region).sign(&signed, credentials: credentials, at: now())
        // These two are not signed: proxies change them.
        signed.headers.add("User-Agent", "virga")
        if let traceID = Environment.value("_X_AMZN_TRACE_ID"), Environment.value("AWS_LAMBDA_FUNCTION_NAME") != nil {
            signed.headers.add("X-Amzn-Trace-Id", traceID)
        }
        do throws(TransportError) {
            return try await transport.send(signed, to: endpoint)
        } catch {
            throw AWSError(error.isTransient ? RetryPolicy.connectionFailure : "UntrustedConnection", error.description)
        }
    }
}

extension Credentials {
    /// What `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN` hold; nil where a key is missing.
    public static var fromEnvironment: Credentials? {
        guard let id = Environment.value("AWS_ACCESS_KEY_ID"), let secret = Environment.value("AWS_SECRET_ACCESS_KEY")
        else { return nil }
        let token = Environment.value("AWS_SESSION_TOKEN")
        return Credentials(accessKeyID: id, secretAccessKey: secret, sessionToken: token == "" ? nil : token)
    }
}
