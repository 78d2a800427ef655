public import AWSCore

/// Requests and answers of an operation in its service's protocol, for the server and for the client.
public enum Codec {
    // MARK: server

    /// The input that a request carries; `labels` are the path's, still percent-encoded.
    public static func input(
        _ request: HTTPRequest,
        labels: [String: String] = [:],
        _ operation: OperationModel,
        _ service: ServiceModel
    )
        throws(AWSError) -> Value
    {
        guard operation.input >= 0 else { return .structure([]) }
        let context = operation.inputContext
        switch service.wireProtocol {
        case .awsJson10, .awsJson11: return try json(request.body, context, usesWireNames: false)
        case .restJson, .restXml:
            var slots = [Value](repeating: .null, count: context.model.members.count)
            try RESTBinding.readRequest(request, labels: labels, context, service.name, into: &slots)
            try readBody(request.body, context, service, into: &slots)
            return .structure(slots)
        default: throw .notImplemented("The protocol \(service.wireProtocol.rawValue)")
        }
    }

    /// The answer that carries an output.
    public static func response(_ output: Value, _ operation: OperationModel, _ service: ServiceModel) -> HTTPResponse {
        var response = HTTPResponse(status: operation.status)
        switch service.wireProtocol {
        case .awsJson10, .awsJson11:
            response.headers.add(
                "Content-Type",
                "application/x-amz-json-\(service.wireProtocol == .awsJson10 ? "1.0" : "1.1")"
            )
            if operation.output >= 0 {
                var text = JSONText()
                JSONWriter.write(output, operation.outputContext, usesWireNames: false, to: &text)
                response.body = text.bytes
            } else if service.name != "sqs" {
                response.body = []
            } else {
                response.body = [123, 125]
            }
        default:
            guard operation.output >= 0, case .structure(let slots) = output else { return response }
            RESTBinding.writeHeaders(slots, operation.outputContext, &response)
            if Overrides.isPartial(service.name, response.headers) { response.status = 206 }
            writeBody(slots, operation, service, &response)
        }
        return response
    }

