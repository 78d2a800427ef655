/// XXH3 of 128 bits with the seed 0 and the secret that comes with it; one of S3's checksums, `XXHASH128`.
public struct XXH128: Sendable {
    private var lanes = XXH3Lanes()

    /// The checksum of no bytes.
    public init() {}

    /// Takes in more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) { lanes.update(bytes) }

    /// The checksum of all bytes so far; more can follow.
    public var value: (high: UInt64, low: UInt64) {
        guard lanes.total <= 240 else {
            let (finished, total) = (lanes.finished(), UInt64(truncatingIfNeeded: lanes.total))
            return (
                XXH3Lanes.merged(finished, XXH3Secret.count - 64 - 11, ~(total &* XXHPrime.p2)),
                XXH3Lanes.merged(finished, 11, total &* XXHPrime.p1)
            )
        }
        return lanes.rest.withUnsafeBytes { bytes in
            switch bytes.count {
            case 0:
                (
                    XXHPrime.avalanche(XXH3Secret.word(80) ^ XXH3Secret.word(88)),
                    XXHPrime.avalanche(XXH3Secret.word(64) ^ XXH3Secret.word(72))
                )
            case 1...3: Self.tiny(bytes)
            case 4...8: Self.small(bytes)
            case 9...16: Self.medium(bytes)
            case 17...128: Self.large(bytes)
            default: Self.larger(bytes)
            }
        }
    }

    private static func tiny(_ bytes: UnsafeRawBufferPointer) -> (high: UInt64, low: UInt64) {
        let low = XXH3.combined(bytes)
        let swapped = low.byteSwapped
        let high = swapped << 13 | swapped >> 19
        let (first, second) = (XXH3Secret.word(0), XXH3Secret.word(8))
        return (
            XXHPrime.avalanche(UInt64(high) ^ (second & 0xFFFF_FFFF ^ second >> 32)),
            XXHPrime.avalanche(UInt64(low) ^ (first & 0xFFFF_FFFF ^ first >> 32))
        )
    }

    private static func small(_ bytes: UnsafeRawBufferPointer) -> (high: UInt64, low: UInt64) {
        let count = bytes.count
        let input = UInt64(bytes.half(0)) | UInt64(bytes.half(count - 4)) << 32
        let keyed = input ^ XXH3Secret.word(16) ^ XXH3Secret.word(24)
        var (high, low) = keyed.multipliedFullWidth(by: XXHPrime.p1 &+ UInt64(count) << 2)
        high &+= low << 1
        low ^= high >> 3
        low = (low ^ low >> 35) &* XXHPrime.m2
        return (XXHPrime.avalanche3(high), low ^ low >> 28)
    }

    private static func medium(_ bytes: UnsafeRawBufferPointer) -> (high: UInt64, low: UInt64) {
        let count = bytes.count
        let (first, last) = (bytes.word(0), bytes.word(count - 8))
        let keyed = first ^ last ^ XXH3Secret.word(32) ^ XXH3Secret.word(40)
        var (high, low) = keyed.multipliedFullWidth(by: XXHPrime.p1)
        low &+= UInt64(count - 1) << 54
        let flipped = last ^ XXH3Secret.word(48) ^ XXH3Secret.word(56)
        high &+= flipped &+ (flipped & 0xFFFF_FFFF) &* (XXHPrime.s2 - 1)
        low ^= high.byteSwapped
        let product = low.multipliedFullWidth(by: XXHPrime.p2)
        return (
            XXHPrime.avalanche3(product.high &+ high &* XXHPrime.p2),
            XXHPrime.avalanche3(product.low)
        )
    }

    /// Two sums that grow by runs of bytes.
    private struct Sums {
        var high: UInt64 = 0
        var low: UInt64

        mutating func mix(_ bytes: UnsafeRawBufferPointer, _ first: Int, _ second: Int, _ secret: Int) {
            low &+= XXH3Lanes.mix(bytes, first, secret)
            low ^= bytes.word(second) &+ bytes.word(second + 8)
            high &+= XXH3Lanes.mix(bytes, second, secret + 16)
            high ^= bytes.word(first) &+ bytes.word(first + 8)
        }

        func finished(_ count: Int) -> (high: UInt64, low: UInt64) {
            let all = low &* XXHPrime.p1 &+ high &* XXHPrime.p4 &+ UInt64(count) &* XXHPrime.p2
            return (0 &- XXHPrime.avalanche3(all), XXHPrime.avalanche3(low &+ high))
        }
    }

    private static func large(_ bytes: UnsafeRawBufferPointer) -> (high: UInt64, low: UInt64) {
        let count = bytes.count
        var sums = Sums(low: UInt64(count) &* XXHPrime.p1)
        for i in (0...(count - 1) / 32).reversed() { sums.mix(bytes, 16 * i, count - 16 * (i + 1), 32 * i) }
        return sums.finished(count)
    }

    private static func larger(_ bytes: UnsafeRawBufferPointer) -> (high: UInt64, low: UInt64) {
        let count = bytes.count
        var sums = Sums(low: UInt64(count) &* XXHPrime.p1)
        for i in 0..<4 { sums.mix(bytes, 32 * i, 32 * i + 16, 32 * i) }
        sums.high = XXHPrime.avalanche3(sums.high)
        sums.low = XXHPrime.avalanche3(sums.low)
        for i in 4..<count / 32 { sums.mix(bytes, 32 * i, 32 * i + 16, 3 + 32 * (i - 4)) }
        sums.mix(bytes, count - 16, count - 32, 136 - 17 - 16)
        return sums.finished(count)
    }
}
