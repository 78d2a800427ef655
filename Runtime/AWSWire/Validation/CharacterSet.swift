/// The fast way through the patterns that are one repeated class of ASCII characters, as `[a-zA-Z0-9_.-]+`.
public struct CharacterSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var counts = 1...1

    /// Reads a pattern; nil where it is more than one class of ASCII characters.
    init?(pattern: StaticText) {
        var text = pattern.bytes[...]
        if text.first == UInt8(ascii: "^") { text = text.dropFirst() }
        if text.last == UInt8(ascii: "$") { text = text.dropLast() }
        guard text.popFirst() == UInt8(ascii: "["), text.first != UInt8(ascii: "^") else { return nil }
        guard readClass(&text), let counts = Self.repetition(text) else { return nil }
        self.counts = counts
    }

    /// Reads up to the closing bracket; false where the class is beyond this set.
    private mutating func readClass(_ text: inout Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        while let byte = text.popFirst() {
            if byte == UInt8(ascii: "]") { return low | high != 0 }
            guard let first = Self.character(byte, &text) else {
                guard byte == UInt8(ascii: "\\"), let name = text.popFirst(), insert(class: name) else { return false }
                continue
            }
            // A hyphen between two characters makes a range; before the end, or behind a range, it is itself.
            guard text.first == UInt8(ascii: "-"), text.dropFirst().first != UInt8(ascii: "]") else {
                insert(first)
                continue
            }
            text = text.dropFirst()
            guard let byte = text.popFirst(), let last = Self.character(byte, &text), first <= last else {
                return false
            }
            for character in first...last { insert(character) }
        }
        return false
    }

    /// A single character of a class, escaped or not; nil where it is none, or stands for several.
    private static func character(_ byte: UInt8, _ text: inout Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\\"):
            guard let escaped = text.first, !(48...57).contains(escaped), !(65...90).contains(escaped),
                !(97...122).contains(escaped), escaped < 128
            else { return nil }
            text = text.dropFirst()
            return escaped
        // An inner class, and the start of an intersection.
        case UInt8(ascii: "["), UInt8(ascii: "&"): return nil
        default: return byte < 128 ? byte : nil
        }
    }

    private mutating func insert(class name: UInt8) -> Bool {
        switch name {
        case UInt8(ascii: "d"): for character in UInt8(48)...57 { insert(character) }
        case UInt8(ascii: "w"):
            for range in [48...57, 65...90, 97...122, 95...95] as [ClosedRange<UInt8>] {
                for character in range { insert(character) }
            }
        case UInt8(ascii: "s"): for character in [9, 10, 11, 12, 13, 32] as [UInt8] { insert(character) }
        default: return false
        }
        return true
    }

    private mutating func insert(_ character: UInt8) {
        if character < 64 { low |= 1 << UInt64(character) } else { high |= 1 << UInt64(character - 64) }
    }

    /// How often the class may come: `+`, `*`, `{3}`, `{3,}`, `{3,9}` or once; nil where more follows.
    private static func repetition(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> ClosedRange<Int>? {
        let most = Int.max
        switch String(decoding: text, as: UTF8.self) {
        case "": return 1...1
        case "+": return 1...most
        case "*": return 0...most
        case let braces where braces.hasPrefix("{") && braces.hasSuffix("}"):
            let numbers = braces.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
            guard let least = Int(numbers[0]), numbers.count <= 2 else { return nil }
            guard numbers.count == 2 else { return least...least }
            guard !numbers[1].isEmpty else { return least...most }
            return Int(numbers[1]).flatMap { least <= $0 ? least...$0 : nil }
        default: return nil
        }
    }

    /// Whether all of a string lies in the set, and it is as long as the pattern says.
    func matches(_ string: String) -> Bool {
        guard counts.contains(string.utf8.count) else { return false }
        for c in string.utf8 where c > 127 || (c < 64 ? low >> UInt64(c) : high >> UInt64(c - 64)) & 1 == 0 {
            return false
        }
        return true
    }
}
