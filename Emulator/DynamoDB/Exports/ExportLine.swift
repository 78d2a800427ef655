internal import AWSCore
internal import AWSWire

/// A line of a data file (developer guide, "DynamoDB table export output format").
enum ExportLine {
    /// DynamoDB's JSON.
    static func json(_ line: ItemCopy.Line, to out: inout JSONText) {
        guard let changed = line.changed else {
            out.raw("{\"Item\":")
            out.raw(line.item ?? [])
            out.raw("}\n")
            return
        }
        out.raw("{\"Metadata\":{\"WriteTimestampMicros\":{\"N\":")
        out.string(String(changed.nanoseconds / 1000))
        out.raw("}},\"Keys\":")
        out.raw(line.keys)
        if let old = line.old {
            out.raw(",\"OldImage\":")
            out.raw(old)
        }
        if let new = line.item {
            out.raw(",\"NewImage\":")
            out.raw(new)
        }
        out.raw("}\n")
    }

    /// Amazon Ion, as text.
    static func ion(_ line: ItemCopy.Line, to out: inout JSONText) {
        func image(_ item: [String: AttributeValue]) { value(.m(item), to: &out) }
        out.raw("$ion_1_0 {")
        if let changed = line.changed {
            out.raw("Metadata:{WriteTimestampMicros:")
            out.raw(String(changed.nanoseconds / 1000).utf8)
            out.raw(".},Keys:")
            image((try? AttributeValue.item(json: line.keys)) ?? [:])
            if let old = line.old {
                out.raw(",OldImage:")
                image((try? AttributeValue.item(json: old)) ?? [:])
            }
            if let new = line.item {
                out.raw(",NewImage:")
                image((try? AttributeValue.item(json: new)) ?? [:])
            }
        } else {
            out.raw("Item:")
            image((try? AttributeValue.item(json: line.item ?? [])) ?? [:])
        }
        out.raw("}\n")
    }

    private static func value(_ value: AttributeValue, to out: inout JSONText) {
        switch value {
        case .s(let text): out.string(text)
        case .n(let number): decimal(number, to: &out)
        case .b(let bytes): blob(bytes, to: &out)
        case .bool(let flag): flag ? out.raw("true") : out.raw("false")
        case .null, .malformed: out.raw("null")
        case .ss(let set):
            out.raw("$dynamodb_SS::")
            out.array(set) { $0.string($1) }
        case .ns(let set):
            out.raw("$dynamodb_NS::")
            out.array(set) { decimal($1, to: &$0) }
        case .bs(let set):
            out.raw("$dynamodb_BS::")
            out.array(set) { blob($1, to: &$0) }
        case .l(let list): out.array(list) { self.value($1, to: &$0) }
        case .m(let map):
            out.raw("{")
            for (i, entry) in map.sorted(by: { $0.key < $1.key }).enumerated() {
                if i > 0 { out.raw(",") }
                out.string(entry.key)
                out.raw(":")
                self.value(entry.value, to: &out)
            }
            out.raw("}")
        }
    }

    /// Ion tells decimals from integers by their point.
    private static func decimal(_ number: String, to out: inout JSONText) {
        out.raw(number.utf8)
        if !number.utf8.contains(46) { out.raw(".") }
    }

    private static func blob(_ bytes: [UInt8], to out: inout JSONText) {
        out.raw("{{")
        out.raw(Text.base64Bytes(bytes))
        out.raw("}}")
    }
}
