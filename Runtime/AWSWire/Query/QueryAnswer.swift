internal import AWSCore

/// The answers of the query and ec2 protocols: XML with the request's id in it.
struct QueryAnswer {
    private let operation: OperationModel
    private let service: ServiceModel
    private let isEC2: Bool

    init(_ codec: Codec) {
        operation = codec.operation
        service = codec.service
        isEC2 = codec.wireProtocol == .ec2
    }

    private var wrapper: String { operation.resultWrapper?.string ?? operation.name + "Result" }

    func write(_ output: Value, requestID: String) -> [UInt8] {
        var out = XMLText()
        let codec = XMLCodec(operation: operation, service, declaresShapes: false)
        if isEC2 { out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
        // SQS Developer Guide, "Interpreting Amazon SQS AWS query API responses"; the other services write no declaration.
        if service.name == "sqs" { out.raw("<?xml version=\"1.0\"?>") }
        let root = operation.name + "Response"
        out.open(root, service.xmlNamespace.isEmpty ? "" : " xmlns=\"\(service.xmlNamespace)\"")
        if isEC2 {
            out.element("requestId", requestID)
            if operation.output >= 0 { codec.content(output, operation.output, nil, to: &out) }
        } else {
            if operation.output >= 0 { codec.write(output, operation.output, as: wrapper, to: &out) }
            out.open("ResponseMetadata")
            out.element("RequestId", requestID)
            out.close("ResponseMetadata")
        }
        out.close(root)
        return out.bytes
    }

    func read(_ body: [UInt8]) throws(AWSError) -> Value {
        guard !body.isEmpty else {
            return .structure(operation.outputContext.model.nulls())
        }
        let root = try XMLElement(parsing: body)
        return try XMLCodec(operation: operation, service, declaresShapes: false).read(
            isEC2 ? root : root.child(wrapper) ?? root,
            operation.output
        )
    }
}
