public import AWSCore

/// Errors in the form of a service's protocol.
public struct ErrorCodec: Sendable {
    let service: ServiceModel
    let wireProtocol: WireProtocol

    /// Makes the codec of a service's errors in a protocol that it speaks, else in the one it prefers.
    public init(_ service: ServiceModel, _ wireProtocol: WireProtocol? = nil) {
        self.service = service
        self.wireProtocol = wireProtocol ?? service.wireProtocol
    }

    /// What a server answers for an error; answers to `HEAD` have no body.
    public func response(_ error: AWSError, requestID: String, hasBody: Bool = true) -> HTTPResponse {
        let known = service.error(error.code)
        var response = HTTPResponse(status: error.status ?? known?.status ?? 400)
        if service.isQueryCompatible, !wireProtocol.isQuery {
            let bare = error.code.split(separator: "#").last.map(String.init) ?? error.code
            let code = Overrides.queryCode(service.name, bare) ?? known?.code ?? bare
            response.headers.add("x-amzn-query-error", "\(code);\(response.status >= 500 ? "Receiver" : "Sender")")
        }
        switch wireProtocol {
        case .awsJson10, .awsJson11:
            response.headers.add("Content-Type", wireProtocol.contentType)
            response.body = json(error, members: [("__type", type(error.code))], messageName: messageName(error.code))
        case .rpcv2Cbor, .awsCbor11:
            if wireProtocol == .rpcv2Cbor { response.headers.add("smithy-protocol", "rpc-v2-cbor") }
            response.headers.add("Content-Type", wireProtocol.contentType)
            let text = json(error, members: [("__type", type(error.code))], messageName: messageName(error.code))
            response.body = CBORCodec.write(json: text)
        case .restJson:
            response.headers.add("Content-Type", wireProtocol.contentType)
            response.headers.add("x-amzn-ErrorType", error.code)
            let fault = response.status >= 500 ? "Server" : "User"
            let members = Overrides.tellsFault(service.name, error.code) ? [("Type", fault)] : []
            response.body = json(error, members: members, messageName: messageName(error.code))
        case .query, .ec2:
            response.headers.add("Content-Type", wireProtocol.contentType)
            let code = Overrides.queryCode(service.name, error.code) ?? known?.code ?? error.code
            var error = error
            error.message = Overrides.queryMessage(service.name, error.code) ?? error.message
            response.body = XMLErrorBody(code, error, requestID).text(service, wireProtocol, response.status)
        // The answer to a reader who has the object already has no body, and neither has that to what is no URI.
        case .restXml where response.status == 304 || error.code == "InvalidURI" && error.message.isEmpty: break
        case .restXml:
            response.headers.add("Content-Type", wireProtocol.contentType)
            guard hasBody else { break }
            let body = XMLErrorBody(known?.code ?? Overrides.xmlCode(service.name, error.code), error, requestID)
            response.body = body.text(service, wireProtocol, response.status)
        }
        for field in error.headers { response.headers.add(field.name, field.value) }
        return response
    }

    private func type(_ code: String) -> String {
        code.contains("#") ? code : Overrides.errorNamespace(service.name, code).map { "\($0)#\(code)" } ?? code
    }

    /// The name under which an error's text stands: its shape tells, which in some services has a capital.
    private func messageName(_ code: String) -> String {
        service.errorMessageName(code) ?? Overrides.errorMessageName(service.name, code)
    }

    private func json(_ error: AWSError, members: [(String, String)], messageName: String) -> [UInt8] {
        var out = JSONText()
        out.raw("{")
        for (name, value) in members {
            if out.bytes.count > 1 { out.raw(",") }
            out.string(name)
            out.raw(":")
            out.string(value)
        }
        for field in error.fields {
            if out.bytes.count > 1 { out.raw(",") }
            out.string(field.name)
            out.raw(":")
            out.raw(field.value.utf8)
        }
        if !error.message.isEmpty {
            if out.bytes.count > 1 { out.raw(",") }
            out.string(messageName)
            out.raw(":")
            out.string(error.message)
        }
        out.raw("}")
        return out.bytes
    }
}

extension WireProtocol {
    /// Whether requests are forms with an `Action`.
    public var isQuery: Bool { self == .query || self == .ec2 }
}
