internal import AWSCore

/// Words of RFC 2047, `=?UTF-8?Q?caf=C3=A9?=`: how metadata travels that is not ASCII (recorded:
/// test_user_metadata_rfc2047_encoded).
enum EncodedWord {
    /// A text as answers carry it: as it is where it is ASCII; else by its bytes where most of it is ASCII, and in base64.
    ///
    /// Which of the two is JavaMail's choice, which fits all recordings. Tabs need no encoding
    /// (test_post_object_with_unicode_metadata).
    static func encode(_ text: String) -> String {
        let foreign = text.utf16.count { $0 > 126 || $0 < 32 && $0 != 9 }
        guard foreign > 0 else { return text }
        guard text.utf16.count - foreign > foreign else { return "=?UTF-8?B?\(Text.base64(Array(text.utf8)))?=" }
        let hex = Array("0123456789ABCDEF".utf8)
        var out = Array("=?UTF-8?Q?".utf8)
        for byte in text.utf8 {
            switch byte {
            case 32: out.append(95)
            case 61, 63, 95, 0..<32, 127...255: out += [61, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            default: out.append(byte)
            }
        }
        return String(decoding: out + Array("?=".utf8), as: UTF8.self)
    }

    /// The text of a word; bytes that are no UTF-8 become U+FFFD, and what is no word, or in another character set, stays
    /// as it is.
    static func decode(_ word: String) -> String {
        guard word.hasPrefix("=?"), word.hasSuffix("?="), !word.contains(" ") else { return word }
        let parts = word.dropFirst(2).dropLast(2).split(separator: "?", omittingEmptySubsequences: false)
        guard parts.count == 3, ["utf-8", "us-ascii"].contains(parts[0].lowercased()) else { return word }
        switch parts[1].lowercased() {
        case "b": return Text.bytes(base64: parts[2].utf8).map { String(decoding: $0, as: UTF8.self) } ?? word
        case "q": return quoted(parts[2].utf8).map { String(decoding: $0, as: UTF8.self) } ?? word
        default: return word
        }
    }

    private static func quoted(_ text: Substring.UTF8View) -> [UInt8]? {
        var out: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            switch byte {
            case 95: out.append(32)
            case 61:
                guard let high = rest.popFirst().flatMap(Text.hexValue),
                    let low = rest.popFirst().flatMap(Text.hexValue)
                else { return nil }
                out.append(high << 4 | low)
            default: out.append(byte)
            }
        }
        return out
    }
}
