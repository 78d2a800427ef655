internal import AWSCore

extension CBORScanner {
    /// Passes over an item and appends it as JSON.
    mutating func json(to out: inout JSONText, depth: Int) throws(AWSError) {
        try json(try tag(), to: &out, depth: depth)
    }

    /// The same after the innermost tag.
    mutating func json(_ tag: UInt64?, to out: inout JSONText, depth: Int) throws(AWSError) {
        guard depth < Self.deepest else { throw malformed }
        let first = try peek()
        switch (first >> 5, first) {
        case (2, _) where tag != 2 && tag != 3: out.base64(try byteString())
        case (3, _): out.string(try string())
        case (4, _) where tag != 4:
            var left = try count(4, bytesForEach: 1)
            out.raw("[")
            var isFirst = true
            while try hasNext(&left) {
                if !isFirst { out.raw(",") }
                isFirst = false
                try json(to: &out, depth: depth + 1)
            }
            out.raw("]")
        case (5, _):
            var left = try count(5, bytesForEach: 2)
            out.raw("{")
            var isFirst = true
            while try hasNext(&left) {
                if !isFirst { out.raw(",") }
                isFirst = false
                out.string(try string())
                out.raw(":")
                try json(to: &out, depth: depth + 1)
            }
            out.raw("}")
        case (_, 0xF4), (_, 0xF5):
            index += 1
            first == 0xF5 ? out.raw("true") : out.raw("false")
        case (_, 0xF6), (_, 0xF7):
            index += 1
            out.raw("null")
        default:
            switch try number(tag) {
            case .int(let number): out.integer(number)
            case .double(let number): out.double(number)
            }
        }
    }
}

extension CBORBytes {
    /// Appends JSON text; null where it is none.
    mutating func json(_ text: [UInt8]) {
        guard let document = try? JSON(parsing: text) else { return null() }
        json(document)
    }

    private mutating func json(_ document: JSON) {
        switch document {
        case .null: null()
        case .bool(let flag): bool(flag)
        case .string(let text): self.text(text)
        case .number(let digits):
            if let number = Int64(digits) {
                integer(number)
            } else if let number = Double(digits) {
                double(number)
            } else {
                null()
            }
        case .array(let elements):
            head(4, UInt64(elements.count))
            for element in elements { json(element) }
        case .object(let members):
            head(5, UInt64(members.count))
            for member in members {
                text(member.name)
                json(member.value)
            }
        }
    }
}
