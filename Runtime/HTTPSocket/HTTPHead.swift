public import AWSCore

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The head of an answer as it came: a value becomes a string when it is asked for.
public struct HTTPHead: Sendable {
    /// The status code.
    public let status: Int
    private let bytes: [UInt8]
    private let fields: [Field]

    private struct Field {
        var name: Range<Int>
        var value: Range<Int>
    }

    /// Reads a head that ends with its empty line; nil where it is none.
    init?(_ head: UnsafeRawBufferPointer) {
        guard head.count >= 16, head[0] == 72, head[4] == 47, head[5] == 49, head[8] == 32 else { return nil }
        var status = 0
        for byte in head[9..<12] {
            guard (48...57).contains(byte) else { return nil }
            status = status * 10 + Int(byte - 48)
        }
        var fields: [Field] = []
        fields.reserveCapacity(16)
        guard var line = Self.index(of: 10, head, from: 12, to: head.count).map({ $0 + 1 }) else { return nil }
        while line < head.count - 2 {
            guard let newline = Self.index(of: 10, head, from: line, to: head.count),
                let colon = Self.index(of: 58, head, from: line, to: newline)
            else { return nil }
            var from = colon + 1
            var to = newline
            while from < to, head[from] == 32 || head[from] == 9 { from += 1 }
            while to > from, head[to - 1] == 13 || head[to - 1] == 32 || head[to - 1] == 9 { to -= 1 }
            fields.append(Field(name: line..<colon, value: from..<to))
            line = newline + 1
        }
        self.status = status
        self.fields = fields
        bytes = Array(head)
    }

    private static func index(of byte: CInt, _ head: UnsafeRawBufferPointer, from: Int, to: Int) -> Int? {
        guard let base = head.baseAddress, let found = memchr(base + from, byte, to - from) else { return nil }
        return UnsafeRawPointer(found) - base
    }

    /// The first value of a header field; names compare without case.
    public subscript(_ name: StaticString) -> String? { range(name).map { String(decoding: bytes[$0], as: UTF8.self) } }

    /// The first value of a header field as a whole number without a sign.
    public func integer(_ name: StaticString) -> Int? {
        guard let range = range(name), (1...18).contains(range.count) else { return nil }
        var number = 0
        for byte in bytes[range] {
            guard (48...57).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 48)
        }
        return number
    }

    /// Whether a header field is there.
    func has(_ name: StaticString) -> Bool { range(name) != nil }

    private func range(_ name: StaticString) -> Range<Int>? {
        let count = name.utf8CodeUnitCount
        for field in fields where field.name.count == count {
            let isSame = bytes.span.withUnsafeBytes { bytes in
                guard let base = bytes.baseAddress else { return false }
                return strncasecmp(
                    base.advanced(by: field.name.lowerBound).assumingMemoryBound(to: CChar.self),
                    UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self),
                    count
                ) == 0
            }
            if isSame { return field.value }
        }
        return nil
    }

    /// All header fields as strings.
    public var headers: HTTPFields {
        HTTPFields(
            fields.map {
                (String(decoding: bytes[$0.name], as: UTF8.self), String(decoding: bytes[$0.value], as: UTF8.self))
            }
        )
    }
}
