/// Base64, hexadecimal and percent-encoding: the encodings that AWS's protocols put bytes into.
public enum Text {
    private static let base64Alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let base64Values: [UInt32] = {
        var table = [UInt32](repeating: .max, count: 256)
        for (value, character) in base64Alphabet.enumerated() { table[Int(character)] = UInt32(value) }
        return table
    }()
    private static let hexDigits = Array("0123456789abcdef".utf8)
    private static let upperHexDigits = Array("0123456789ABCDEF".utf8)

    /// Bytes as base64 with padding.
    public static func base64(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: base64Bytes(bytes), as: UTF8.self)
    }

    /// Bytes as base64 with padding, itself as bytes.
    public static func base64Bytes(_ bytes: some Collection<UInt8>) -> [UInt8] {
        // Not generic below here: callers in other modules have no specialised copy of this function.
        bytes.withContiguousStorageIfAvailable(encoded) ?? Array(bytes).withUnsafeBufferPointer(encoded)
    }

    private static func encoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { out, count in
            base64Alphabet.withUnsafeBufferPointer { alphabet in
                var i = 0
                while i < bytes.count {
                    let left = bytes.count - i
                    let second = left > 1 ? UInt32(bytes[i + 1]) : 0
                    let third = left > 2 ? UInt32(bytes[i + 2]) : 0
                    let bits = UInt32(bytes[i]) << 16 | second << 8 | third
                    out[count] = alphabet[Int(bits >> 18)]
                    out[count + 1] = alphabet[Int(bits >> 12 & 63)]
                    out[count + 2] = left > 1 ? alphabet[Int(bits >> 6 & 63)] : 61
                    out[count + 3] = left > 2 ? alphabet[Int(bits & 63)] : 61
                    count += 4
                    i += 3
                }
            }
        }
    }

    /// Base64 read strictly: padding present, no other characters; nil where the text is not that.
    public static func bytes(base64 text: some Sequence<UInt8>) -> [UInt8]? {
        text.withContiguousStorageIfAvailable(decoded) ?? Array(text).withUnsafeBufferPointer(decoded)
    }

    private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        guard !text.isEmpty else { return [] }
        let padding = text[text.count - 1] != 61 ? 0 : text[text.count - 2] != 61 ? 1 : 2
        // What is no digit has all bits set: one look at the end tells whether there was any.
        var all: UInt32 = 0
        let out = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { out, count in
            base64Values.withUnsafeBufferPointer { values in
                func bits(_ i: Int) -> UInt32 {
                    let first = values[Int(text[i])] << 18 | values[Int(text[i + 1])] << 12
                    return first | values[Int(text[i + 2])] << 6 | values[Int(text[i + 3])]
                }
                var i = 0
                while i < text.count - 4 {
                    let bits = bits(i)
                    all |= bits
                    out[count] = UInt8(truncatingIfNeeded: bits >> 16)
                    out[count + 1] = UInt8(truncatingIfNeeded: bits >> 8)
                    out[count + 2] = UInt8(truncatingIfNeeded: bits)
                    count += 3
                    i += 4
                }
                // The last four, of which the padding counts as nothing.
                var last: UInt32 = 0
                for j in i..<text.count {
                    let value = j < text.count - padding ? values[Int(text[j])] : 0
                    if value > 63 { all = .max }
                    last = last << 6 | value & 63
                }
                out[count] = UInt8(truncatingIfNeeded: last >> 16)
                if padding < 2 { out[count + 1] = UInt8(truncatingIfNeeded: last >> 8) }
                if padding < 1 { out[count + 2] = UInt8(truncatingIfNeeded: last) }
                count += 3 - padding
            }
        }
        return all >> 24 == 0 ? out : nil
    }

    /// Bytes as lower-case hexadecimal digits.
    public static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.withContiguousStorageIfAvailable(digits) ?? Array(bytes).withUnsafeBufferPointer(digits)
    }

    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { out in
            hexDigits.withUnsafeBufferPointer { digits in
                for i in 0..<bytes.count {
                    out[i * 2] = digits[Int(bytes[i] >> 4)]
                    out[i * 2 + 1] = digits[Int(bytes[i] & 15)]
                }
            }
            return bytes.count * 2
        }
    }

    /// RFC 3986 percent-encoding with `%20` for a space; `/` stays where asked, as in paths.
    public static func percentEncoded(_ text: some StringProtocol, keepingSlash: Bool = false) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 65...90, 97...122, 48...57, 45, 46, 95, 126: out.append(byte)
            case 47 where keepingSlash: out.append(byte)
            default: out += [37, upperHexDigits[Int(byte >> 4)], upperHexDigits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Percent-encoding undone; with `form`, a plus is a space.
    ///
    /// A stray `%` stays as it is.
    public static func percentDecoded(_ text: some StringProtocol, form: Bool = false) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(37) || (form && bytes.contains(43)) else { return String(text) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var i = 0
        while i < bytes.count {
            if bytes[i] == 37, i + 2 < bytes.count, let high = hexValue(bytes[i + 1]), let low = hexValue(bytes[i + 2])
            {
                out.append(high << 4 | low)
                i += 3
            } else {
                out.append(form && bytes[i] == 43 ? 32 : bytes[i])
                i += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The value of a hexadecimal digit.
    public static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 48...57: digit - 48
        case 65...70: digit - 55
        case 97...102: digit - 87
        default: nil
        }
    }
}
