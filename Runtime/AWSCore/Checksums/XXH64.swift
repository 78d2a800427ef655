/// XXH64 with the seed 0; one of S3's checksums (https://github.com/Cyan4973/xxHash, "xxHash fast digest algorithm").
public struct XXH64: Sendable {
    private static let stripe = 32

    private var lanes = SIMD4<UInt64>(
        XXHPrime.p1 &+ XXHPrime.p2,
        XXHPrime.p2,
        0,
        0 &- XXHPrime.p1
    )
    private var total: UInt64 = 0
    /// What does not fill a stripe yet.
    private var rest: [UInt8] = []

    /// The checksum of no bytes.
    public init() {}

    /// Takes in more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        total &+= UInt64(bytes.count)
        var bytes = bytes[...]
        if !rest.isEmpty {
            let missing = Self.stripe - rest.count
            rest.append(contentsOf: bytes.prefix(missing))
            bytes = bytes.dropFirst(missing)
            guard rest.count == Self.stripe else { return }
            lanes = rest.withUnsafeBytes { Self.round(lanes, $0, 0) }
            rest.removeAll(keepingCapacity: true)
        }
        let whole = UnsafeRawBufferPointer(rebasing: bytes)
        var offset = 0
        while whole.count - offset >= Self.stripe {
            lanes = Self.round(lanes, whole, offset)
            offset += Self.stripe
        }
        rest.append(contentsOf: whole[offset...])
    }

    /// The checksum of all bytes so far; more can follow.
    public var value: UInt64 {
        var hash = total >= UInt64(Self.stripe) ? merged : XXHPrime.p5
        hash &+= total
        rest.withUnsafeBytes { rest in
            var offset = 0
            while rest.count - offset >= 8 {
                hash ^= Self.round(0, rest.word(offset))
                hash = hash.rotated(27) &* XXHPrime.p1 &+ XXHPrime.p4
                offset += 8
            }
            if rest.count - offset >= 4 {
                hash ^= UInt64(rest.half(offset)) &* XXHPrime.p1
                hash = hash.rotated(23) &* XXHPrime.p2 &+ XXHPrime.p3
                offset += 4
            }
            for byte in rest[offset...] {
                hash ^= UInt64(byte) &* XXHPrime.p5
                hash = hash.rotated(11) &* XXHPrime.p1
            }
        }
        return XXHPrime.avalanche(hash)
    }

    private var merged: UInt64 {
        var hash =
            lanes[0].rotated(1) &+ lanes[1].rotated(7) &+ lanes[2].rotated(12) &+ lanes[3].rotated(18)
        for i in 0..<4 {
            hash ^= Self.round(0, lanes[i])
            hash = hash &* XXHPrime.p1 &+ XXHPrime.p4
        }
        return hash
    }

    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        (lane &+ word &* XXHPrime.p2).rotated(31) &* XXHPrime.p1
    }

    private static func round(
        _ lanes: SIMD4<UInt64>,
        _ bytes: UnsafeRawBufferPointer,
        _ offset: Int
    ) -> SIMD4<UInt64> {
        SIMD4(
            round(lanes[0], bytes.word(offset)),
            round(lanes[1], bytes.word(offset + 8)),
            round(lanes[2], bytes.word(offset + 16)),
            round(lanes[3], bytes.word(offset + 24))
        )
    }
}

/// The primes of the xxHash family and the steps that its members share.
enum XXHPrime {
    static let p1: UInt64 = 0x9E37_79B1_85EB_CA87
    static let p2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    static let p3: UInt64 = 0x1656_67B1_9E37_79F9
    static let p4: UInt64 = 0x85EB_CA77_C2B2_AE63
    static let p5: UInt64 = 0x27D4_EB2F_1656_67C5
    /// The primes of 32 bits.
    static let s1: UInt64 = 0x9E37_79B1
    static let s2: UInt64 = 0x85EB_CA77
    static let s3: UInt64 = 0xC2B2_AE3D
    /// Those of XXH3's mixers.
    static let m1: UInt64 = 0x1656_6791_9E37_79F9
    static let m2: UInt64 = 0x9FB2_1C65_1E98_DF25

    /// The last step of XXH64.
    static func avalanche(_ hash: UInt64) -> UInt64 {
        var hash = (hash ^ hash >> 33) &* p2
        hash = (hash ^ hash >> 29) &* p3
        return hash ^ hash >> 32
    }

    /// The last step of XXH3.
    static func avalanche3(_ hash: UInt64) -> UInt64 {
        let hash = (hash ^ hash >> 37) &* m1
        return hash ^ hash >> 32
    }
}

extension UInt64 {
    /// The bits turned to the left.
    func rotated(_ count: UInt64) -> UInt64 { self << count | self >> (64 - count) }
}

extension UnsafeRawBufferPointer {
    /// Eight bytes as a number, the lowest first.
    func word(_ offset: Int) -> UInt64 { UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }

    /// Four bytes as a number, the lowest first.
    func half(_ offset: Int) -> UInt32 { UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
}
