internal import AWSCore

/// The REST protocols: values in the path, the query, headers and a body of JSON or XML.
struct RESTCodec {
    private let operation: OperationModel
    private let service: ServiceModel
    private let wireProtocol: WireProtocol

    init(_ codec: Codec) {
        operation = codec.operation
        service = codec.service
        wireProtocol = codec.wireProtocol
    }

    private var isJSON: Bool { wireProtocol == .restJson }

    /// The declaration of the service's own namespace.
    private var namespace: String { service.xmlNamespace.isEmpty ? "" : " xmlns=\"\(service.xmlNamespace)\"" }

    // MARK: server

    func input(_ request: HTTPRequest, _ labels: PathLabels) throws(AWSError) -> Value {
        let context = operation.inputContext
        var slots = context.model.nulls()
        try RESTBinding.readRequest(request, labels: labels, context, service.name, into: &slots)
        if let stream = request.stream, context.model.payload >= 0 {
            slots[context.model.payload] = .stream(stream)
        } else {
            try readBody(request.body, context, into: &slots)
        }
        return .structure(slots)
    }

    func write(_ output: Value, to response: inout HTTPResponse) {
        guard operation.output >= 0, case .structure(let slots) = output else { return }
        let context = operation.outputContext
        RESTBinding.writeHeaders(slots, context, &response)
        if Overrides.isPartial(service.name, response.headers) { response.status = 206 }
        if context.model.payload >= 0, case .stream(let stream) = slots[context.model.payload] {
            response.stream = stream
            if operation.shapes[context.model.members[context.model.payload].shape].isEventStream {
                response.headers.add("Content-Type", EventStreamMessage.contentType)
            }
            return
        }
        if Overrides.isUnwrapped(service.name, operation.name), let member = context.model.members.first {
            let value: Value = slots[0].isNull ? .string("") : slots[0]
            response.headers.add("Content-Type", wireProtocol.contentType)
            response.body = xml(value, member.shape, as: member.wireText, namespace)
            return
        }
        let own = XMLCodec.declaration(context.model.xmlNamespace)
        let body = body(
            slots,
            context,
            root: context.model.locationName?.string ?? Overrides.outputRoot(service.name, operation.name),
            own.isEmpty ? namespace : own
        )
        guard let body else {
            if let type = Overrides.emptyType(service.name, operation.name) {
                response.headers.add("Content-Type", type)
            }
            return
        }
        if let type = body.type, response.headers["Content-Type"] == nil {
            response.headers.add("Content-Type", type)
        }
        response.body = body.bytes
    }

    // MARK: client

    func write(_ input: Value, to request: inout HTTPRequest) {
        guard operation.input >= 0, case .structure(let slots) = input else {
            request.path = RESTBinding.path(operation.requestURI, labels: PathLabels())
            request.query = RESTBinding.fixedQuery(operation.requestURI)
            return
        }
        let context = operation.inputContext
        RESTBinding.writeRequest(slots, context, &request)
        let root = context.model.locationName?.string ?? operation.inputRoot?.string ?? operation.name + "Request"
        let own = XMLCodec.declaration(operation.inputNamespace ?? context.model.xmlNamespace)
        guard let body = body(slots, context, root: root, own.isEmpty ? namespace : own) else { return }
        if let type = body.type, request.headers["Content-Type"] == nil { request.headers.add("Content-Type", type) }
        request.body = body.bytes
    }

    func output(_ response: HTTPResponse) throws(AWSError) -> Value {
        let context = operation.outputContext
        var slots = context.model.nulls()
        try RESTBinding.readResponse(response, context, into: &slots)
        if Overrides.isUnwrapped(service.name, operation.name) {
            let text = try XMLElement(parsing: response.body).text
            slots[0] = text.isEmpty ? .null : .string(text)
        } else {
            try readBody(response.body, context, into: &slots)
        }
        return .structure(slots)
    }

    // MARK: bodies

    private func readBody(_ body: [UInt8], _ context: ShapeContext, into slots: inout [Value]) throws(AWSError) {
        let model = context.model
        if model.payload >= 0 {
            slots[model.payload] = try payload(body, model.members[model.payload])
            return
        }
        guard model.members.contains(where: { $0.location == .body }), !body.isEmpty else { return }
        let root = model.locationName?.string ?? operation.inputRoot?.string
        guard case .structure(let inBody) = try read(body, context.shape, nil, root: root) else { return }
        for (i, member) in model.members.enumerated() where member.location == .body { slots[i] = inBody[i] }
    }

