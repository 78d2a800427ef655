extension EventStreamMessage {
    /// What frames the headers and the payload: two lengths and two checksums.
    static let overhead = 16
    /// The lengths and the checksum in front of the headers.
    static let prelude = 12
    /// The longest message, frame included.
    public static let longest = 16 << 20
    /// The longest headers, all together.
    public static let longestHeaders = 128 << 10
    /// The longest string or byte string in a header.
    public static let longestValue = 32767

    /// The message as it goes over the wire.
    ///
    /// Throws `SerializationException` where it is too long, or a header's name or value is.
    public func encoded() throws(AWSError) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(payload.count + 64 * (headers.count + 1))
        out.append(contentsOf: repeatElement(0, count: Self.prelude))
        for header in headers { try Self.append(header, to: &out) }
        let headersLength = out.count - Self.prelude
        let total = headersLength + payload.count + Self.overhead
        guard headersLength <= Self.longestHeaders, total <= Self.longest else {
            throw AWSError("SerializationException", "A message of \(total) bytes is too long for an event stream.")
        }
        Self.put(UInt32(total), at: 0, in: &out)
        Self.put(UInt32(headersLength), at: 4, in: &out)
        let prelude = out.withUnsafeBytes { CRC32.of(UnsafeRawBufferPointer(rebasing: $0[..<8])) }
        Self.put(prelude, at: 8, in: &out)
        out.append(contentsOf: payload)
        let whole = out.withUnsafeBytes { CRC32.of($0) }
        Self.append(whole, to: &out)
        return out
    }

    private static func append(_ header: Header, to out: inout [UInt8]) throws(AWSError) {
        let name = header.name.utf8
        guard let length = UInt8(exactly: name.count), length > 0 else {
            throw AWSError("SerializationException", "A header's name must have 1 to 255 bytes.")
        }
        out.append(length)
        out.append(contentsOf: name)
        switch header.value {
        case .bool(let flag): out.append(flag ? 0 : 1)
        case .byte(let number):
            out.append(2)
            append(number, to: &out)
        case .short(let number):
            out.append(3)
            append(number, to: &out)
        case .integer(let number):
            out.append(4)
            append(number, to: &out)
        case .long(let number):
            out.append(5)
            append(number, to: &out)
        case .bytes(let bytes):
            out.append(6)
            try append(bytes, name: header.name, to: &out)
        case .string(let text):
            out.append(7)
            try append(text.utf8, name: header.name, to: &out)
        case .timestamp(let timestamp):
            out.append(8)
            append(timestamp.milliseconds, to: &out)
        case .uuid(let high, let low):
            out.append(9)
            append(high, to: &out)
            append(low, to: &out)
        }
    }

    private static func append(_ bytes: some Collection<UInt8>, name: String, to out: inout [UInt8]) throws(AWSError) {
        guard bytes.count <= longestValue else {
            throw AWSError("SerializationException", "The header \(name) is too long for an event stream.")
        }
        append(UInt16(bytes.count), to: &out)
        out.append(contentsOf: bytes)
    }

    private static func append(_ number: some FixedWidthInteger, to out: inout [UInt8]) {
        withUnsafeBytes(of: number.bigEndian) { out.append(contentsOf: $0) }
    }

    private static func put(_ number: UInt32, at index: Int, in out: inout [UInt8]) {
        for i in 0..<4 { out[index + i] = UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * i)) }
    }
}
