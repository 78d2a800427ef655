internal import AWSCore
internal import AWSWire

/// A value as text that does not depend on the order of maps: what tells whether two requests are the same.
enum CanonicalText {
    static func of(_ value: Value) -> [UInt8] {
        var out = JSONText()
        write(value, &out)
        return out.bytes
    }

    private static func write(_ value: Value, _ out: inout JSONText) {
        switch value {
        case .null: out.raw("-")
        case .bool(let flag): out.raw(flag ? "t" : "f")
        case .int(let number): out.integer(number)
        case .double(let number): out.double(number)
        case .string(let text): out.string(text)
        case .blob(let bytes): out.base64(bytes)
        // A stream is a whole body and XML is S3's, neither a member of what is compared.
        case .stream, .xml: out.raw("-")
        case .timestamp(let timestamp): out.integer(timestamp.nanoseconds)
        case .list(let list): out.array(list) { write($1, &$0) }
        case .structure(let slots): out.array(slots) { write($1, &$0) }
        case .item(let item): write(.map(item.attributes.map { ($0.key, .attribute($0.value)) }), &out)
        case .map(let entries):
            out.array(entries.sorted { $0.0 < $1.0 }) { out, entry in
                out.string(entry.0)
                write(entry.1, &out)
            }
        case .attribute(let attribute): write(attribute, &out)
        case .json(let text): out.raw(text)
        }
    }

    private static func write(_ attribute: AttributeValue, _ out: inout JSONText) {
        out.raw(attribute.typeName.utf8)
        switch attribute {
        case .m(let map):
            out.array(map.sorted { $0.key < $1.key }) { out, entry in
                out.string(entry.key)
                write(entry.value, &out)
            }
        case .l(let list): out.array(list) { write($1, &$0) }
        default: attribute.write(to: &out)
        }
    }
}
