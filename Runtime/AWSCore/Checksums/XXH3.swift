/// XXH3 of 64 bits with the seed 0 and the secret that comes with it; one of S3's checksums, `XXHASH3`.
public struct XXH3: Sendable {
    private var lanes = XXH3Lanes()

    /// The checksum of no bytes.
    public init() {}

    /// Takes in more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) { lanes.update(bytes) }

    /// The checksum of all bytes so far; more can follow.
    public var value: UInt64 {
        guard lanes.total <= 240 else {
            return XXH3Lanes.merged(lanes.finished(), 11, UInt64(truncatingIfNeeded: lanes.total) &* XXHPrime.p1)
        }
        return lanes.rest.withUnsafeBytes { bytes in
            switch bytes.count {
            case 0: XXHPrime.avalanche(XXH3Secret.word(56) ^ XXH3Secret.word(64))
            case 1...3: Self.tiny(bytes)
            case 4...8: Self.small(bytes)
            case 9...16: Self.medium(bytes)
            case 17...128: Self.large(bytes)
            default: Self.larger(bytes)
            }
        }
    }

    /// One to three bytes and their number in 32 bits.
    static func combined(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        let (first, middle, last) = (bytes[0], bytes[bytes.count >> 1], bytes[bytes.count - 1])
        return UInt32(first) << 16 | UInt32(middle) << 24 | UInt32(last) | UInt32(bytes.count) << 8
    }

    private static func tiny(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let secret = XXH3Secret.word(0)
        return XXHPrime.avalanche(UInt64(combined(bytes)) ^ (secret & 0xFFFF_FFFF ^ secret >> 32))
    }

    private static func small(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let input = UInt64(bytes.half(bytes.count - 4)) | UInt64(bytes.half(0)) << 32
        var hash = input ^ XXH3Secret.word(8) ^ XXH3Secret.word(16)
        hash = (hash ^ hash.rotated(49) ^ hash.rotated(24)) &* XXHPrime.m2
        hash = (hash ^ (hash >> 35 &+ UInt64(bytes.count))) &* XXHPrime.m2
        return hash ^ hash >> 28
    }

    private static func medium(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let low = bytes.word(0) ^ XXH3Secret.word(24) ^ XXH3Secret.word(32)
        let high = bytes.word(bytes.count - 8) ^ XXH3Secret.word(40) ^ XXH3Secret.word(48)
        return XXHPrime.avalanche3(
            UInt64(bytes.count) &+ low.byteSwapped &+ high &+ XXH3Lanes.folded(low, high)
        )
    }

    private static func large(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let count = bytes.count
        var hash = UInt64(count) &* XXHPrime.p1
        for i in 0...(count - 1) / 32 {
            hash &+= XXH3Lanes.mix(bytes, 16 * i, 32 * i)
            hash &+= XXH3Lanes.mix(bytes, count - 16 * (i + 1), 32 * i + 16)
        }
        return XXHPrime.avalanche3(hash)
    }

    private static func larger(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let count = bytes.count
        var hash = UInt64(count) &* XXHPrime.p1
        for i in 0..<8 { hash &+= XXH3Lanes.mix(bytes, 16 * i, 16 * i) }
        hash = XXHPrime.avalanche3(hash)
        for i in 8..<count / 16 { hash &+= XXH3Lanes.mix(bytes, 16 * i, 16 * (i - 8) + 3) }
        return XXHPrime.avalanche3(hash &+ XXH3Lanes.mix(bytes, count - 16, 136 - 17))
    }
}
