public import AWSCore

/// Errors in the form of each protocol.
public enum ErrorCodec {
    /// What a server answers for an error.
    public static func response(
        _ error: AWSError,
        _ service: ServiceModel,
        requestID: String,
        hasBody: Bool = true
    ) -> HTTPResponse {
        let known = service.error(error.code)
        var response = HTTPResponse(status: error.status ?? known?.status ?? 400)
        switch service.wireProtocol {
        case .awsJson10, .awsJson11:
            response.headers.add(
                "Content-Type",
                "application/x-amz-json-\(service.wireProtocol == .awsJson10 ? "1.0" : "1.1")"
            )
            if service.wireProtocol == .awsJson10, service.name == "sqs" {
                let fault = response.status >= 500 ? "Receiver" : "Sender"
                response.headers.add("x-amzn-query-error", "\(Overrides.queryCode(error.code));\(fault)")
            }
            response.body = json(
                error,
                type: (service.errorNamespace.map { "\($0)#" } ?? "") + error.code,
                messageName: "message"
            )
        case .restJson:
            response.headers.add("Content-Type", "application/json")
            response.headers.add("x-amzn-ErrorType", error.code)
            let fault = response.status >= 500 ? "Server" : "User"
            response.body = json(
                error,
                type: nil,
                messageName: service.name == "lambda" ? "Message" : "message",
                fault: fault
            )
        case _ where response.status == 304:
            // The answer to a reader who has the object already: it has headers and no body.
            for field in error.fields { response.headers.add(field.name, field.value) }
        default:
            response.headers.add("Content-Type", "application/xml")
            if hasBody { response.body = s3(error, known?.code ?? error.code, requestID) }
        }
        return response
    }

    private static func json(_ error: AWSError, type: String?, messageName: String, fault: String? = nil) -> [UInt8] {
        var out = JSONText()
        out.raw("{")
        if let type {
            out.raw("\"__type\":")
            out.string(error.code.contains("#") ? error.code : type)
        } else if let fault {
            out.raw("\"Type\":")
            out.string(fault)
        }
        for field in error.fields {
            out.raw(",")
            out.string(field.name)
            out.raw(":")
            out.raw(field.value.utf8)
        }
        if !error.message.isEmpty {
            out.raw(",")
            // Coral services of the JSON protocol write `Message` where their error shapes do.
            out.string(error.code == "TransactionCanceledException" ? "Message" : messageName)
            out.raw(":")
            out.string(error.message)
        }
        out.raw("}")
        return out.bytes
    }

    private static func s3(_ error: AWSError, _ code: String, _ requestID: String) -> [UInt8] {
        var out = XMLText()
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        out.open("Error")
        out.element("Code", code)
        out.element("Message", error.message)
        for field in error.fields { out.element(field.name, field.value) }
        out.element("RequestId", requestID)
        out.element("HostId", Text.base64(Digest.sha256(requestID.utf8)))
        out.close("Error")
        return out.bytes
    }

    /// What a client takes from an error's answer.
    public static func error(_ response: HTTPResponse, _ service: ServiceModel) -> AWSError {
        var error: AWSError
        switch service.wireProtocol {
        case .restXml, .query, .ec2:
            let root = try? XMLElement(parsing: response.body)
            let body = root?.child("Error") ?? root
            error = AWSError(
                body?.child("Code")?.text ?? "UnknownError",
                body?.child("Message")?.text ?? "",
                status: response.status
            )
            for child in body?.children ?? [] where !["Code", "Message", "RequestId", "HostId"].contains(child.name) {
                error.fields.append(.init(child.name, child.text))
            }
        default:
            let body = try? JSON(parsing: response.body)
            let type =
                response.headers["x-amzn-errortype"] ?? body?["__type"]?.string ?? body?["code"]?.string
                ?? "UnknownError"
            let bare = type.split(separator: "#").last.map(String.init) ?? type
            let code = bare.split(separator: ":").first.map(String.init) ?? bare
            error = AWSError(code, body?["message"]?.string ?? body?["Message"]?.string ?? "", status: response.status)
            for member in body?.object ?? []
            where !["__type", "message", "Message", "code", "Type"].contains(member.name) {
                error.fields.append(.init(member.name, String(decoding: member.value.bytes, as: UTF8.self)))
            }
        }
        error.requestID = response.headers["x-amzn-requestid"] ?? response.headers["x-amz-request-id"] ?? ""
        return error
    }
}
