public import AWSCore
internal import AWSS3
public import EmulatorCore
public import EmulatorHTTP
public import S3Service

/// What S3 does for browsers beside its operations: preflights, websites and forms, and what scripts may read.
///
/// It stands before the gateway. Requests that are none of these pass it after a look at a few of their headers.
public struct S3Web: HTTPHandler {
    private let service: S3Service
    private let gateway: Gateway
    private let authentication: Authentication
    private let timeline: Timeline

    /// Stands before a gateway that serves S3.
    public init(_ service: S3Service, before gateway: Gateway, _ authentication: Authentication, _ timeline: Timeline) {
        self.service = service
        self.gateway = gateway
        self.authentication = authentication
        self.timeline = timeline
    }

    /// The answer to a request, or nil where it is another handler's.
    public func answer(_ request: HTTPRequest) -> HTTPAnswer? {
        // What names its operation so is another service's.
        guard request.headers.bytes("x-amz-target") == nil else { return nil }
        let host = WebHost(request)
        if request.method == "OPTIONS" { return preflight(request, host) }
        let isCrossOrigin = request.headers.bytes("origin") != nil
        if host == .website {
            let answer = website(request)
            return isCrossOrigin ? shared(answer, request) : answer
        }
        // The answer of an Object Lambda function has the path of a form, and says where it goes.
        let isFunctions = request.headers.bytes("x-amz-request-route") != nil
        if request.method == "POST", !isFunctions, let answer = form(request, host) {
            return isCrossOrigin ? shared(answer, request) : answer
        }
        guard isCrossOrigin, let match = match(request), gateway.service(of: request) == "s3" else { return nil }
        return gateway.answer(request)?.adding(match.fields)
    }

    /// What takes in the body of a request whose head has come; nil where memory is to hold it.
    public func receiver(for head: HTTPRequest) -> BodyReceiver? {
        guard head.method == "POST", head.headers.bytes("x-amz-request-route") == nil, PostForm.isForm(head),
            WebHost(head) != .website, namesBucketOnly(head),
            gateway.service(of: head) == "s3"
        else { return nil }
        return BodyReceiver(newForm(head), for: head)
    }

    // MARK: other origins

    private func preflight(_ request: HTTPRequest, _ host: WebHost) -> HTTPAnswer? {
        guard let bucket = S3Addressing.bucket(of: request),
            host == .website || gateway.service(of: request) == "s3"
        else { return nil }
        do throws(AWSError) {
            // Not confirmed: which of its errors S3 gives for a bucket that is not there.
            return .now(try Preflight.answer(request, service.webSettings(ofBucket: bucket).corsRules))
        } catch {
            return .now(gateway.refusal(error, request, by: "s3"))
        }
    }

    /// The rule that lets a script of another origin see the answer to its request.
    private func match(_ request: HTTPRequest) -> CORSMatch? {
        guard let bucket = S3Addressing.bucket(of: request),
            let rules = try? service.webSettings(ofBucket: bucket).corsRules
        else { return nil }
        return CORSMatch(rules, request, method: request.method)
    }

    private func shared(_ answer: HTTPAnswer, _ request: HTTPRequest) -> HTTPAnswer {
        match(request).map { answer.adding($0.fields) } ?? answer
    }

    // MARK: websites

    private func website(_ request: HTTPRequest) -> HTTPAnswer {
        let bucket = S3Addressing.bucket(of: request) ?? ""
        do throws(AWSError) {
            guard request.method == "GET" || request.method == "HEAD" else {
                throw WebError.methodNotAllowed(request.method)
            }
            guard let configuration = try service.webSettings(ofBucket: bucket).website else {
                throw WebError.noSuchWebsite(bucket)
            }
            let website = Website(bucket, configuration, gateway.withoutAuthentication)
            return .later { await website.answer(request) }
        } catch {
            return .now(WebsitePage.response(error))
        }
    }

    // MARK: forms

    /// Whether a request is for a bucket and no object in it, and says nothing in its query.
    private func namesBucketOnly(_ request: HTTPRequest) -> Bool {
        guard request.query?.isEmpty != false else { return false }
        let path = S3Addressing.pathStyle(request).path.utf8.dropFirst()
        let slash = path.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
        return slash > path.startIndex && path[slash...].count <= 1
    }

    private func newForm(_ head: HTTPRequest) -> PostForm {
        PostForm(head) { [service] in service.incomingStream("PostObject", $0) }
    }

    private func form(_ request: HTTPRequest, _ host: WebHost) -> HTTPAnswer? {
        guard host == .bucket || request.path.utf8.count > 1, namesBucketOnly(request),
            gateway.service(of: request) == "s3", let bucket = S3Addressing.bucket(of: request)
        else { return nil }
        do throws(AWSError) {
            guard PostForm.isForm(request) else { throw PostError.noForm }
            let form: PostForm
            if let taken = request.taken as? PostForm {
                form = taken
            } else {
                form = newForm(request)
                request.body.withUnsafeBytes { form.receive($0) }
            }
            let upload = try PostUpload(form, bucket, request)
            _ = try service.webSettings(ofBucket: bucket)
            try upload.check(authentication, admitsUnsigned: service.isGuarded, at: timeline.now)
            let put = upload.request
            guard let answer = gateway.withoutAuthentication.answer(put) else { return nil }
            return answer.mapped { upload.answer($0) }
        } catch {
            return .now(gateway.refusal(error, request, by: "s3"))
        }
    }
}

extension HTTPAnswer {
    /// The answer with a change to its response.
    func mapped(_ change: @escaping @Sendable (HTTPResponse) -> HTTPResponse) -> HTTPAnswer {
        switch self {
        case .now(let response): .now(change(response))
        case .later(let rest): .later { change(await rest()) }
        }
    }

    /// The answer with further header fields.
    func adding(_ fields: [(name: String, value: String)]) -> HTTPAnswer {
        mapped { response in
            var response = response
            for field in fields { response.headers.add(field.name, field.value) }
            return response
        }
    }
}
