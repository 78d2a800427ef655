internal import AWSCore

/// What an event's shape becomes in its message: typed headers and the payload in the service's protocol.
struct EventStreamPayload {
    let context: ShapeContext
    let service: ServiceModel
    let wireProtocol: WireProtocol

    init(_ context: ShapeContext, _ service: ServiceModel, _ wireProtocol: WireProtocol) {
        self.context = context
        self.service = service
        self.wireProtocol = wireProtocol
    }

    /// The same at another shape.
    private func at(_ shape: Int) -> EventStreamPayload {
        EventStreamPayload(context.at(shape), service, wireProtocol)
    }

    // MARK: writing

    func write(_ value: Value, to message: inout EventStreamMessage) {
        guard case .structure(var slots) = value else { return }
        let members = context.model.members
        for (i, member) in members.enumerated() where member.eventPart == .header {
            if let value = EventStreamHeader.write(slots[i], context.operation.shapes[member.shape]) {
                message.headers.append(.init(member.name.string, value))
            }
            slots[i] = .null
        }
        guard let index = members.firstIndex(where: { $0.eventPart == .payload }) else {
            if members.contains(where: { $0.eventPart == nil }) { writeBody(.structure(slots), to: &message) }
            return
        }
        switch slots[index] {
        case .null: return
        case .blob(let bytes): set(bytes, "application/octet-stream", in: &message)
        case .string(let text): set(Array(text.utf8), "text/plain", in: &message)
        case let body: at(members[index].shape).writeBody(body, to: &message)
        }
    }

    /// Makes a value the payload in the protocol's form.
    func writeBody(_ value: Value, to message: inout EventStreamMessage) {
        switch wireProtocol {
        case .awsJson10, .awsJson11, .restJson:
            var text = JSONText()
            JSONWriter.write(value, context, usesWireNames: wireProtocol == .restJson, to: &text)
            set(text.bytes, "application/json", in: &message)
        case .rpcv2Cbor: set(CBORCodec.write(value, context), "application/cbor", in: &message)
        case .awsCbor11: set(CBORCodec.write(value, context, .aws), wireProtocol.contentType, in: &message)
        case .restXml, .query, .ec2:
            // S3 API Reference, "Appendix: SelectObjectContent Response": the root is the shape's name, as `Stats`.
            let root = context.model.locationName ?? context.model.name
            var text = XMLText()
            text.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
            XMLCodec(operation: context.operation, service).write(
                value,
                context.shape,
                as: root.string,
                declaration: XMLCodec.declaration(context.model.xmlNamespace),
                to: &text
            )
            set(text.bytes, "text/xml", in: &message)
        }
    }

    private func set(_ payload: [UInt8], _ contentType: String, in message: inout EventStreamMessage) {
        message.headers.insert(.init(":content-type", .string(contentType)), at: Swift.min(2, message.headers.count))
        message.payload = payload
    }

    // MARK: reading

    func read(_ message: EventStreamMessage) throws(AWSError) -> Value {
        let members = context.model.members
        var slots = [Value](repeating: .null, count: members.count)
        if let index = members.firstIndex(where: { $0.eventPart == .payload }) {
            slots[index] = try read(message.payload, members[index].shape)
        } else if members.contains(where: { $0.eventPart == nil }),
            case .structure(let body) = try readBody(message.payload)
        {
            slots = body
        }
        for (i, member) in members.enumerated() where member.eventPart == .header {
            guard let header = message[member.name.string] else {
                slots[i] = .null
                continue
            }
            slots[i] = try EventStreamHeader.read(header, context.operation.shapes[member.shape])
        }
        return .structure(slots)
    }

    private func read(_ payload: [UInt8], _ shape: Int) throws(AWSError) -> Value {
        switch context.operation.shapes[shape].kind {
        case .blob: return .blob(payload)
        case .string:
            guard let text = String(validating: payload, as: UTF8.self) else { throw EventStreamHeader.mismatch }
            return .string(text)
        default: return try at(shape).readBody(payload)
        }
    }

    /// Reads a payload in the protocol's form; an empty one is an empty structure.
    func readBody(_ payload: [UInt8]) throws(AWSError) -> Value {
        if payload.isEmpty { return .structure(context.model.nulls()) }
        switch wireProtocol {
        case .awsJson10, .awsJson11, .restJson:
            return try JSONReader.read(payload, context, usesWireNames: wireProtocol == .restJson)
        case .rpcv2Cbor: return try CBORCodec.read(payload, context)
        case .awsCbor11: return try CBORCodec.read(payload, context, .aws)
        case .restXml, .query, .ec2:
            return try XMLCodec(operation: context.operation, service).read(
                try XMLElement(parsing: payload),
                context.shape
            )
        }
    }
}
