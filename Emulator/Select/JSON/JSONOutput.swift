internal import AWSCore

/// Values as JSON.
enum JSONOutput {
    /// Appends a record; what is missing is left out.
    static func append(_ fields: [(name: String, value: SQLValue)], to out: inout [UInt8]) {
        out.append(UInt8(ascii: "{"))
        var isFirst = true
        for (name, value) in fields {
            if case .missing = value { continue }
            if !isFirst { out.append(UInt8(ascii: ",")) }
            isFirst = false
            append(name, to: &out)
            out.append(UInt8(ascii: ":"))
            append(value, to: &out)
        }
        out.append(UInt8(ascii: "}"))
    }

    static func append(_ value: SQLValue, to out: inout [UInt8]) {
        switch value {
        case .missing, .null: out += "null".utf8
        case .bool(let flag): out += (flag ? "true" : "false").utf8
        case .int(let number): out += String(number).utf8
        case .decimal(let number): out += number.text.utf8
        case .float(let number): out += SQLNumberText.text(number).utf8
        case .string(let text): append(text, to: &out)
        case .timestamp(let moment): append(moment.text, to: &out)
        case .list(let values):
            out.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                append(value, to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .record(let record): append(record.fields, to: &out)
        }
    }

    private static func append(_ text: String, to out: inout [UInt8]) {
        out.append(34)
        for byte in text.utf8 {
            switch byte {
            case 34: out += #"\""#.utf8
            case 92: out += #"\\"#.utf8
            case 10: out += #"\n"#.utf8
            case 13: out += #"\r"#.utf8
            case 9: out += #"\t"#.utf8
            case 8: out += #"\b"#.utf8
            case 12: out += #"\f"#.utf8
            case 0..<32:
                out += #"\u00"#.utf8
                out += Text.hex([byte]).utf8
            default: out.append(byte)
            }
        }
        out.append(34)
    }
}
