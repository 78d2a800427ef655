public import AWSCore
internal import AWSWire
public import EmulatorCore

/// Finds the service and operation of a request, reads and checks its input, and writes the answer in its protocol.
public struct Gateway: HTTPHandler {
    /// Who calls where nothing says it.
    public struct Defaults: Sendable {
        /// The account of callers whose access key names none.
        public var account: String
        /// The region of unsigned requests.
        public var region: String

        /// Makes defaults.
        public init(account: String = "000000000000", region: String = "us-east-1") {
            self.account = account
            self.region = region
        }
    }

    private struct Served: Sendable {
        var model: ServiceModel
        var operations: [String: OperationEntry]
        var routes: [Route]
    }

    private let byTarget: [String: Served]
    private let bySigningName: [String: Served]
    private let timeline: Timeline
    private let defaults: Defaults

    /// Serves some services.
    public init(_ services: [any Service], timeline: Timeline, defaults: Defaults) {
        var byTarget: [String: Served] = [:]
        var bySigningName: [String: Served] = [:]
        for service in services {
            let model = service.model
            let entries = Dictionary(service.operations.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
            let isREST = model.wireProtocol == .restJson || model.wireProtocol == .restXml
            let served = Served(model: model, operations: entries, routes: isREST ? model.routes() : [])
            if !model.targetPrefix.isEmpty { byTarget[model.targetPrefix] = served }
            if bySigningName[model.signingName] == nil { bySigningName[model.signingName] = served }
        }
        self.byTarget = byTarget
        self.bySigningName = bySigningName
        self.timeline = timeline
        self.defaults = defaults
    }

    /// The answer to a request, or nil where it is another handler's.
    public func answer(_ request: HTTPRequest) -> HTTPAnswer? {
        let scope = CredentialScope(request)
        if let target = request.headers["x-amz-target"], let dot = target.utf8.lastIndex(of: UInt8(ascii: ".")) {
            guard let served = byTarget[String(target[..<dot])] else {
                return .now(Self.unknownService(String(target[..<dot])))
            }
            return call(served, String(target[target.utf8.index(after: dot)...]), [:], request, scope)
        }
        let name = scope?.service ?? Self.serviceByAddress(request)
        guard let served = bySigningName[name] else { return .now(Self.unknownService(name)) }
        if served.model.wireProtocol == .restXml { return rest(served, S3Addressing.pathStyle(request), scope) }
        if served.model.wireProtocol == .restJson { return rest(served, request, scope) }
        let context = context(served.model, request, scope)
        return .now(finish(.failure(.notImplemented("The query protocol for \(name)")), nil, served.model, context))
    }

    /// Unsigned requests: what the host or the path tells; S3 is what remains.
    private static func serviceByAddress(_ request: HTTPRequest) -> String {
        if request.path.hasPrefix("/2015-03-31/") { return "lambda" }
        let host = (request.headers["host"] ?? "").prefix { $0 != ":" }
        for part in host.split(separator: ".") where ["sqs", "dynamodb", "kinesis", "lambda"].contains(part) {
            return String(part)
        }
        return "s3"
    }

    private static func unknownService(_ name: String) -> HTTPResponse {
        let error = AWSError.notImplemented("The service \(name)")
        let body: JSON = ["__type": .string(error.code), "message": .string(error.message)]
        return HTTPResponse(
            status: 501,
            headers: HTTPFields([("Content-Type", "application/json"), ("x-amzn-ErrorType", error.code)]),
            body: body.bytes
        )
    }

    private func rest(_ served: Served, _ request: HTTPRequest, _ scope: CredentialScope?) -> HTTPAnswer {
        var path = request.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        // A slash behind the bucket, or behind a collection, does not open another level.
        if path.last == "", served.model.wireProtocol == .restJson || path.count <= 2 { path.removeLast() }
        let query = Query(request.query)
        var best: (route: Route, labels: [String: String], score: Int)?
        for route in served.routes {
            guard let match = route.match(request.method, path, query, request.headers), match.score > best?.score ?? -1
            else { continue }
            best = (route, match.labels, match.score)
        }
        guard let best else {
            let context = context(served.model, request, scope)
            let error: AWSError =
                served.model.name == "s3"
                ? AWSError(
                    "MethodNotAllowed",
                    "The specified method is not allowed against this resource.",
                    status: 405
                )
                : AWSError("UnknownOperationException", "", status: 404)
            return .now(finish(.failure(error), nil, served.model, context))
        }
        return call(served, best.route.operation, best.labels, request, scope)
    }

    private func context(_ model: ServiceModel, _ request: HTTPRequest, _ scope: CredentialScope?) -> RequestContext {
        RequestContext(
            account: scope?.account ?? defaults.account,
            region: scope?.region ?? defaults.region,
            requestID: model.name == "s3"
                ? UniqueID.token(16) : model.name.hasPrefix("dynamodb") ? UniqueID.token(52) : UniqueID.uuid(),
            now: timeline.now,
            host: request.headers["host"] ?? "localhost"
        )
    }

    private func call(
        _ served: Served,
        _ name: String,
        _ labels: [String: String],
        _ request: HTTPRequest,
        _ scope: CredentialScope?
    ) -> HTTPAnswer {
        let context = context(served.model, request, scope)
        guard let entry = served.operations[name] else {
            let error: AWSError =
                served.model.hasOperation(name)
                ? .notImplemented("\(served.model.name):\(name)")
                : AWSError("UnknownOperationException", "", status: 400)
            return .now(finish(.failure(error), nil, served.model, context))
        }
        let model = entry.model
        do throws(AWSError) {
            let plain = served.model.name == "s3" ? try AWSChunked.decoded(request) : request
            let input = try Codec.input(plain, labels: labels, model, served.model)
            try InputCheck.check(input, model, served.model)
            switch try entry.handle(input, model, context) {
            case .now(let output): return .now(finish(.success(output), model, served.model, context))
            case .later(let rest):
                return .later {
                    do throws(AWSError) {
                        return finish(.success(try await rest()), model, served.model, context)
                    } catch {
                        return finish(.failure(error), model, served.model, context)
                    }
                }
            }
        } catch {
            return .now(finish(.failure(error), model, served.model, context, isHead: request.method == "HEAD"))
        }
    }

    /// Puts an outcome into the protocol's form, with the headers that each service adds to all of its answers.
    private func finish(
        _ outcome: Result<Value, AWSError>,
        _ operation: OperationModel?,
        _ service: ServiceModel,
        _ context: RequestContext,
        isHead: Bool = false
    ) -> HTTPResponse {
        var response =
            switch outcome {
            case .success(let output) where operation != nil:
                operation.map { Codec.response(output, $0, service) } ?? HTTPResponse()
            case .success: HTTPResponse()
            case .failure(let error):
                ErrorCodec.response(error, service, requestID: context.requestID, hasBody: !isHead)
            }
        if service.name == "s3" {
            response.headers.add("x-amz-request-id", context.requestID)
            response.headers.add("x-amz-id-2", Text.base64(Digest.sha256(context.requestID.utf8)))
        } else {
            response.headers.add("x-amzn-RequestId", context.requestID)
            if service.name.hasPrefix("dynamodb") {
                response.headers.add("x-amz-crc32", String(response.body.withUnsafeBytes { CRC32.of($0) }))
            }
        }
        return response
    }
}
