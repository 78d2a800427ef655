internal import AWSCore

/// The tags of an element that a list has thousands of, ready to be written.
struct XMLTags: Sendable {
    let open: [UInt8]
    let close: [UInt8]

    init(_ name: StaticText) {
        open = [60] + name.bytes + [62]
        close = [60, 47] + name.bytes + [62]
    }
}

/// XML text in the making.
public struct XMLText: Sendable {
    /// The text so far.
    public var bytes: [UInt8] = []

    /// Starts an empty text.
    public init() {}

    /// Appends markup as it is.
    public mutating func raw(_ text: some StringProtocol) { bytes.append(contentsOf: text.utf8) }

    /// The same of a literal.
    public mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends an opening tag.
    public mutating func open(_ name: some StringProtocol, _ attributes: String = "") {
        raw("<")
        raw(name)
        raw(attributes)
        raw(">")
    }

    /// Appends a closing tag.
    public mutating func close(_ name: some StringProtocol) {
        raw("</")
        raw(name)
        raw(">")
    }

    /// Appends an opening tag of a name that the model has.
    mutating func open(_ name: StaticText, _ declaration: String = "", _ attributes: String = "") {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.bytes)
        if !declaration.isEmpty { raw(declaration) }
        if !attributes.isEmpty { raw(attributes) }
        bytes.append(UInt8(ascii: ">"))
    }

    /// Appends a closing tag of a name that the model has.
    mutating func close(_ name: StaticText) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        bytes.append(contentsOf: name.bytes)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Appends character data, escaped: run by run, as most of it needs no escape.
    public mutating func text(_ text: some StringProtocol) {
        var text = String(text)
        text.withUTF8 { self.text($0) }
    }

    /// The same of UTF-8.
    public mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var i = Self.plain(utf8, from: 0)
        while i < utf8.count {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<i]))
            raw(Self.escape(utf8[i]))
            start = i + 1
            i = Self.plain(utf8, from: start)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }

    /// Where the next byte is that must be escaped: eight are looked at together.
    public static func plain(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        while let word = ByteWord(utf8, at: i) {
            let plain = (word.equal(34) | word.equal(38) | word.equal(60) | word.equal(62) | word.less(32)).first
            i += plain
            guard plain == 8 else { break }
        }
        while i < utf8.count, !isEscaped(utf8[i]) { i += 1 }
        return i
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        switch byte {
        case 38, 60, 62, 34: true
        default: byte < 32 && byte != 9 && byte != 10
        }
    }

    /// What stands for a byte that must be escaped.
    public static func escape(_ byte: UInt8) -> String {
        switch byte {
        case 38: "&amp;"
        case 60: "&lt;"
        case 62: "&gt;"
        case 34: "&quot;"
        case 13: "&#13;"
        default: "&#x\(String(byte, radix: 16));"
        }
    }

    /// Appends an element that holds only character data.
    public mutating func element(_ name: some StringProtocol, _ content: some StringProtocol) {
        open(name)
        text(content)
        close(name)
    }
}
