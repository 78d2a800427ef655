internal import AWSCore
internal import AWSWire
internal import EmulatorCore

/// The answer for a service that the platform does not have: in the form that its clients read, as far as the request
/// tells.
enum UnknownService {
    /// Answers `NotImplemented`, naming the service.
    static func response(_ name: String, _ request: HTTPRequest) -> HTTPResponse {
        let error = AWSError.notImplemented("The service \(name)")
        let requestID = UniqueID.uuid()
        var response = HTTPResponse(status: 501, headers: HTTPFields([("x-amzn-RequestId", requestID)]))
        if request.isForm || name == "route53" {
            response.headers.add("Content-Type", "text/xml")
            response.body = xml(error, requestID, isEC2: name == "ec2")
        } else if request.headers["smithy-protocol"] == "rpc-v2-cbor" {
            let body: JSON = ["__type": .string(error.code), "message": .string(error.message)]
            response.headers.add("smithy-protocol", "rpc-v2-cbor")
            response.headers.add("Content-Type", WireProtocol.rpcv2Cbor.contentType)
            response.body = CBORCodec.write(json: body.bytes)
        } else {
            let body: JSON = ["__type": .string(error.code), "message": .string(error.message)]
            response.headers.add("Content-Type", "application/json")
            response.headers.add("x-amzn-ErrorType", error.code)
            response.body = body.bytes
        }
        return response
    }

    private static func xml(_ error: AWSError, _ requestID: String, isEC2: Bool) -> [UInt8] {
        var out = XMLText()
        out.open(isEC2 ? "Response" : "ErrorResponse")
        if isEC2 { out.open("Errors") }
        out.open("Error")
        if !isEC2 { out.element("Type", "Receiver") }
        out.element("Code", error.code)
        out.element("Message", error.message)
        out.close("Error")
        if isEC2 { out.close("Errors") }
        out.element(isEC2 ? "RequestID" : "RequestId", requestID)
        out.close(isEC2 ? "Response" : "ErrorResponse")
        return out.bytes
    }
}
