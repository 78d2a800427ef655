internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import EmulatorHTTP

/// The upload of a form's file, which is a PutObject in other clothes.
///
/// S3 API Reference, "POST Object".
struct PostUpload: Sendable {
    private let form: PostForm
    private let file: any IncomingStream
    private let bucket: String
    private let key: String
    private let origin: HTTPRequest
    private let tagging: String?

    /// Reads a form that has come.
    init(_ form: PostForm, _ bucket: String, _ origin: HTTPRequest) throws(AWSError) {
        try form.check()
        self.form = form
        self.bucket = bucket
        self.origin = origin
        guard let key = form["key"] else { throw PostError.missing("key") }
        guard let file = form.file else { throw PostError.noFile }
        guard !key.isEmpty else { throw PostError.emptyKey }
        self.file = file
        // A file that came as a field has no name, and the variable stays (recorded:
        // test_post_object_with_file_as_string).
        self.key = form.filename.map { Self.replaced(key, with: $0) } ?? key
        if let text = form["tagging"] { tagging = try Self.tags(text) } else { tagging = nil }
    }

    /// Checks who signed the form, and that it is what he signed.
    ///
    /// - Parameter admitsUnsigned: whether somebody else refuses those who did not sign.
    func check(_ authentication: Authentication, admitsUnsigned: Bool, at now: Timestamp) throws(AWSError) {
        try PostSignature.check(form, authentication, admitsUnsigned: admitsUnsigned, at: now)
        guard let policy = form["policy"] else { return }
        var values: [String: String] = [:]
        // The bucket is a field that the form's address fills in (aws/aws-sdk-php#3292).
        var names = ["bucket"]
        for field in form.fields {
            let name = field.name.lowercased()
            if values[name] == nil { values[name] = field.value }
            if !Self.exempt.contains(name), !name.hasPrefix("x-ignore-") { names.append(name) }
        }
        values["bucket"] = bucket
        values["key"] = key
        try PostPolicy(policy).check(values, names, size: file.count, at: now)
    }

    /// Fields that a policy need not name.
    private static let exempt: Set = ["awsaccesskeyid", "file", "policy", "signature", "x-amz-signature"]

    /// The upload as PutObject knows it.
    var request: HTTPRequest {
        var headers = form.headers
        if let tagging { headers.append(("x-amz-tagging", tagging)) }
        // Who signed the policy is who uploads.
        if let credential = form["x-amz-credential"] {
            headers.append(("Authorization", "AWS4-HMAC-SHA256 Credential=\(credential)"))
        } else if let id = form["AWSAccessKeyId"] {
            headers.append(("Authorization", "AWS \(id):\(form["Signature"] ?? "")"))
        }
        // What bucket policies may ask of who uploads.
        for name in ["Referer", "User-Agent", "X-Forwarded-For", "X-Forwarded-Proto"] {
            if let value = origin.headers[name] { headers.append((name, value)) }
        }
        var request = HTTPRequest(
            method: "PUT",
            path: "/\(bucket)/\(Text.percentEncoded(key, keepingSlash: true))",
            headers: HTTPFields(headers)
        )
        request.stream = file
        return request
    }

    /// What the browser is told of PutObject's answer.
    func answer(_ put: HTTPResponse) -> HTTPResponse {
        guard put.status == 200 else { return put }
        let etag = put.headers["ETag"] ?? ""
        let told = put.headers.entries.filter { !["content-type", "content-length"].contains($0.name.lowercased()) }
        var response = HTTPResponse(status: 204, headers: HTTPFields(told))
        if let redirect = redirect(etag) {
            response.status = 303
            response.headers.add("Location", redirect)
            return response
        }
        response.headers.add("Location", location)
        switch form["success_action_status"] {
        case "200": response.status = 200
        case "201":
            response.status = 201
            response.headers.add("Content-Type", "application/xml")
            response.body = document(etag)
        default: break
        }
        return response
    }

    /// The object's address; slashes of its key are encoded in it.
    private var location: String {
        let host = origin.headers["host"] ?? "localhost"
        let isInPath = S3Addressing.pathStyle(origin).path == origin.path
        return "http://\(host)/\(isInPath ? "\(bucket)/" : "")\(Text.percentEncoded(key))"
    }

    /// Where the browser goes from here; nil where the form does not say, or says no URL.
    private func redirect(_ etag: String) -> String? {
        guard let target = form["success_action_redirect"] ?? form["redirect"],
            target.hasPrefix("http://") || target.hasPrefix("https://"),
            target.utf8.allSatisfy({ $0 > 32 && $0 != 127 })
        else { return nil }
        let parameters = [("bucket", bucket), ("key", key), ("etag", etag)]
            .map { "\($0.0)=\(Text.percentEncoded($0.1))" }
        return target + (target.contains("?") ? "&" : "?") + parameters.joined(separator: "&")
    }

    private func document(_ etag: String) -> [UInt8] {
        var out = XMLText()
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        out.open("PostResponse")
        out.element("Location", location)
        out.element("Bucket", bucket)
        out.element("Key", key)
        out.element("ETag", etag)
        out.close("PostResponse")
        return out.bytes
    }

    private static func replaced(_ key: String, with filename: String) -> String {
        let variable = "${filename}"
        var (out, rest) = ("", Substring(key))
        while !rest.isEmpty {
            if rest.hasPrefix(variable) {
                out += filename
                rest = rest.dropFirst(variable.count)
            } else {
                out.append(rest.removeFirst())
            }
        }
        return out
    }

    /// Tags as the header of an upload has them.
    ///
    /// XML that holds no tags is no error (recorded: test_post_object_with_tags).
    private static func tags(_ text: String) throws(AWSError) -> String? {
        guard let root = try? XMLElement(parsing: Array(text.utf8)) else { throw PostError.malformedXML }
        guard root.localName == "Tagging" else { return nil }
        let tags = root.children.filter { $0.localName == "TagSet" }.flatMap(\.children)
            .filter { $0.localName == "Tag" }
        let pairs = tags.compactMap { tag in
            tag.child("Key").map { key in
                "\(Text.percentEncoded(key.text))=\(Text.percentEncoded(tag.child("Value")?.text ?? ""))"
            }
        }
        return pairs.isEmpty ? nil : pairs.joined(separator: "&")
    }
}
