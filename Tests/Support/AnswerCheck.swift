internal import AWSCore
internal import AWSWire

/// Whether an answer has the form that AWS's answers have.
enum AnswerCheck {
    /// What is wrong with an answer; nil where nothing is.
    static func problem(_ response: HTTPResponse, to fuzzed: FuzzedRequest) -> String? {
        guard (100...599).contains(response.status) else { return "the status is \(response.status)" }
        if response.status >= 500, response.status != 501, response.status != 503 {
            return "the status is \(response.status)"
        }
        for (name, value) in response.headers.entries {
            guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: ":") }) else {
                return "the header name \(name.debugDescription) is none"
            }
            guard value.utf8.allSatisfy({ $0 >= 32 && $0 != 127 || $0 == 9 }) else {
                return "the header \(name) has the value \(value.debugDescription)"
            }
        }
        // The signatures of chunks are made up.
        if fuzzed.isSigned, fuzzed.wireProtocol != nil, response.status == 403,
            fuzzed.request.headers["x-amz-content-sha256"]?.hasPrefix("STREAMING-AWS4") != true,
            String(decoding: response.body, as: UTF8.self).contains("ignature")
        {
            return "the signature is refused"
        }
        return body(response, to: fuzzed)
    }

    private static func body(_ response: HTTPResponse, to fuzzed: FuzzedRequest) -> String? {
        // What a caller stored, in a type that a caller chose.
        if response.status < 300, response.headers["Last-Modified"] != nil { return nil }
        let isError = response.status >= 400
        let type = response.headers["Content-Type"] ?? ""
        if let wanted = fuzzed.wireProtocol, isError, type != wanted.contentType, !response.body.isEmpty {
            return "the error is \(type), not \(wanted.contentType)"
        }
        if response.body.isEmpty {
            // S3 has none for a path that is no URI.
            if response.status == 400, response.headers["Server"] == "AmazonS3" { return nil }
            return isError && fuzzed.request.method != "HEAD" ? "the error has no body" : nil
        }
        do throws(AWSError) {
            switch type {
            case "application/x-amz-json-1.0", "application/x-amz-json-1.1", "application/json":
                return named(try JSON(parsing: response.body), response)
            case "application/cbor", "application/x-amz-cbor-1.1":
                return named(try CBORCodec.json(response.body), response)
            case "text/xml", "application/xml":
                let root = try XMLElement(parsing: response.body)
                let code = root.child("Code") ?? root.child("Error")?.child("Code")
                return isError && code?.text.isEmpty != false ? "the error has no code" : nil
            default: return "the body is of the type \(type.debugDescription)"
            }
        } catch {
            return "the body is no \(type): \(error)"
        }
    }

    private static func named(_ body: JSON, _ response: HTTPResponse) -> String? {
        guard response.status >= 400 else { return nil }
        let names = body.object?.map(\.name) ?? []
        if Set(names).count < names.count { return "the error has a member twice" }
        let code = response.headers["x-amzn-errortype"] ?? body["__type"]?.string ?? ""
        return code.isEmpty ? "the error has no code" : nil
    }
}
