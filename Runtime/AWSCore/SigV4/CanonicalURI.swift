/// Paths and queries in the one form that both sides of a signature write.
enum CanonicalURI {
    /// The path as S3 signs it, which is the path on the wire.
    static func asSent(_ path: String) -> String { path.isEmpty ? "/" : path }

    /// The path as S3's documentation words it: decoded and encoded once more, slashes kept.
    ///
    /// It differs from what was sent where a client leaves `(` or the like bare, as curl does.
    static func reencoded(_ path: String) -> String {
        path.isEmpty
            ? "/" : pieces(path[...], UInt8(ascii: "/"), keepingEmpty: true).map(encodedOnce).joined(separator: "/")
    }

    /// The path as all other services sign it: dot segments and doubled slashes gone, what is left encoded on top of
    /// the encoding it has.
    static func normalized(_ path: String) -> String {
        if path.isEmpty || path == "/" { return "/" }
        var segments: [Substring] = []
        for segment in pieces(path[...], UInt8(ascii: "/")) {
            if segment == ".." {
                _ = segments.popLast()
            } else if segment != "." {
                segments.append(segment)
            }
        }
        let trailing = path.hasSuffix("/") && !segments.isEmpty ? "/" : ""
        return "/" + segments.map { Text.percentEncoded($0) }.joined(separator: "/") + trailing
    }

    /// Text with percent-encoding in the form of RFC 3986, whatever form it came in; bytes that are no UTF-8 stay.
    static func encodedOnce(_ text: some StringProtocol) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count, let high = Text.hexValue(bytes[i + 1]),
                let low = Text.hexValue(bytes[i + 2])
            {
                append(high << 4 | low, to: &out)
                i += 3
            } else {
                append(bytes[i], to: &out)
                i += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Text split at a byte; splitting at a character would miss one that a combining mark follows.
    static func pieces(
        _ text: Substring,
        _ separator: UInt8,
        most: Int = .max,
        keepingEmpty: Bool = false
    ) -> [Substring] {
        text.utf8.split(separator: separator, maxSplits: most, omittingEmptySubsequences: !keepingEmpty)
            .map { Substring($0) }
    }

    private static func append(_ byte: UInt8, to out: inout [UInt8]) {
        switch byte {
        case 65...90, 97...122, 48...57, 45, 46, 95, 126: out.append(byte)
        default: out += [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}
