internal import AWSCore

/// The body of an error in the protocols of XML: S3's, that of the other REST services and query, and EC2's.
struct XMLErrorBody {
    private let code: String
    private let error: AWSError
    private let requestID: String

    init(_ code: String, _ error: AWSError, _ requestID: String) {
        self.code = code
        self.error = error
        self.requestID = requestID
    }

    func text(_ service: ServiceModel, _ wireProtocol: WireProtocol, _ status: Int) -> [UInt8] {
        var out = XMLText()
        if service.name == "s3" {
            s3(to: &out)
        } else if wireProtocol == .ec2 {
            ec2(to: &out)
        } else {
            if service.name == "sqs" { out.raw("<?xml version=\"1.0\"?>") }
            out.open("ErrorResponse", service.xmlNamespace.isEmpty ? "" : " xmlns=\"\(service.xmlNamespace)\"")
            out.open("Error")
            out.element("Type", status >= 500 ? "Receiver" : "Sender")
            details(to: &out)
            if service.name == "sqs" { out.raw("<Detail/>") }
            out.close("Error")
            out.element("RequestId", requestID)
            out.close("ErrorResponse")
        }
        return out.bytes
    }

    private func details(to out: inout XMLText) {
        out.element("Code", code)
        out.element("Message", error.message)
        for field in error.fields { out.element(field.name, field.value) }
    }

    private func s3(to out: inout XMLText) {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        out.open("Error")
        details(to: &out)
        out.element("RequestId", requestID)
        out.element("HostId", Text.base64(Digest.sha256(requestID.utf8)))
        out.close("Error")
    }

    private func ec2(to out: inout XMLText) {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        out.open("Response")
        out.open("Errors")
        out.open("Error")
        details(to: &out)
        out.close("Error")
        out.close("Errors")
        out.element("RequestID", requestID)
        out.close("Response")
    }
}
