/// A range of IP addresses, as `203.0.113.0/24` or `2001:db8::/32`; an address is one of its own.
struct AddressRange: Sendable, Equatable {
    /// 4 or 16.
    let bytes: [UInt8]
    /// How many of the bits are fixed.
    let bits: Int

    /// Reads a range; nil where the text is none.
    init?(_ text: some StringProtocol) {
        let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = halves.first, let bytes = Self.version4(first) ?? Self.version6(first) else { return nil }
        self.bytes = bytes
        guard halves.count > 1 else {
            bits = bytes.count * 8
            return
        }
        guard let bits = Int(halves[1]), (0...bytes.count * 8).contains(bits) else { return nil }
        self.bits = bits
    }

    /// Whether an address, or another range, lies in it.
    func contains(_ other: AddressRange) -> Bool {
        guard bytes.count == other.bytes.count, bits <= other.bits else { return false }
        for i in 0..<bits where (bytes[i / 8] ^ other.bytes[i / 8]) & (0x80 >> UInt8(i % 8)) != 0 { return false }
        return true
    }

    private static func version4(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { UInt8($0) }
        return parts.count == 4 && bytes.count == 4 ? bytes : nil
    }

    /// Eight groups of hexadecimal digits, of which one run of zeros may be left out.
    private static func version6(_ text: some StringProtocol) -> [UInt8]? {
        guard text.contains(":") else { return nil }
        var groups: [UInt16] = []
        var gap: Int?
        var parts = text.split(separator: ":", omittingEmptySubsequences: false)[...]
        if text.hasPrefix("::") { parts = parts.dropFirst() }
        if text.hasSuffix("::") { parts = parts.dropLast() }
        for part in parts {
            if part.isEmpty {
                guard gap == nil else { return nil }
                gap = groups.count
            } else if part.contains("."), part.endIndex == text.endIndex, let last = version4(part) {
                groups.append(UInt16(last[0]) << 8 | UInt16(last[1]))
                groups.append(UInt16(last[2]) << 8 | UInt16(last[3]))
            } else {
                guard part.count <= 4, let group = UInt16(part, radix: 16) else { return nil }
                groups.append(group)
            }
        }
        if let gap {
            guard groups.count < 8 else { return nil }
            groups.insert(contentsOf: [UInt16](repeating: 0, count: 8 - groups.count), at: gap)
        }
        guard groups.count == 8 else { return nil }
        return groups.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    }
}
