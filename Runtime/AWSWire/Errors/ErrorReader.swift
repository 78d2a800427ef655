public import AWSCore

extension ErrorCodec {
    /// What a client takes from an error's answer.
    public func error(_ response: HTTPResponse) -> AWSError {
        var error = isXML ? xml(response) : json(response)
        for (member, header) in service.errorHeaders(error.code) {
            guard let text = response.headers[header] else { continue }
            error.fields.append(.init(member, isXML ? text : String(decoding: JSON.string(text).bytes, as: UTF8.self)))
        }
        // The query protocol's code is the one that a service has had all along: clients know its errors by it.
        if let code = response.headers["x-amzn-query-error"]?.split(separator: ";").first {
            error.fields.append(.init("QueryErrorCode", "\"\(code)\""))
        }
        error.requestID = response.headers["x-amzn-requestid"] ?? response.headers["x-amz-request-id"] ?? ""
        return error
    }

    private var isXML: Bool { wireProtocol == .restXml || wireProtocol.isQuery }

    private func xml(_ response: HTTPResponse) -> AWSError {
        let root = try? XMLElement(parsing: response.body)
        let body = root?.child("Error") ?? root?.child("Errors")?.child("Error") ?? root
        let code = body?.child("Code")?.text ?? "UnknownError"
        var error = AWSError(
            service.errorShape(code: code) ?? code,
            (body?.child("Message") ?? body?.child("message"))?.text ?? "",
            status: response.status
        )
        let known = ["Code", "Message", "message", "Type", "RequestId", "HostId"]
        for child in body?.children ?? [] where !known.contains(child.name) {
            error.fields.append(.init(child.name, child.text))
        }
        return error
    }

    private func json(_ response: HTTPResponse) -> AWSError {
        let body = wireProtocol.cbor != nil ? try? CBORCodec.json(response.body) : try? JSON(parsing: response.body)
        let type =
            response.headers["x-amzn-errortype"] ?? body?["__type"]?.string ?? body?["code"]?.string
            ?? "UnknownError"
        // Both `namespace#Code` and `Code:http://...` are about.
        let bare = type.prefix { $0 != ":" }.split(separator: "#").last.map(String.init) ?? type
        var error = AWSError(bare, body?["message"]?.string ?? body?["Message"]?.string ?? "", status: response.status)
        for member in body?.object ?? []
        where !["__type", "message", "Message", "code", "Type"].contains(member.name) {
            error.fields.append(.init(member.name, String(decoding: member.value.bytes, as: UTF8.self)))
        }
        return error
    }
}
