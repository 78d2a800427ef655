internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import AccessPolicies
internal import EmulatorCore

/// A request as it is looked at before it is let in.
struct AccessRequest {
    let call: GuardedCall
    let caller: Caller
    let requester: Requester
    let now: Timestamp
    let query: Query

    init(_ call: GuardedCall, _ context: RequestContext) {
        self.call = call
        caller = context.caller
        requester =
            caller.isAnonymous
            ? .anonymous : .root(caller.account, canonicalID: CanonicalID.of(account: caller.account))
        now = context.now
        query = Query(call.request.query)
    }

    /// A header field, or what stands for it in a presigned URL.
    func field(_ name: String) -> String? {
        call.request.headers[name] ?? query.pairs.first { HTTPFields.equal($0.name, name) }?.value
    }

    /// Whether it came over TLS, which the emulator does not speak: a proxy in front of it says so.
    var isSecure: Bool { call.request.headers["x-forwarded-proto"]?.lowercased() == "https" }

    /// Where it came from: from this machine, unless a proxy in front says otherwise.
    var address: String {
        let first = call.request.headers["x-forwarded-for"]?.split(separator: ",").first
        return first.map { $0.filter { $0 != " " } } ?? "127.0.0.1"
    }

    /// Whether it makes an object, and not only a part of one.
    var createsObject: Bool { ["PutObject", "CopyObject", "CompleteMultipartUpload"].contains(call.operation) }

    // MARK: how it is signed

    private var isPresigned: Bool { call.request.headers["authorization"] == nil }

    var authType: String? {
        if caller.isAnonymous { return nil }
        if (call.request.stream as? BodyWriter)?.isForm == true { return "POST" }
        return isPresigned ? "REST-QUERY-STRING" : "REST-HEADER"
    }

    var signatureVersion: String? {
        if caller.isAnonymous { return nil }
        let isOld =
            isPresigned ? query.has("Signature") : call.request.headers["authorization"]?.hasPrefix("AWS ") == true
        return isOld ? "AWS" : "AWS4-HMAC-SHA256"
    }

    /// How many milliseconds ago a URL was signed.
    var signatureAge: String? {
        guard let date = query["X-Amz-Date"].flatMap({ Timestamp(basic: $0) }) else { return nil }
        return String(now.milliseconds - date.milliseconds)
    }

    // MARK: what it gives an object

    /// The tags of its header, or of its document.
    var tags: [S3.Tag] {
        if let header = field("x-amz-tagging") { return (try? ObjectTags.read(header)) ?? [] }
        guard call.operation == "PutObjectTagging" else { return [] }
        let tags = document?.children.filter { $0.localName == "TagSet" }.flatMap(\.children) ?? []
        return tags.map { tag in
            S3.Tag {
                $0.key = tag.child("Key")?.text ?? ""
                $0.value = tag.child("Value")?.text ?? ""
            }
        }
    }

    /// The lock of its headers, or of its document.
    var lock: (mode: String?, hold: String?, until: String?) {
        let document =
            ["PutObjectRetention", "PutObjectLegalHold"].contains(call.operation) ? self.document : nil
        return (
            field("x-amz-object-lock-mode") ?? document?.child("Mode")?.text,
            field("x-amz-object-lock-legal-hold") ?? document?.child("Status")?.text,
            field("x-amz-object-lock-retain-until-date") ?? document?.child("RetainUntilDate")?.text
        )
    }

    private var document: XMLElement? { try? XMLElement(parsing: call.request.body) }
}
