internal import CCRC

/// A CRC whose bits are reversed, as those of S3 and DynamoDB are: what is the same for all its sums.
///
/// Bytes are looked up in tables, eight at a time; many are folded where the processor multiplies polynomials.
struct ReversedCRC<Word: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    /// The polynomial, its bits reversed.
    let polynomial: Word
    /// For each of eight places a table of 256: what a byte there adds.
    private let tables: [Word]
    /// What moves a sum on by 512 and by 128 bits; empty where nothing is folded.
    private let keys: [UInt64]

    /// From here on folding costs less than looking up.
    private static var leastFolded: Int { 128 }

    init(_ polynomial: Word) {
        self.polynomial = polynomial
        var tables = [Word](repeating: 0, count: 8 * 256)
        for i in 0..<256 {
            var c = Word(i)
            for _ in 0..<8 { c = c & 1 == 1 ? polynomial ^ c >> 1 : c >> 1 }
            tables[i] = c
        }
        for i in 256..<tables.count { tables[i] = tables[i - 256] >> 8 ^ tables[Int(tables[i - 256] & 255)] }
        self.tables = tables
        let powers = crc_can_fold() == 0 ? [] : [575, 511, 191, 127]
        keys = powers.map { UInt64(CRCJoin.power($0, polynomial)) << UInt64(64 - Word.bitWidth) }
    }

    /// The state after more bytes.
    func state(_ state: Word, after bytes: UnsafeRawBufferPointer) -> Word {
        guard bytes.count >= Self.leastFolded, !keys.isEmpty else { return lookedUp(state, bytes) }
        let count = bytes.count & ~15
        // Sixteen bytes that stand for all: their sum from nothing is that of all.
        var sum: (UInt64, UInt64) = (0, 0)
        crc_fold(bytes.baseAddress, count, UInt64(state), keys, &sum)
        let folded = withUnsafeBytes(of: &sum) { lookedUp(0, $0) }
        return lookedUp(folded, UnsafeRawBufferPointer(rebasing: bytes[count...]))
    }

    private func lookedUp(_ state: Word, _ bytes: UnsafeRawBufferPointer) -> Word {
        var c = state
        tables.withUnsafeBufferPointer { t in
            var i = 0
            while i + 8 <= bytes.count {
                let next = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)) ^ UInt64(c)
                c = 0
                for j in 0..<8 { c ^= t[(7 - j) * 256 + Int(next >> UInt64(j * 8) & 255)] }
                i += 8
            }
            while i < bytes.count {
                // Wider than a byte, so that nothing is lost by the shift.
                c = t[Int(truncatingIfNeeded: c & 255) ^ Int(bytes[i])] ^ c >> 8
                i += 1
            }
        }
        return c
    }
}
