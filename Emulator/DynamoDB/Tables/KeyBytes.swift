internal import AWSWire

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Key values as bytes that order as the values do.
enum KeyBytes {
    /// The bytes of one value; nil for a type that is no key's.
    static func of(_ value: AttributeValue) -> [UInt8]? { AttributeValueComparison.sortKey(value) }

    /// The bytes of several values one after the other, each ended so that no value runs into the next; a single value
    /// stands for itself.
    static func of(_ values: [AttributeValue], isSingle: Bool) -> [UInt8]? {
        if isSingle { return values.first.flatMap(of) }
        var out: [UInt8] = []
        for value in values {
            guard let bytes = of(value) else { return nil }
            append(part: bytes, to: &out)
        }
        return out
    }

    /// A part of a key, with its end.
    static func append(part: [UInt8], to out: inout [UInt8]) {
        part.withUnsafeBufferPointer { append(part: $0, to: &out) }
    }

    static func append(part: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        append(part, to: &out)
        out.append(0)
        out.append(0)
    }

    /// A part without its end.
    static func append(_ bytes: [UInt8], to out: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0, to: &out) }
    }

    /// The same: its zeros are marked, for two of them end it.
    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        guard let start = bytes.baseAddress, memchr(start, 0, bytes.count) != nil else {
            return out.append(contentsOf: bytes)
        }
        for byte in bytes {
            out.append(byte)
            if byte == 0 { out.append(255) }
        }
    }

    /// The parts that a key was made of.
    static func parts(_ key: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
        var out: [[UInt8]] = []
        var part: [UInt8] = []
        var at = 0
        while at + 1 < key.count {
            if key[at] > 0 {
                part.append(key[at])
                at += 1
                continue
            }
            if key[at + 1] == 0 {
                out.append(part)
                part = []
            } else {
                part.append(0)
            }
            at += 2
        }
        return out
    }

    /// The first bytes that sort behind all that begin with these; nil where there are none.
    static func end(ofPrefix prefix: [UInt8]) -> [UInt8]? {
        guard let last = prefix.lastIndex(where: { $0 < 255 }) else { return nil }
        var end = Array(prefix[...last])
        end[last] += 1
        return end
    }

    /// The first bytes behind all that begin with a key's parts, which end in zeros.
    static func behind(_ key: [UInt8]) -> [UInt8] {
        var out = key
        if let last = out.indices.last { out[last] = 1 }
        return out
    }

    /// How one key stands to another: less than 0 where it comes first, 0 where it is the same.
    static func order(_ one: UnsafeBufferPointer<UInt8>, _ other: [UInt8]) -> Int {
        other.withUnsafeBufferPointer { other in
            guard let start = one.baseAddress, let otherStart = other.baseAddress else {
                return one.count - other.count
            }
            let order = memcmp(start, otherStart, min(one.count, other.count))
            return order == 0 ? one.count - other.count : Int(order)
        }
    }

    static func order(_ one: [UInt8], _ other: [UInt8]) -> Int {
        one.withUnsafeBufferPointer { order($0, other) }
    }

    /// The shortest bytes that come behind one key and not behind a greater one.
    static func separator(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let common = zip(one, other).prefix { $0 == $1 }.count
        return Array(other.prefix(common + 1))
    }
}
