internal import Synchronization

/// Ids that do not repeat: a counter run through SplitMix64, seeded once by the system.
public enum UniqueID {
    private static let counter = Atomic<UInt64>(SystemRandomNumberGenerator.seed)
    /// 64 characters, so that six bits choose one: some come twice as often, which 52 of them can bear.
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ01".utf8)
    private static let hex = Array("0123456789abcdef".utf8)

    /// 64 bits that no other call gives.
    public static func next() -> UInt64 {
        var z = counter.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// A version 4 UUID, as `1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed`.
    public static func uuid() -> String {
        let high = next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return String(unsafeUninitializedCapacity: 36) { buffer in
            var at = 0
            for i in 0..<32 {
                if i == 8 || i == 12 || i == 16 || i == 20 {
                    buffer[at] = 45
                    at += 1
                }
                let word = i < 16 ? high : low
                buffer[at] = hex[Int(word >> UInt64(60 - i % 16 * 4) & 15)]
                at += 1
            }
            return 36
        }
    }

    /// Capital letters and digits, as S3's and DynamoDB's request ids have them.
    public static func token(_ length: Int) -> String {
        String(unsafeUninitializedCapacity: length) { buffer in
            alphabet.withUnsafeBufferPointer { alphabet in
                var i = 0
                while i < length {
                    var bits = next()
                    for _ in 0..<Swift.min(10, length - i) {
                        buffer[i] = alphabet[Int(bits & 63)]
                        bits >>= 6
                        i += 1
                    }
                }
            }
            return length
        }
    }
}

extension SystemRandomNumberGenerator {
    fileprivate static var seed: UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}
