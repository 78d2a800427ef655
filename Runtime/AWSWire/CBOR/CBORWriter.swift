internal import AWSCore

/// Writes a value as CBOR under its shape, on either side.
struct CBORWriter {
    let operation: OperationModel
    let dialect: CBORCodec.Dialect

    /// Appends a value; null members are left out.
    func write(_ value: Value, _ shape: Int, to out: inout CBORBytes) {
        switch value {
        case .bool(let flag): out.bool(flag)
        case .int(let number): out.integer(number)
        case .double(let number):
            operation.shapes[shape].kind == .float ? out.float(Float(number)) : out.double(number)
        case .string(let text): out.text(text)
        case .blob(let bytes): out.blob(bytes)
        case .timestamp(let timestamp): dialect == .aws ? out.milliseconds(timestamp) : out.timestamp(timestamp)
        case .list(let elements):
            let element = operation.shapes[shape].element
            out.head(4, UInt64(elements.count))
            for value in elements { write(value, element, to: &out) }
        case .map(let entries):
            let element = operation.shapes[shape].element
            out.head(5, UInt64(entries.count))
            for (name, value) in entries {
                out.text(name)
                write(value, element, to: &out)
            }
        case .structure(let slots): structure(slots, shape, to: &out)
        case .json(let text): json(text, shape, to: &out)
        // DynamoDB and S3 do not speak CBOR, and streams are whole bodies.
        case .null, .attribute, .item, .stream, .xml: out.null()
        }
    }

    /// A document as it is; of what has a shape, and wrote its own JSON, the value.
    private func json(_ text: [UInt8], _ shape: Int, to out: inout CBORBytes) {
        guard operation.shapes[shape].kind != .document else { return out.json(text) }
        let context = ShapeContext(operation: operation, shape: shape)
        let value = text.withUnsafeBufferPointer { try? JSONReader.read($0, context, usesWireNames: false) }
        write(value ?? .null, shape, to: &out)
    }

    /// Structures are maps without a length, as AWS's own clients write them: nobody has to count the members.
    private func structure(_ slots: [Value], _ shape: Int, to out: inout CBORBytes) {
        out.startMap()
        for i in slots.indices {
            if case .null = slots[i] { continue }
            let member = operation.shapes[shape].members[i]
            out.text(member.name.bytes)
            write(slots[i], member.shape, to: &out)
        }
        out.endMap()
    }
}
