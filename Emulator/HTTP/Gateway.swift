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

    let directory: ServiceDirectory
    private let timeline: Timeline
    private let defaults: Defaults
    private let faults: FaultRules
    var authentication: Authentication

    /// Serves some services.
    public init(
        _ services: [any Service],
        timeline: Timeline,
        defaults: Defaults,
        authentication: Authentication = .off,
        faults: FaultRules = FaultRules()
    ) {
        self.faults = faults
        self.authentication = authentication
        directory = ServiceDirectory(services)
        self.timeline = timeline
        self.defaults = defaults
    }

    /// The answer to a request, or nil where it is another handler's.
    public func answer(_ request: HTTPRequest) -> HTTPAnswer? {
        // No request is copied that stays as it came: a copy takes a count of each of its parts.
        if let lifted = PresignedHeaders.lifted(request) { return answer(lifted, sentAs: request) }
        return answer(request, sentAs: request)
    }

    /// The answer to a request.
    ///
    /// - Parameters:
    ///   - lifted: has the headers of a presigned URL among its own.
    ///   - request: is as it came, and as it was signed.
    private func answer(_ lifted: HTTPRequest, sentAs request: HTTPRequest) -> HTTPAnswer? {
        let scope = CredentialScope(request)
        do throws(IncomingCall.Failure) {
            let call = try IncomingCall.find(lifted, scope, in: directory)
            var context = context(call.service, request, scope)
            context.wireProtocol = call.wireProtocol
            return answer(call, lifted, sentAs: request, &context)
        } catch {
            switch error {
            case .service(let name): return .now(UnknownService.response(name, request))
            case .refused(let service, let wireProtocol, let reason):
                return .now(failure(reason, service, wireProtocol, context(service, request, scope)))
            }
        }
    }

    /// What takes in the body of a request whose head has come; nil where memory is to hold it.
    public func receiver(for head: HTTPRequest) -> BodyReceiver? {
        // The signature is of the head as it came.
        let whole = PresignedHeaders.lifted(head) ?? head
        guard let call = try? IncomingCall.find(whole, CredentialScope(head), in: directory),
            let stream = call.service.streaming?.incomingStream(call.operation, whole)
        else { return nil }
        do throws(AWSError) {
            let signature = try authentication.signature(head, call, at: timeline.now, bodyIsRead: false)
            if call.service.frontEnd == .s3 { try S3Body.check(head, call.operation) }
            if let guarded = call.service.guarded {
                let context = context(call.service, head, CredentialScope(head))
                _ = try guarded.admit(GuardedCall(call.operation, call.labels, whole), context)
            }
            return BodyReceiver(stream, head, signature)
        } catch {
            return BodyReceiver(stream, head, refusal: error)
        }
    }

    /// What a request is answered that was carried out and then lost.
    public func failure(_ error: AWSError, of request: HTTPRequest) -> HTTPResponse? {
        let scope = CredentialScope(request)
        guard let call = try? IncomingCall.find(request, scope, in: directory) else { return nil }
        let context = context(call.service, request, scope)
        return failure(error, call.service, call.wireProtocol, context, isHead: request.method == "HEAD")
    }

    func context(
        _ service: ServiceDirectory.Entry,
        _ request: HTTPRequest,
        _ scope: CredentialScope?
    ) -> RequestContext {
        let legacy = scope == nil ? LegacySignature(request) : nil
        var context = RequestContext(
            account: scope?.account ?? legacy?.account ?? defaults.account,
            region: scope?.region ?? defaults.region,
            requestID: service.frontEnd.requestID(),
            now: timeline.now,
            host: request.headers["host"] ?? "localhost",
            isAnonymous: scope == nil && legacy == nil
        )
        // The messages of S3's notifications carry it.
        if service.frontEnd == .s3 { context.traceHeader = request.headers["x-amzn-trace-id"] }
        return context
    }

    private func answer(
        _ call: IncomingCall,
        _ lifted: HTTPRequest,
        sentAs request: HTTPRequest,
        _ context: inout RequestContext
    ) -> HTTPAnswer {
        do throws(AWSError) {
            if let plain = try authentication.authenticated(request, call, at: context.now) {
                if let lifted = PresignedHeaders.lifted(plain) { return try perform(call, lifted, request, &context) }
                return try perform(call, plain, request, &context)
            }
            return try perform(call, lifted, request, &context)
        } catch {
            assert(call.isTold(error), "\(error)")
            let isHead = request.method == "HEAD"
            return .now(failure(error, call.service, call.wireProtocol, context, isHead: isHead))
        }
    }

    /// Checks a request whose sender is known, and has its operation carried out.
    ///
    /// - Parameter plain: has the body without what its transfer put around it.
    private func perform(
        _ call: IncomingCall,
        _ plain: HTTPRequest,
        _ request: HTTPRequest,
        _ context: inout RequestContext
    ) throws(AWSError) -> HTTPAnswer {
        let service = call.service
        guard let entry = service.operations[call.operation] else {
            throw .notImplemented("\(service.model.name):\(call.operation)")
        }
        var fields: [(name: String, value: String)] = []
        if let guarded = service.guarded {
            let guardedCall = GuardedCall(call.operation, call.labels, plain)
            fields = try guarded.admit(guardedCall, context)
            context.call = guardedCall
        }
        if service.frontEnd == .s3 {
            if request.stream == nil { try S3Body.check(request, call.operation) }
            try DocumentDigest.check(plain, call.operation)
        }
        let model = entry.model
        let codec = Codec(model, service.model, as: call.wireProtocol)
        let answer =
            if codec.inputIsJSON, !faults.isActive, let answer = try entry.handle(json: plain.body, model, context) {
                answer
            } else {
                try handle(entry, try input(plain, model, codec, call, context), model, call, context)
            }
        switch answer {
        case .now(let output): return .now(success(output, codec, service, context, fields))
        case .later(let rest):
            return .later { [context, fields] in
                do throws(AWSError) {
                    return success(try await rest(), codec, service, context, fields)
                } catch {
                    assert(call.isTold(error), "\(error)")
                    return failure(error, service, call.wireProtocol, context)
                }
            }
        }
    }

    /// The input that a request carries, held against its model.
    private func input(
        _ plain: HTTPRequest,
        _ model: OperationModel,
        _ codec: Codec,
        _ call: IncomingCall,
        _ context: RequestContext
    ) throws(AWSError) -> Value {
        let addressed = SQSAddressing.withQueueURL(plain, call, context)
        let input =
            if let addressed {
                try codec.input(addressed, labels: call.labels)
            } else {
                try codec.input(plain, labels: call.labels)
            }
        if let error = InputCheck.error(input, model, call.service.model) { throw error }
        return input
    }

    /// Runs an operation, unless a rule has it fail, or run later.
    private func handle(
        _ entry: OperationEntry,
        _ input: consuming Value,
        _ model: OperationModel,
        _ call: IncomingCall,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<Value> {
        guard faults.isActive, let delay = try faults.delay(of: call, input) else {
            return try entry.handle(consume input, model, context)
        }
        return .later { [input] () async throws(AWSError) in
            await timeline.sleep(until: timeline.now + delay)
            var context = context
            context.now = timeline.now
            switch try entry.handle(input, model, context) {
            case .now(let output): return output
            case .later(let rest): return try await rest()
            }
        }
    }

    private func success(
        _ output: Value,
        _ codec: Codec,
        _ service: ServiceDirectory.Entry,
        _ context: RequestContext,
        _ fields: [(name: String, value: String)]
    ) -> HTTPResponse {
        var response = codec.response(output, requestID: context.requestID)
        for field in fields { response.headers.add(field.name, field.value) }
        service.frontEnd.finish(&response, requestID: context.requestID)
        return response
    }

    func failure(
        _ error: AWSError,
        _ service: ServiceDirectory.Entry,
        _ wireProtocol: WireProtocol,
        _ context: RequestContext,
        isHead: Bool = false
    ) -> HTTPResponse {
        let codec = ErrorCodec(service.model, wireProtocol)
        var response = codec.response(error, requestID: context.requestID, hasBody: !isHead)
        service.frontEnd.finish(&response, requestID: context.requestID)
        return response
    }
}
