public import AWSCore

/// Requests and answers of one operation in one wire protocol, for the server and for the client.
public struct Codec: Sendable {
    let operation: OperationModel
    let service: ServiceModel
    let wireProtocol: WireProtocol

    /// Makes the codec of an operation in a protocol that the service speaks, else in the one it prefers.
    public init(_ operation: OperationModel, _ service: ServiceModel, as wireProtocol: WireProtocol? = nil) {
        self.operation = operation
        self.service = service
        self.wireProtocol = wireProtocol ?? service.wireProtocol
    }

    // MARK: server

    /// Whether the body of a request is its input in JSON, and nothing else of the request is.
    public var inputIsJSON: Bool { wireProtocol == .awsJson10 || wireProtocol == .awsJson11 }

    /// The input that a request carries; `labels` are the path's, still percent-encoded.
    ///
    /// Throws `SerializationException`, or what the protocol calls it, where the request has another form.
    public func input(_ request: HTTPRequest, labels: PathLabels = PathLabels()) throws(AWSError) -> Value {
        guard operation.input >= 0 else { return .structure([]) }
        switch wireProtocol {
        case .awsJson10, .awsJson11: return try JSONReader.read(request.body, operation.inputContext)
        case .rpcv2Cbor: return try CBORCodec.read(request.body, operation.inputContext)
        case .awsCbor11: return try CBORCodec.read(request.body, operation.inputContext, .aws)
        case .query, .ec2: return try QueryCodec(self).read(try QueryForm(request))
        case .restJson, .restXml: return try RESTCodec(self).input(request, labels)
        }
    }

    /// The answer that carries an output; the query protocols put the request's id into the body.
    public func response(_ output: Value, requestID: String) -> HTTPResponse {
        var response = HTTPResponse(status: operation.status)
        // The whole of an RPC protocol's answer is the stream, its first message the output's other members.
        if !wireProtocol.isREST, operation.output >= 0, case .structure(let slots) = output,
            let stream = slots.lazy.compactMap(\.stream).first
        {
            response.headers.add("Content-Type", "application/vnd.amazon.eventstream")
            response.stream = stream
            return response
        }
        switch wireProtocol {
        case .awsJson10, .awsJson11:
            response.headers.add("Content-Type", wireProtocol.contentType)
            response.body = operation.output < 0 ? Overrides.emptyBody(service.name) : json(output, operation.output)
        case .rpcv2Cbor:
            response.headers.add("smithy-protocol", "rpc-v2-cbor")
            guard operation.output >= 0 else { break }
            response.headers.add("Content-Type", wireProtocol.contentType)
            response.body = CBORCodec.write(output, operation.outputContext)
        case .awsCbor11:
            response.headers.add("Content-Type", wireProtocol.contentType)
            if operation.output >= 0 { response.body = CBORCodec.write(output, operation.outputContext, .aws) }
        case .query, .ec2:
            response.headers.add("Content-Type", wireProtocol.contentType)
            response.body = QueryAnswer(self).write(output, requestID: requestID)
        case .restJson, .restXml: RESTCodec(self).write(output, to: &response)
        }
        return response
    }

    // MARK: client

    /// The request that carries an input; `Host` and the signature are still to come.
    public func request(_ input: Value) -> HTTPRequest {
        var request = HTTPRequest(method: operation.method, path: "/")
        switch wireProtocol {
        case .awsJson10, .awsJson11:
            request.headers.add("Content-Type", wireProtocol.contentType)
            request.headers.add("X-Amz-Target", "\(service.targetPrefix).\(operation.name)")
            request.body = operation.input < 0 ? [123, 125] : json(input, operation.input)
        case .awsCbor11:
            request.headers.add("Content-Type", wireProtocol.contentType)
            request.headers.add("X-Amz-Target", "\(service.targetPrefix).\(operation.name)")
            request.body =
                operation.input < 0
                ? CBORCodec.write(json: [123, 125]) : CBORCodec.write(input, operation.inputContext, .aws)
        case .rpcv2Cbor:
            request.path = "/service/\(service.targetPrefix)/operation/\(operation.name)"
            request.headers.add("smithy-protocol", "rpc-v2-cbor")
            request.headers.add("Accept", wireProtocol.contentType)
            guard operation.input >= 0 else { break }
            request.headers.add("Content-Type", wireProtocol.contentType)
            request.body = CBORCodec.write(input, operation.inputContext)
        case .query, .ec2:
            request.headers.add("Content-Type", "application/x-www-form-urlencoded")
            request.body = QueryCodec(self).write(input)
        case .restJson, .restXml: RESTCodec(self).write(input, to: &request)
        }
        if service.isQueryCompatible { request.headers.add("x-amzn-query-mode", "true") }
        return request
    }

    /// What stands before the endpoint's host name for an input, as `123456789012.`; empty for nearly all operations.
    public func hostPrefix(_ input: Value) -> String {
        guard let template = operation.hostPrefix?.string else { return "" }
        var prefix = template
        guard operation.input >= 0, case .structure(let slots) = input else { return prefix }
        for (i, member) in operation.inputContext.model.members.enumerated() where member.isHostLabel {
            let label = "{\(member.name.string)}"
            guard case .string(let text) = slots[i], let range = prefix.firstRange(of: label) else { continue }
            prefix.replaceSubrange(range, with: text)
        }
        return prefix
    }

    /// The output that an answer carries; throws the error that it is.
    public func output(_ response: HTTPResponse) throws(AWSError) -> Value {
        guard (200..<300).contains(response.status) else { throw ErrorCodec(service, wireProtocol).error(response) }
        guard operation.output >= 0 else { return .structure([]) }
        switch wireProtocol {
        case .awsJson10, .awsJson11: return try JSONReader.read(response.body, operation.outputContext)
        case .rpcv2Cbor: return try CBORCodec.read(response.body, operation.outputContext)
        case .awsCbor11: return try CBORCodec.read(response.body, operation.outputContext, .aws)
        case .query, .ec2: return try QueryAnswer(self).read(response.body)
        case .restJson, .restXml: return try RESTCodec(self).output(response)
        }
    }

    private func json(_ value: Value, _ shape: Int) -> [UInt8] {
        var text = JSONText()
        JSONWriter.write(value, ShapeContext(operation: operation, shape: shape), usesWireNames: false, to: &text)
        return text.bytes
    }
}

extension WireProtocol {
    /// The media type of answers, and in the RPC protocols of requests.
    public var contentType: String {
        switch self {
        case .awsJson10: "application/x-amz-json-1.0"
        case .awsJson11: "application/x-amz-json-1.1"
        case .rpcv2Cbor: "application/cbor"
        case .awsCbor11: "application/x-amz-cbor-1.1"
        case .query: "text/xml"
        case .ec2: "text/xml;charset=UTF-8"
        case .restJson: "application/json"
        case .restXml: "application/xml"
        }
    }
}

extension Value {
    fileprivate var stream: (any BodyStream)? { if case .stream(let stream) = self { stream } else { nil } }
}
