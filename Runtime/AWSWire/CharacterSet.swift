/// The fast way through the patterns that are one repeated class of ASCII characters, as `[a-zA-Z0-9_.-]+`.
public struct CharacterSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var allowsEmpty: Bool

    /// Reads a pattern; nil where it is more than one repeated class.
    init?(pattern: StaticText) {
        var text = pattern.bytes[...]
        if text.first == UInt8(ascii: "^") { text = text.dropFirst() }
        if text.last == UInt8(ascii: "$") { text = text.dropLast() }
        guard text.count > 3, text.first == UInt8(ascii: "["), let repeats = text.last,
            repeats == UInt8(ascii: "+") || repeats == UInt8(ascii: "*")
        else { return nil }
        allowsEmpty = repeats == UInt8(ascii: "*")
        text = text.dropFirst().dropLast()
        guard text.last == UInt8(ascii: "]") else { return nil }
        let inside = Array(text.dropLast())
        if inside.contains(where: { $0 == 92 || $0 == 91 || $0 == 93 || $0 == 94 || $0 > 126 }) || inside.contains(38) {
            return nil
        }
        var i = 0
        while i < inside.count {
            if i + 2 < inside.count, inside[i + 1] == 45 {
                guard inside[i] <= inside[i + 2] else { return nil }
                for character in inside[i]...inside[i + 2] { insert(character) }
                i += 3
            } else {
                insert(inside[i])
                i += 1
            }
        }
    }

    private mutating func insert(_ character: UInt8) {
        if character < 64 { low |= 1 << UInt64(character) } else { high |= 1 << UInt64(character - 64) }
    }

    /// Whether all of a string lies in the set.
    func matches(_ string: String) -> Bool {
        if string.isEmpty { return allowsEmpty }
        for c in string.utf8 where c > 127 || (c < 64 ? low >> UInt64(c) : high >> UInt64(c - 64)) & 1 == 0 {
            return false
        }
        return true
    }
}
