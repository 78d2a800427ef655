public import AWSCore
public import AWSWire
public import EmulatorCore

/// A request that a fuzzer made.
public struct FuzzedRequest: Sendable {
    /// The request.
    public var request: HTTPRequest
    /// The protocol that its answer must speak; nil where the request is mutated, and may have become another's.
    public var wireProtocol: WireProtocol?
    /// The operation that the request was made for, as `sqs:SendMessage`.
    public var operation: String
    /// Whether the request was signed before it was broken.
    public var isSigned: Bool
}

/// Makes requests to some services: valid ones for each operation in each protocol, most of them then broken somewhere.
///
/// The sequence is the same for the same seed, but for the texts that answers gave out.
public struct RequestFuzzer: Sendable {
    private let operations: [(service: ServiceModel, model: OperationModel, missing: [String])]
    private var sample: SampleInput
    private var mutation: RequestMutation

    /// Makes a fuzzer of what some services implement.
    public init(_ services: [any Service], seed: UInt64) {
        operations = services.flatMap { service in
            service.operations.map { (service.model, $0.model, $0.operation.missingMembers) }
        }
        var random = SeededRandom(seed: seed)
        sample = SampleInput(texts: KnownTexts(), random: SeededRandom(seed: random.next()))
        mutation = RequestMutation(
            random: SeededRandom(seed: random.next()),
            targets: operations.map { "\($0.service.targetPrefix).\($0.model.name)" }
        )
    }

    /// The next request, at the time that signatures tell.
    public mutating func next(at now: Timestamp) -> FuzzedRequest {
        let isSampled = sample.random.chance(90)
        var (fuzzed, service) = isSampled ? sampled() : written()
        fuzzed.isSigned = sample.random.chance(10)
        if fuzzed.isSigned {
            sign(&fuzzed.request, service, at: now)
        } else {
            claim(&fuzzed.request, service)
        }
        guard sample.random.chance(70) else { return fuzzed }
        fuzzed.wireProtocol = nil
        mutation.mutate(&fuzzed.request)
        return fuzzed
    }

    /// A request with an input by chance.
    private mutating func sampled() -> (FuzzedRequest, ServiceModel) {
        let (service, model, missing) = sample.random.pick(operations)
        let spoken = service.wireProtocols + (service.targetPrefix.isEmpty ? [] : [.rpcv2Cbor])
        let wireProtocol = sample.random.pick(sample.random.chance(70) ? [service.wireProtocol] : spoken)
        let request = Codec(model, service, as: wireProtocol).request(sample.input(model, missing: missing))
        return (
            FuzzedRequest(
                request: dressed(request, service),
                wireProtocol: wireProtocol,
                operation: "\(service.name):\(model.name)",
                isSigned: false
            ), service
        )
    }

    /// A request that is written by hand.
    private mutating func written() -> (FuzzedRequest, ServiceModel) {
        let (operation, request) = sample.random.pick(FuzzCorpus.further(sample.texts))
        let name = operation.prefix { $0 != ":" }
        // The operation's service, or any other where it is not among those that are fuzzed.
        let service = (operations.first { $0.service.name == name } ?? operations[0]).service
        return (
            FuzzedRequest(request: request, wireProtocol: service.wireProtocol, operation: operation, isSigned: false),
            service
        )
    }

    /// Takes what later requests can use out of an answer.
    public mutating func learn(_ response: HTTPResponse) {
        guard response.status < 300, response.body.count < 4096 else { return }
        sample.texts.learn(response.body)
    }

    /// Requests that make what the others need: a queue, a table, a stream, a bucket with an object and an upload, and a
    /// function.
    public static var setup: [HTTPRequest] { FuzzCorpus.setup }

    /// Adds what a client adds after the codec: a host, and for S3 now and then a body in chunks.
    private mutating func dressed(_ request: HTTPRequest, _ service: ServiceModel) -> HTTPRequest {
        var request = request
        request.headers.add("Host", "localhost:4566")
        if service.name == "s3", request.method == "PUT", !request.body.isEmpty, sample.random.chance(30) {
            FuzzCorpus.chunk(&request, isSigned: sample.random.chance(50))
        }
        return request
    }

    private mutating func sign(_ request: inout HTTPRequest, _ service: ServiceModel, at now: Timestamp) {
        let credentials = Credentials(accessKeyID: "test", secretAccessKey: "test")
        let signer = SigV4(service: service.signingName, region: "us-east-1")
        if sample.random.chance(30) {
            signer.presign(&request, credentials: credentials, at: now, expires: 900)
        } else {
            if service.name == "s3", request.headers["x-amz-content-sha256"] == nil {
                request.headers.add("x-amz-content-sha256", Text.hex(Digest.sha256(request.body)))
            }
            signer.sign(&request, credentials: credentials, at: now)
        }
    }

    /// Says who calls, without a signature that would stand a check.
    private mutating func claim(_ request: inout HTTPRequest, _ service: ServiceModel) {
        let scope = "test/20261122/us-east-1/\(service.signingName)/aws4_request"
        let signature = String(repeating: "0", count: 64)
        if sample.random.chance(10) {
            let pairs =
                "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=\(Text.percentEncoded(scope))"
                + "&X-Amz-Date=20261122T120000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=\(signature)"
            request.query = request.query.map { "\($0)&\(pairs)" } ?? pairs
        } else {
            request.headers.add(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=\(scope), SignedHeaders=host;x-amz-date, Signature=\(signature)"
            )
            request.headers.add("X-Amz-Date", "20261122T120000Z")
        }
    }
}
