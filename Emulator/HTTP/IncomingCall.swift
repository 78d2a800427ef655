internal import AWSCore
internal import AWSWire
internal import EmulatorCore

/// What a request calls: a service, an operation and the protocol that they speak.
struct IncomingCall {
    let service: ServiceDirectory.Entry
    let wireProtocol: WireProtocol
    /// The operation's name as the request has it; it may be none of the service's.
    let operation: String
    /// The labels of the path, still percent-encoded.
    var labels = PathLabels()

    /// Whether an error of the operation is no gap, or one that the coverage page tells.
    func isTold(_ error: AWSError) -> Bool {
        guard error.isOfWhatIsNotBuilt, let entry = service.operations[operation] else { return true }
        return entry.tells(error)
    }

    /// Why a request calls nothing.
    enum Failure: Error {
        /// A service that nobody here knows.
        case service(String)
        /// A service's answer to a request that is none of its operations'.
        case refused(ServiceDirectory.Entry, WireProtocol, AWSError)
    }

    /// Finds what a request calls.
    static func find(
        _ request: HTTPRequest,
        _ scope: CredentialScope?,
        in directory: ServiceDirectory
    ) throws(Failure) -> IncomingCall {
        if let target = request.headers.bytes("x-amz-target"), let dot = target.lastIndex(of: UInt8(ascii: ".")) {
            let prefix = target[..<dot]
            guard let service = directory.service(target: prefix) else { throw .service(prefix.text) }
            return IncomingCall(
                service: service,
                wireProtocol: rpc(request, service.model),
                operation: target[(dot + 1)...].text
            )
        }
        if request.path.hasPrefix("/service/"), request.headers["smithy-protocol"] == "rpc-v2-cbor" {
            return try cbor(request, directory)
        }
        if request.isForm || scope == nil, let call = try query(request, scope, directory) { return call }
        let name = scope?.service ?? serviceByAddress(request)
        let services = directory.services(signingName: name)
        guard let first = services.first else { throw .service(name) }
        if first.model.wireProtocol.isREST { return try rest(services, request, scope, signedFor: name) }
        if first.model.wireProtocols.contains(.query), let call = try query(request, scope, directory) { return call }
        throw .refused(
            first,
            first.model.wireProtocol,
            .notImplemented("\(name): \(request.method) \(request.path) without an operation")
        )
    }

    /// The version of awsJson that a request speaks, which its answer speaks too, or that with CBOR.
    private static func rpc(_ request: HTTPRequest, _ service: ServiceModel) -> WireProtocol {
        let type = request.headers.bytes("content-type") ?? []
        if type.equals("application/x-amz-json-1.0") { return .awsJson10 }
        if type.equals("application/x-amz-json-1.1") { return .awsJson11 }
        if type.equals("application/x-amz-cbor-1.1"), service.wireProtocols.contains(.awsCbor11) {
            return .awsCbor11
        }
        return service.wireProtocols.first { $0 == .awsJson10 || $0 == .awsJson11 } ?? .awsJson11
    }

    /// `/service/GraniteServiceVersion20100801/operation/PutMetricData`.
    private static func cbor(_ request: HTTPRequest, _ directory: ServiceDirectory) throws(Failure) -> IncomingCall {
        let parts = request.path.split(separator: "/")
        guard parts.count == 4, parts[2] == "operation" else { throw .service(request.path) }
        guard let service = directory.service(target: Array(parts[1].utf8)[...]) else {
            throw .service(String(parts[1]))
        }
        guard service.model.wireProtocols.contains(.rpcv2Cbor) else {
            throw .refused(service, .rpcv2Cbor, .notImplemented("\(service.model.name): the protocol rpcv2Cbor"))
        }
        return IncomingCall(service: service, wireProtocol: .rpcv2Cbor, operation: String(parts[3]))
    }

    /// A form with an action; nil where the request is none, and may be another protocol's.
    private static func query(
        _ request: HTTPRequest,
        _ scope: CredentialScope?,
        _ directory: ServiceDirectory
    ) throws(Failure) -> IncomingCall? {
        let parameters = Query(request.isForm ? String(decoding: request.body, as: UTF8.self) : request.query)
        let action = parameters["Action"] ?? Query(request.query)["Action"]
        let version = parameters["Version"] ?? Query(request.query)["Version"] ?? ""
        let named = scope.map { directory.services(signingName: $0.service) } ?? []
        let service =
            named.first { $0.model.wireProtocols.contains(.query) }
            ?? action.flatMap { directory.service(version: version, action: $0) }
        guard let service else { return nil }
        guard let action else {
            // Common errors of the query APIs: MissingAction.
            throw .refused(
                service,
                .query,
                AWSError("MissingAction", "The request is missing an action or a required parameter.", status: 400)
            )
        }
        return IncomingCall(service: service, wireProtocol: .query, operation: action)
    }

    /// Unsigned requests: what the host or the path tells; S3 is what remains.
    private static func serviceByAddress(_ request: HTTPRequest) -> String {
        if request.path.hasPrefix("/2015-03-31/") { return "lambda" }
        let host = (request.headers["host"] ?? "").prefix { $0 != ":" }
        if S3Addressing.isEndpoint(String(host)) { return "s3" }
        for part in host.split(separator: ".") where ["sqs", "dynamodb", "kinesis", "lambda"].contains(part) {
            return String(part)
        }
        return "s3"
    }

    private static func rest(
        _ services: [ServiceDirectory.Entry],
        _ request: HTTPRequest,
        _ scope: CredentialScope?,
        signedFor name: String
    ) throws(Failure) -> IncomingCall {
        let isXML = services[0].model.wireProtocol == .restXml
        let isS3 = services[0].model.name == "s3" && name != "s3-object-lambda"
        if isS3, let error = S3Addressing.refusal(request, scope) { throw .refused(services[0], .restXml, error) }
        let request = isS3 ? S3Addressing.pathStyle(request) : request
        var path = request.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        // A slash behind the bucket, or behind a collection, does not open another level.
        if path.last == "", !isXML || path.count <= 2 { path.removeLast() }
        let query = Query(request.query)
        var best: (service: ServiceDirectory.Entry, route: Route)?
        var bestScore = -1
        for service in services {
            let routes = service.routes.isEmpty ? RouteTable(service.model.routes()) : service.routes
            guard let found = routes.best(request.method, path, query, request.headers), found.score > bestScore else {
                continue
            }
            best = (service, found.route)
            bestScore = found.score
        }
        guard let best, let labels = best.route.template.match(path) else {
            let error =
                services[0].model.name == "s3"
                ? S3Subresources(request, path, query, services[0].routes).refusalWithoutRoute
                : .notImplemented("\(services[0].model.name): \(request.method) \(request.path)")
            throw .refused(services[0], services[0].model.wireProtocol, error)
        }
        if isS3, !query.pairs.isEmpty,
            let error = S3Subresources(request, path, query, best.service.routes).refusal(best.route)
        {
            throw .refused(best.service, .restXml, error)
        }
        return IncomingCall(
            service: best.service,
            wireProtocol: best.service.model.wireProtocol,
            operation: S3Addressing.operation(best.route.operation, signedFor: name),
            labels: labels
        )
    }
}

extension HTTPRequest {
    /// Whether the body is a form.
    var isForm: Bool {
        method == "POST" && headers["content-type"]?.hasPrefix("application/x-www-form-urlencoded") == true
    }
}
