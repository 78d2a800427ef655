internal import AWSCore

/// The first bytes of a data item: its major type and the number that goes with it.
struct CBORHead {
    /// The number that says that pieces follow until a break.
    private static let indefinite: UInt8 = 31

    let major: UInt8
    let info: UInt8
    let argument: UInt64

    var isIndefinite: Bool { info == Self.indefinite }
}

/// The pieces of CBOR (RFC 8949), read from bytes.
struct CBORScanner {
    /// How deep data items may nest before the bytes are refused.
    static let deepest = 128

    /// The byte that ends items of indefinite length.
    private static let stop: UInt8 = 0xFF

    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// What AWS answers to a body that is no CBOR, or of another shape.
    var malformed: AWSError { AWSError("SerializationException", "") }

    /// The next byte, not consumed.
    @inline(__always)
    func peek() throws(AWSError) -> UInt8 {
        guard index < bytes.count else { throw malformed }
        return bytes[index]
    }

    /// Nothing may follow.
    func end() throws(AWSError) {
        guard index == bytes.count else { throw malformed }
    }

    /// The head of the next item; a break is none.
    mutating func head() throws(AWSError) -> CBORHead {
        let first = try peek()
        index += 1
        let major = first >> 5
        let info = first & 31
        switch info {
        case 0..<24: return CBORHead(major: major, info: info, argument: UInt64(info))
        case 24...27:
            let argument = try integer(1 << Int(info - 24))
            // RFC 8949, 3.3: simple values below 32 have no form of two bytes.
            if first == 0xF8, argument < 32 { throw malformed }
            return CBORHead(major: major, info: info, argument: argument)
        case 31 where 2...5 ~= major: return CBORHead(major: major, info: info, argument: 0)
        default: throw malformed
        }
    }

    private mutating func integer(_ count: Int) throws(AWSError) -> UInt64 {
        guard bytes.count - index >= count else { throw malformed }
        var value: UInt64 = 0
        for i in index..<index + count { value = value << 8 | UInt64(bytes[i]) }
        index += count
        return value
    }

    /// The innermost of the tags before an item; nil where there is none.
    mutating func tag() throws(AWSError) -> UInt64? {
        var tag: UInt64?
        while try peek() >> 5 == 6 { tag = try head().argument }
        return tag
    }

    /// Whether the next item is null or undefined, which smithy makes null too; it is consumed then.
    mutating func takeNull() throws(AWSError) -> Bool {
        guard try peek() & 0xFE == 0xF6 else { return false }
        index += 1
        return true
    }

    /// How many elements or entries a head announces; negative where a break ends them.
    ///
    /// More than the bytes left can hold are refused here, before anybody makes room for them.
    mutating func count(_ major: UInt8, bytesForEach: Int) throws(AWSError) -> Int {
        let head = try head()
        guard head.major == major else { throw malformed }
        return head.isIndefinite ? -1 : try length(head, bytesForEach: bytesForEach)
    }

    /// Whether another element follows, where `left` are still to come or a break ends them.
    @inline(__always)
    mutating func hasNext(_ left: inout Int) throws(AWSError) -> Bool {
        if left < 0 { return try !takeBreak() }
        if left == 0 { return false }
        left -= 1
        return true
    }

    private mutating func takeBreak() throws(AWSError) -> Bool {
        guard try peek() == Self.stop else { return false }
        index += 1
        return true
    }

    private func length(_ head: CBORHead, bytesForEach: Int) throws(AWSError) -> Int {
        guard let length = Int(exactly: head.argument), length <= (bytes.count - index) / bytesForEach else {
            throw malformed
        }
        return length
    }

    // MARK: strings

    /// The content of a string that is in one piece.
    mutating func piece(_ major: UInt8) throws(AWSError) -> UnsafeBufferPointer<UInt8> {
        let head = try head()
        guard head.major == major, !head.isIndefinite else { throw malformed }
        let start = index
        index += try length(head, bytesForEach: 1)
        return UnsafeBufferPointer(rebasing: bytes[start..<index])
    }

    /// Passes the head of a string in pieces; false where the next item is none.
    private mutating func takePieces(_ major: UInt8) throws(AWSError) -> Bool {
        guard try peek() == major << 5 | 31 else { return false }
        index += 1
        return true
    }

    mutating func string() throws(AWSError) -> String {
        guard try takePieces(3) else { return try text() }
        var out = ""
        while try !takeBreak() { out += try text() }
        return out
    }

    private mutating func text() throws(AWSError) -> String {
        let content = try piece(3)
        var bits: UInt8 = 0
        for byte in content { bits |= byte }
        if bits < 128 { return String(decoding: content, as: UTF8.self) }
        guard let text = String(validating: content, as: UTF8.self) else { throw malformed }
        return text
    }

    mutating func byteString() throws(AWSError) -> [UInt8] {
        guard try takePieces(2) else { return Array(try piece(2)) }
        var out: [UInt8] = []
        while try !takeBreak() { out.append(contentsOf: try piece(2)) }
        return out
    }

    // MARK: skipping

    /// Passes over a whole item, checking its form.
    mutating func skip(depth: Int) throws(AWSError) {
        guard depth < Self.deepest else { throw malformed }
        let major = try peek() >> 5
        switch major {
        case 2, 3:
            guard try takePieces(major) else {
                _ = try piece(major)
                return
            }
            while try !takeBreak() { _ = try piece(major) }
        case 4:
            var left = try count(4, bytesForEach: 1)
            while try hasNext(&left) { try skip(depth: depth + 1) }
        case 5:
            var left = try count(5, bytesForEach: 2)
            while try hasNext(&left) {
                try skip(depth: depth + 1)
                try skip(depth: depth + 1)
            }
        case 6:
            _ = try head()
            try skip(depth: depth + 1)
        default: _ = try head()
        }
    }
}