    private func payload(_ body: [UInt8], _ member: MemberModel) throws(AWSError) -> Value {
        let shape = operation.shapes[member.shape]
        switch shape.kind {
        case .blob: return body.isEmpty && !shape.isStreaming ? .null : .blob(body)
        case .string:
            guard let text = String(validating: body, as: UTF8.self) else {
                throw AWSError("SerializationException", "")
            }
            return text.isEmpty ? .null : .string(text)
        case .structure where shape.isEventStream:
            return try EventStreamCodec.events(
                body,
                ShapeContext(operation: operation, shape: member.shape),
                service,
                wireProtocol
            )
        default: return body.isEmpty ? .null : try read(body, member.shape, member, root: payloadRoot(member, shape))
        }
    }

    private func read(
        _ body: [UInt8],
        _ shape: Int,
        _ member: MemberModel?,
        root name: @autoclosure () -> String?
    ) throws(AWSError) -> Value {
        guard isJSON else {
            let root = try XMLElement(parsing: body)
            if Overrides.checksRoots(service.name), let name = name(), root.localName != name {
                throw Overrides.malformed(operation.name)
            }
            do throws(AWSError) {
                return try XMLCodec(operation: operation, service).read(root, shape, member)
            } catch {
                // A scalar that is none is like a document that is none (recorded: S3, of bodies that break its schema).
                throw XMLElement.malformed
            }
        }
        return try JSONReader.read(body, ShapeContext(operation: operation, shape: shape), usesWireNames: true)
    }

    /// The body and its media type; nil where the shape has nothing to put there.
    private func body(
        _ slots: [Value],
        _ context: ShapeContext,
        root: @autoclosure () -> String,
        _ namespace: String
    ) -> (bytes: [UInt8], type: String?)? {
        let model = context.model
        guard model.payload >= 0 else {
            let isEmptyAnswer = model.members.isEmpty && context.shape == operation.output
            guard isJSON && isEmptyAnswer || model.members.contains(where: { $0.location == .body }) else { return nil }
            if isJSON { return (json(.structure(slots), context), wireProtocol.contentType) }
            return (xml(.structure(slots), context.shape, as: root(), namespace), wireProtocol.contentType)
        }
        let member = model.members[model.payload]
        let shape = operation.shapes[member.shape]
        switch slots[model.payload] {
        case .blob(let bytes): return (bytes, service.name == "s3" ? nil : "application/octet-stream")
        case .string(let text): return (Array(text.utf8), service.name == "s3" ? nil : "text/plain")
        case .list(let events) where shape.isEventStream:
            let bytes = EventStreamCodec.bytes(of: events, context.at(member.shape), service, wireProtocol)
            return (bytes, "application/vnd.amazon.eventstream")
        // A structure in JSON is there even where it is absent, and a document is not.
        case .null where isJSON && shape.kind == .structure && !shape.isUnion:
            return ([123, 125], wireProtocol.contentType)
        case .null: return nil
        case let value where isJSON: return (json(value, context.at(member.shape)), wireProtocol.contentType)
        case let value:
            let own = XMLCodec.declaration(member.xmlNamespace ?? shape.xmlNamespace)
            let text = xml(value, member.shape, as: payloadRoot(member, shape), own.isEmpty ? namespace : own)
            return (text, wireProtocol.contentType)
        }
    }

    /// The root element of a structure that is the whole body: the member's own name, or the shape's.
    private func payloadRoot(_ member: MemberModel, _ shape: ShapeModel) -> String {
        guard member.wireName.equals(member.name.start, member.name.count) else { return member.wireText }
        return (shape.locationName ?? (service.name == "s3" ? member.name : shape.name)).string
    }

    private func json(_ value: Value, _ context: ShapeContext) -> [UInt8] {
        var text = JSONText()
        JSONWriter.write(value, context, usesWireNames: true, to: &text)
        return text.bytes
    }

    private func xml(_ value: Value, _ shape: Int, as name: String, _ declaration: String) -> [UInt8] {
        var text = XMLText()
        text.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        XMLCodec(operation: operation, service).write(value, shape, as: name, declaration: declaration, to: &text)
        return text.bytes
    }
}
