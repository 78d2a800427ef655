internal import AWSCore

/// Writes a value as a JSON body under its shape: the awsJson and restJson protocols, on either side.
public struct JSONWriter {
    private let operation: OperationModel
    private let usesWireNames: Bool

    /// Appends a value's text; null members are left out.
    public static func write(_ value: Value, _ context: ShapeContext, usesWireNames: Bool, to out: inout JSONText) {
        JSONWriter(operation: context.operation, usesWireNames: usesWireNames).value(value, context.shape, nil, &out)
    }

    private func value(_ value: Value, _ shape: Int, _ format: TimestampFormat?, _ out: inout JSONText) {
        switch value {
        // Streams are whole bodies and XML is S3's, neither ever a member of JSON.
        case .null, .stream, .xml: out.raw("null")
        case .bool(let flag): flag ? out.raw("true") : out.raw("false")
        case .int(let number): out.integer(number)
        case .double(let number): out.double(number)
        case .string(let text): out.string(text)
        case .blob(let bytes): out.base64(bytes)
        case .timestamp(let timestamp):
            switch format ?? operation.shapes[shape].timestampFormat ?? .unixTimestamp {
            case .unixTimestamp: out.epochSeconds(timestamp)
            case .iso8601: out.string(timestamp.iso8601(milliseconds: timestamp.milliseconds % 1000 != 0))
            case .rfc822: out.string(timestamp.httpDate)
            }
        case .list(let elements):
            let element = operation.shapes[shape].element
            out.array(elements) { self.value($1, element, nil, &$0) }
        case .map(let entries):
            let element = operation.shapes[shape].element
            out.raw("{")
            for (i, entry) in entries.enumerated() {
                if i > 0 { out.raw(",") }
                out.string(entry.0)
                out.raw(":")
                self.value(entry.1, element, nil, &out)
            }
            out.raw("}")
        case .structure(let slots): structure(slots, shape, &out)
        case .attribute(let attribute): attribute.write(to: &out)
        case .item(let item): out.raw(item.json)
        case .json(let text): out.raw(text)
        }
    }

    private func structure(_ slots: [Value], _ shape: Int, _ out: inout JSONText) {
        out.raw("{")
        var isFirst = true
        for i in slots.indices {
            if case .null = slots[i] { continue }
            let member = operation.shapes[shape].members[i]
            guard member.location == .body else { continue }
            if !isFirst { out.raw(",") }
            isFirst = false
            out.raw("\"")
            out.raw((usesWireNames ? member.wireName : member.name).bytes)
            out.raw("\":")
            value(slots[i], member.shape, member.timestampFormat, &out)
        }
        out.raw("}")
    }
}
