internal import AWSCore

/// Reads JSON: documents one after the other, or a document a line.
final class JSONReader: RecordReader {
    private let bytes: ByteCursor
    private let isLines: Bool
    private let end: Int?
    /// Where the record began.
    private var start = 0

    init(_ source: any ByteSource, isLines: Bool, skipsFirst: Bool = false, end: Int? = nil) throws(AWSError) {
        bytes = ByteCursor(source)
        self.isLines = isLines
        self.end = end
        if try bytes.peek() == 0xEF, bytes.rest.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.skip(3) }
        if skipsFirst { while let byte = try bytes.take(), byte != 10 {} }
    }

    func next() throws(AWSError) -> SQLValue? {
        try skipSpace()
        guard try bytes.peek() != nil else { return nil }
        if let end, bytes.taken >= end { return nil }
        start = bytes.taken
        let record = try value(0)
        if isLines, bytes.taken - start > RecordLimit.bytes { throw SelectError.recordTooLarge }
        return record
    }

    private func skipSpace() throws(AWSError) {
        while let byte = try bytes.peek(), byte == 32 || byte == 10 || byte == 13 || byte == 9 { bytes.skip(1) }
    }

    private func value(_ depth: Int) throws(AWSError) -> SQLValue {
        // A document may be large, as its records are parts of it; a line is a record.
        guard depth < 256 else { throw SelectError.json }
        if isLines, bytes.taken - start > RecordLimit.bytes { throw SelectError.recordTooLarge }
        guard let first = try bytes.peek() else { throw SelectError.json }
        switch first {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private func word(_ text: StaticString, _ value: SQLValue) throws(AWSError) -> SQLValue {
        for i in 0..<text.utf8CodeUnitCount {
            guard try bytes.take() == text.utf8Start[i] else { throw SelectError.json }
        }
        return value
    }

    private func object(_ depth: Int) throws(AWSError) -> SQLValue {
        bytes.skip(1)
        var fields: [(name: String, value: SQLValue)] = []
        try skipSpace()
        if try bytes.peek() == UInt8(ascii: "}") {
            bytes.skip(1)
            return .record(SQLRecord(fields))
        }
        while true {
            try skipSpace()
            guard try bytes.peek() == UInt8(ascii: "\"") else { throw SelectError.json }
            let name = try string()
            try skipSpace()
            guard try bytes.take() == UInt8(ascii: ":") else { throw SelectError.json }
            try skipSpace()
            fields.append((name, try value(depth + 1)))
            try skipSpace()
            switch try bytes.take() {
            case UInt8(ascii: ","): continue
            case UInt8(ascii: "}"): return .record(SQLRecord(fields))
            default: throw SelectError.json
            }
        }
    }

    private func array(_ depth: Int) throws(AWSError) -> SQLValue {
        bytes.skip(1)
        var values: [SQLValue] = []
        try skipSpace()
        if try bytes.peek() == UInt8(ascii: "]") {
            bytes.skip(1)
            return .list(values)
        }
        while true {
            try skipSpace()
            values.append(try value(depth + 1))
            try skipSpace()
            switch try bytes.take() {
            case UInt8(ascii: ","): continue
            case UInt8(ascii: "]"): return .list(values)
            default: throw SelectError.json
            }
        }
    }

    private func number() throws(AWSError) -> SQLValue {
        var text: [UInt8] = []
        while let byte = try bytes.peek(),
            (48...57).contains(byte) || byte == 43 || byte == 45 || byte == 46 || byte == 69 || byte == 101
        {
            text.append(byte)
            bytes.skip(1)
        }
        guard text.first != 43, text.count <= 4096, let number = SQLValue.number(String(decoding: text, as: UTF8.self))
        else { throw SelectError.json }
        return number
    }

    // MARK: texts

    private func string() throws(AWSError) -> String {
        bytes.skip(1)
        var out: [UInt8] = []
        while let byte = try bytes.take() {
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: out, as: UTF8.self) else { throw SelectError.encoding }
                return text
            case UInt8(ascii: "\\"): try escape(&out)
            case 0..<32: throw SelectError.json
            default: out.append(byte)
            }
            if isLines, out.count > RecordLimit.bytes { throw SelectError.recordTooLarge }
        }
        throw SelectError.json
    }

    private func escape(_ out: inout [UInt8]) throws(AWSError) {
        switch try bytes.take() {
        case UInt8(ascii: "\""): out.append(34)
        case UInt8(ascii: "\\"): out.append(92)
        case UInt8(ascii: "/"): out.append(47)
        case UInt8(ascii: "b"): out.append(8)
        case UInt8(ascii: "f"): out.append(12)
        case UInt8(ascii: "n"): out.append(10)
        case UInt8(ascii: "r"): out.append(13)
        case UInt8(ascii: "t"): out.append(9)
        case UInt8(ascii: "u"): try out.append(contentsOf: Array(String(unicode()).utf8))
        default: throw SelectError.json
        }
    }

    private func unicode() throws(AWSError) -> Character {
        let first = try hexadecimal()
        var code = UInt32(first)
        if (0xD800..<0xDC00).contains(first) {
            guard try bytes.take() == UInt8(ascii: "\\"), try bytes.take() == UInt8(ascii: "u") else {
                throw SelectError.json
            }
            let second = try hexadecimal()
            guard (0xDC00..<0xE000).contains(second) else { throw SelectError.json }
            code = 0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00
        }
        guard let scalar = Unicode.Scalar(code) else { throw SelectError.json }
        return Character(scalar)
    }

    private func hexadecimal() throws(AWSError) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = try bytes.take(), let digit = Text.hexValue(byte) else { throw SelectError.json }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
