internal import AWSCore

extension EventStreamPayload {
    /// An error under its shape: the message and the fields that the shape has.
    func value(of error: AWSError) -> Value {
        let members = context.model.members
        let slots = members.map { member -> Value in
            let name = member.name.string
            if name == "message" || name == "Message" {
                return error.message.isEmpty ? .null : .string(error.message)
            }
            guard let field = error.fields.first(where: { $0.name == member.wireText }) else { return .null }
            return (try? field.value(context.at(member.shape), wireProtocol)) ?? .null
        }
        return .structure(slots)
    }

    /// Takes the message and the fields of an error from its payload.
    static func read(_ payload: [UInt8], _ wireProtocol: WireProtocol, into error: inout AWSError) {
        switch wireProtocol {
        case .restXml, .query, .ec2:
            let root = try? XMLElement(parsing: payload)
            let body = root?.child("Error") ?? root
            for child in body?.children ?? [] {
                switch child.localName {
                case "Message", "message": error.message = child.text
                case "Code", "Type", "RequestId": continue
                default: error.fields.append(.init(String(child.localName), child.text))
                }
            }
        case .awsJson10, .awsJson11, .restJson, .rpcv2Cbor, .awsCbor11:
            let body = wireProtocol.cbor != nil ? try? CBORCodec.json(payload) : try? JSON(parsing: payload)
            for member in body?.object ?? [] {
                switch member.name {
                case "Message", "message": error.message = member.value.string ?? ""
                case "__type", "code", "Type": continue
                default:
                    error.fields.append(.init(member.name, String(decoding: member.value.bytes, as: UTF8.self)))
                }
            }
        }
    }
}

extension AWSError.Field {
    /// The value under its shape; a field is JSON text or XML character data, as its protocol has it.
    fileprivate func value(_ context: ShapeContext, _ wireProtocol: WireProtocol) throws(AWSError) -> Value {
        switch wireProtocol {
        case .restXml, .query, .ec2: return try TextValue.read(value, context.model, .iso8601)
        default:
            return try JSONReader.read(Array(value.utf8), context, usesWireNames: wireProtocol == .restJson)
        }
    }
}
