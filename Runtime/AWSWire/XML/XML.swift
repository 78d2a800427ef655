public import AWSCore

/// An element of an XML document: enough of XML for AWS's protocols (no DTD, no processing instructions kept).
public struct XMLElement: Sendable {
    /// The name with its prefix.
    public var name: String
    /// The attributes in their order.
    public var attributes: [(name: String, value: String)] = []
    /// The elements inside.
    public var children: [XMLElement] = []
    /// The character data inside, references resolved.
    public var text = ""

    /// The name without a prefix.
    public var localName: Substring { name.split(separator: ":", maxSplits: 1).last ?? "" }

    /// Reads a document; throws `MalformedXML` where it is none.
    public init(parsing bytes: [UInt8]) throws(AWSError) {
        var parser = XMLParser(bytes)
        self = try parser.document()
    }

    init(name: String) { self.name = name }

    /// What AWS answers to a body that is no XML, or breaks its schema.
    static var malformed: AWSError {
        AWSError(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
            status: 400
        )
    }

    /// The first child of a name.
    public func child(_ name: String) -> XMLElement? { children.first { $0.localName == name } }
}

private struct XMLParser {
    private let bytes: [UInt8]
    private var index = 0
    private static let deepest = 256

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private var malformed: AWSError { XMLElement.malformed }

    mutating func document() throws(AWSError) -> XMLElement {
        try misc()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "<") else { throw malformed }
        let root = try element(0)
        try misc()
        guard index == bytes.count else { throw malformed }
        return root
    }

    /// White space, comments and declarations outside the root.
    private mutating func misc() throws(AWSError) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]), index == 0 { index = 3 }
        while index < bytes.count {
            if bytes[index] <= 32 {
                index += 1
            } else if starts("<?") {
                try skip(past: "?>")
            } else if starts("<!--") {
                try skip(past: "-->")
            } else {
                return
            }
        }
    }

    private func starts(_ text: StaticString) -> Bool {
        let n = text.utf8CodeUnitCount
        guard index + n <= bytes.count else { return false }
        for i in 0..<n where bytes[index + i] != text.utf8Start[i] { return false }
        return true
    }

    private mutating func skip(past text: StaticString) throws(AWSError) {
        while index < bytes.count {
            if starts(text) {
                index += text.utf8CodeUnitCount
                return
            }
            index += 1
        }
        throw malformed
    }

    private mutating func name() throws(AWSError) -> String {
        let start = index
        while index < bytes.count, !([32, 9, 10, 13, 47, 61, 62] as [UInt8]).contains(bytes[index]) {
            guard bytes[index] != 60, bytes[index] != 38 else { throw malformed }
            index += 1
        }
        guard index > start else { throw malformed }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func space() {
        while index < bytes.count, bytes[index] <= 32 { index += 1 }
    }

    private mutating func element(_ depth: Int) throws(AWSError) -> XMLElement {
        guard depth < Self.deepest else { throw malformed }
        index += 1
        var element = XMLElement(name: try name())
        while true {
            space()
            if starts("/>") {
                index += 2
                return element
            }
            if starts(">") {
                index += 1
                break
            }
            let attribute = try name()
            space()
            guard starts("=") else { throw malformed }
            index += 1
            space()
            guard index < bytes.count, bytes[index] == 34 || bytes[index] == 39 else { throw malformed }
            let quote = bytes[index]
            index += 1
            let start = index
            while index < bytes.count, bytes[index] != quote { index += 1 }
            guard index < bytes.count else { throw malformed }
            element.attributes.append((attribute, try resolved(bytes[start..<index])))
            index += 1
        }
        var text: [UInt8] = []
        while index < bytes.count {
            if bytes[index] != UInt8(ascii: "<") {
                let start = index
                while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
                text += try resolved(bytes[start..<index]).utf8
            } else if starts("</") {
                index += 2
                guard try name() == element.name else { throw malformed }
                space()
                guard starts(">") else { throw malformed }
                index += 1
                guard let string = String(validating: text, as: UTF8.self) else { throw malformed }
                element.text = string
                return element
            } else if starts("<!--") {
                try skip(past: "-->")
            } else if starts("<![CDATA[") {
                let start = index + 9
                try skip(past: "]]>")
                text += bytes[start..<index - 3]
            } else if starts("<?") {
                try skip(past: "?>")
            } else if starts("<!") {
                throw malformed
            } else {
                element.children.append(try self.element(depth + 1))
            }
        }
        throw malformed
    }

    private func resolved(_ raw: ArraySlice<UInt8>) throws(AWSError) -> String {
        guard raw.contains(38) else { return String(decoding: raw, as: UTF8.self) }
        var out = ""
        var i = raw.startIndex
        while i < raw.endIndex {
            guard raw[i] == 38 else {
                let start = i
                while i < raw.endIndex, raw[i] != 38 { i += 1 }
                out += String(decoding: raw[start..<i], as: UTF8.self)
                continue
            }
            guard let end = raw[i...].prefix(12).firstIndex(of: 59) else { throw malformed }
            let reference = String(decoding: raw[(i + 1)..<end], as: UTF8.self)
            switch reference {
            case "amp": out += "&"
            case "lt": out += "<"
            case "gt": out += ">"
            case "quot": out += "\""
            case "apos": out += "'"
            default:
                guard reference.hasPrefix("#") else { throw malformed }
                let digits = reference.dropFirst()
                let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
                guard let number, let scalar = Unicode.Scalar(number) else { throw malformed }
                out.unicodeScalars.append(scalar)
            }
            i = end + 1
        }
        return out
    }
}