    private static func json(_ body: [UInt8], _ context: ShapeContext, usesWireNames: Bool) throws(AWSError) -> Value {
        // The standard library's closures do not carry typed errors through: the result does.
        let result = body.withUnsafeBufferPointer { bytes -> Result<Value, AWSError> in
            do throws(AWSError) {
                return .success(try JSONReader.read(bytes, context, usesWireNames: usesWireNames))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private static func readBody(
        _ body: [UInt8],
        _ context: ShapeContext,
        _ service: ServiceModel,
        into slots: inout [Value]
    ) throws(AWSError) {
        let model = context.model
        if model.payload >= 0 {
            let member = model.members[model.payload]
            let shape = context.operation.shapes[member.shape]
            switch shape.kind {
            case .blob: slots[model.payload] = .blob(body)
            case .string: slots[model.payload] = body.isEmpty ? .null : .string(String(decoding: body, as: UTF8.self))
            case .structure where body.isEmpty: slots[model.payload] = .null
            default:
                if service.wireProtocol == .restJson {
                    slots[model.payload] = try json(body, context.at(member.shape), usesWireNames: true)
                } else {
                    slots[model.payload] = try XMLCodec(operation: context.operation).read(
                        try XMLElement(parsing: body),
                        member.shape,
                        member
                    )
                }
            }
            return
        }
        guard model.members.contains(where: { $0.location == .body }), !body.isEmpty else { return }
        let value =
            service.wireProtocol == .restJson
            ? try json(body, context, usesWireNames: true)
            : try XMLCodec(operation: context.operation).read(try XMLElement(parsing: body), context.shape)
        guard case .structure(let inBody) = value else { return }
        for (i, member) in model.members.enumerated() where member.location == .body { slots[i] = inBody[i] }
    }

    private static func writeBody(
        _ slots: [Value],
        _ operation: OperationModel,
        _ service: ServiceModel,
        _ response: inout HTTPResponse
    ) {
        let context = operation.outputContext
        let model = context.model
        if model.payload >= 0 {
            let member = model.members[model.payload]
            switch slots[model.payload] {
            case .blob(let bytes): response.body = bytes
            case .string(let text): response.body = Array(text.utf8)
            case .null: break
            case let value where service.wireProtocol == .restJson:
                response.headers.add("Content-Type", "application/json")
                var text = JSONText()
                JSONWriter.write(value, context.at(member.shape), usesWireNames: true, to: &text)
                response.body = text.bytes
            case let value:
                let name = operation.shapes[member.shape].locationName?.string ?? member.wireName.string
                response.body = xml(value, member.shape, as: name, operation, service, &response.headers)
            }
            return
        }
        guard model.members.contains(where: { $0.location == .body }) else { return }
        if service.wireProtocol == .restJson {
            response.headers.add("Content-Type", "application/json")
            var text = JSONText()
            JSONWriter.write(.structure(slots), context, usesWireNames: true, to: &text)
            response.body = text.bytes
        } else if Overrides.isUnwrapped(service.name, operation.name), let member = model.members.first {
            let value: Value = slots[0].isNull ? .string("") : slots[0]
            response.body = xml(value, member.shape, as: member.wireName.string, operation, service, &response.headers)
        } else {
            let name = Overrides.outputRoot(service.name, operation.name)
            response.body = xml(.structure(slots), context.shape, as: name, operation, service, &response.headers)
        }
    }

    private static func xml(
        _ value: Value,
        _ shape: Int,
        as name: String,
        _ operation: OperationModel,
        _ service: ServiceModel,
        _ headers: inout HTTPFields
    ) -> [UInt8] {
        headers.add("Content-Type", "application/xml")
        var text = XMLText()
        text.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        let namespace = service.xmlNamespace.isEmpty ? "" : " xmlns=\"\(service.xmlNamespace)\""
        XMLCodec(operation: operation).write(value, shape, as: name, attributes: namespace, to: &text)
        return text.bytes
    }

    // MARK: client

    /// The request that carries an input; `Host` and the signature are still to come.
    public static func request(_ input: Value, _ operation: OperationModel, _ service: ServiceModel) -> HTTPRequest {
        var request = HTTPRequest(method: operation.method, path: "/")
        guard case .structure(let slots) = input else { return request }
        switch service.wireProtocol {
        case .awsJson10, .awsJson11:
            request.headers.add(
                "Content-Type",
                "application/x-amz-json-\(service.wireProtocol == .awsJson10 ? "1.0" : "1.1")"
            )
            request.headers.add("X-Amz-Target", "\(service.targetPrefix).\(operation.name)")
            var text = JSONText()
            if operation.input >= 0 {
                JSONWriter.write(input, operation.inputContext, usesWireNames: false, to: &text)
            } else {
                text.raw("{}")
            }
            request.body = text.bytes
        default:
            guard operation.input >= 0 else { return request }
            RESTBinding.writeRequest(slots, operation.inputContext, &request)
            writeRequestBody(slots, operation, service, &request)
        }
        return request
    }

    private static func writeRequestBody(
        _ slots: [Value],
        _ operation: OperationModel,
        _ service: ServiceModel,
        _ request: inout HTTPRequest
    ) {
        let context = operation.inputContext
        let model = context.model
        var response = HTTPResponse()
        if model.payload >= 0 {
            let member = model.members[model.payload]
            switch slots[model.payload] {
            case .null: return
            case .blob(let bytes): response.body = bytes
            case .string(let text): response.body = Array(text.utf8)
            case let value where service.wireProtocol == .restJson:
                var text = JSONText()
                JSONWriter.write(value, context.at(member.shape), usesWireNames: true, to: &text)
                response.body = text.bytes
                response.headers.add("Content-Type", "application/json")
            case let value:
                let root = operation.shapes[member.shape].locationName?.string ?? member.wireName.string
                response.body = xml(value, member.shape, as: root, operation, service, &response.headers)
            }
        } else if model.members.contains(where: { $0.location == .body }) {
            if service.wireProtocol == .restJson {
                var text = JSONText()
                JSONWriter.write(.structure(slots), context, usesWireNames: true, to: &text)
                response.body = text.bytes
                response.headers.add("Content-Type", "application/json")
            } else {
                let root = operation.inputRoot?.string ?? operation.name + "Request"
                response.body = xml(.structure(slots), context.shape, as: root, operation, service, &response.headers)
            }
        }
        request.body = response.body
        for (name, value) in response.headers.entries where request.headers[name] == nil {
            request.headers.add(name, value)
        }
    }

    /// The output that an answer carries; throws the error that it is.
    public static func output(
        _ response: HTTPResponse,
        _ operation: OperationModel,
        _ service: ServiceModel
    ) throws(AWSError) -> Value {
        guard (200..<300).contains(response.status) else { throw ErrorCodec.error(response, service) }
        guard operation.output >= 0 else { return .structure([]) }
        let context = operation.outputContext
        switch service.wireProtocol {
        case .awsJson10, .awsJson11: return try json(response.body, context, usesWireNames: false)
        default:
            var slots = [Value](repeating: .null, count: context.model.members.count)
            try RESTBinding.readResponse(response, context, into: &slots)
            if Overrides.isUnwrapped(service.name, operation.name) {
                let text = try XMLElement(parsing: response.body).text
                slots[0] = text.isEmpty ? .null : .string(text)
            } else {
                try readBody(response.body, context, service, into: &slots)
            }
            return .structure(slots)
        }
    }
}
