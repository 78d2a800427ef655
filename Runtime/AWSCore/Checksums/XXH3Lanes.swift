/// The secret that XXH3 mixes its input with where none is given, as numbers of eight bytes, the lowest first.
enum XXH3Secret {
    /// Its bytes.
    static let count = 192

    private static let words: [UInt64] = [
        0xBE4B_A423_396C_FEB8, 0x1CAD_21F7_2C81_017C, 0xDB97_9083_E96D_D4DE, 0x1F67_B3B7_A4A4_4072,
        0x78E5_C0CC_4EE6_79CB, 0x2172_FFCC_7DD0_5A82, 0x8E24_43F7_7446_08B8, 0x4C26_3A81_E690_35E0,
        0xCB00_C391_BB52_283C, 0xA32E_531B_8B65_D088, 0x4EF9_0DA2_9748_6471, 0xD8AC_DEA9_46EF_1938,
        0x3F34_9CE3_3F76_FAA8, 0x1D4F_0BC7_C7BB_DCF9, 0x3159_B4CD_4BE0_518A, 0x6473_78D9_C97E_9FC8,
        0xC3EB_D334_83AC_C5EA, 0xEB63_13FA_FFA0_81C5, 0x49DA_F0B7_51DD_0D17, 0x9E68_D429_2655_16D3,
        0xFCA1_477D_58BE_162B, 0xCE31_D07A_D1B8_F88F, 0x2804_1695_8F3A_CB45, 0x7E40_4BBB_CAFB_D7AF,
    ]

    /// Eight bytes as a number.
    static func word(_ offset: Int) -> UInt64 {
        let (index, shift) = (offset / 8, UInt64(offset % 8 * 8))
        return shift == 0 ? words[index] : words[index] >> shift | words[index + 1] << (64 - shift)
    }

    /// The eight numbers of a stripe.
    static func stripe(_ offset: Int) -> SIMD8<UInt64> {
        offset % 8 == 0
            ? stripes[offset / 8]
            : SIMD8(
                word(offset),
                word(offset + 8),
                word(offset + 16),
                word(offset + 24),
                word(offset + 32),
                word(offset + 40),
                word(offset + 48),
                word(offset + 56)
            )
    }

    private static let stripes: [SIMD8<UInt64>] = (0...16).map { SIMD8(words[$0..<$0 + 8]) }
}

/// What XXH3's two sizes do alike with bytes that come piece by piece: eight lanes over stripes of 64 bytes.
struct XXH3Lanes: Sendable {
    private static let stripe = 64
    private static let kept = 256
    private static let stripesOfBlock = (XXH3Secret.count - stripe) / 8

    private var lanes = SIMD8<UInt64>(
        XXHPrime.s3,
        XXHPrime.p1,
        XXHPrime.p2,
        XXHPrime.p3,
        XXHPrime.p4,
        XXHPrime.s2,
        XXHPrime.p5,
        XXHPrime.s1
    )
    /// The stripes of the block that are mixed in.
    private var done = 0
    /// All bytes so far.
    private(set) var total = 0
    /// What is not mixed in yet: at least one byte once there were any, as the last stripe is mixed in otherwise.
    private(set) var rest: [UInt8] = []
    /// The last stripe that was mixed in.
    private var before: [UInt8] = []

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        total += bytes.count
        guard rest.count + bytes.count > Self.kept else { return rest.append(contentsOf: bytes) }
        var offset = 0
        if !rest.isEmpty {
            offset = Self.kept - rest.count
            rest.append(contentsOf: bytes[..<offset])
            let full = rest
            full.withUnsafeBytes { mix($0, 0, Self.kept / Self.stripe) }
            before = Array(full.suffix(Self.stripe))
            rest.removeAll(keepingCapacity: true)
        }
        let count = (bytes.count - offset - 1) / Self.stripe
        if count > 0 {
            mix(bytes, offset, count)
            offset += count * Self.stripe
            before = Array(bytes[offset - Self.stripe..<offset])
        }
        rest.append(contentsOf: bytes[offset...])
    }

    /// The lanes once all bytes are mixed in.
    func finished() -> SIMD8<UInt64> {
        var copy = self
        let tail = (before + rest).suffix(Self.stripe)
        rest.withUnsafeBytes { copy.mix($0, 0, ($0.count - 1) / Self.stripe) }
        Array(tail).withUnsafeBytes {
            copy.add($0, 0, XXH3Secret.stripe(XXH3Secret.count - Self.stripe - 7))
        }
        return copy.lanes
    }

    /// The lanes as one number.
    static func merged(_ lanes: SIMD8<UInt64>, _ secret: Int, _ start: UInt64) -> UInt64 {
        var hash = start
        for i in 0..<4 {
            hash &+= folded(
                lanes[2 * i] ^ XXH3Secret.word(secret + 16 * i),
                lanes[2 * i + 1] ^ XXH3Secret.word(secret + 16 * i + 8)
            )
        }
        return XXHPrime.avalanche3(hash)
    }

    /// The two halves of a product, mixed.
    static func folded(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        return product.low ^ product.high
    }

    /// Sixteen bytes, mixed with the secret.
    static func mix(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ secret: Int) -> UInt64 {
        folded(
            bytes.word(offset) ^ XXH3Secret.word(secret),
            bytes.word(offset + 8) ^ XXH3Secret.word(secret + 8)
        )
    }

    private mutating func mix(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ count: Int) {
        for i in 0..<max(count, 0) {
            add(bytes, offset + i * Self.stripe, XXH3Secret.stripe(8 * done))
            done += 1
            guard done == Self.stripesOfBlock else { continue }
            lanes = (lanes ^ lanes &>> 47 ^ XXH3Secret.stripe(XXH3Secret.count - Self.stripe)) &* XXHPrime.s1
            done = 0
        }
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ secret: SIMD8<UInt64>) {
        let input = SIMD8(
            bytes.word(offset),
            bytes.word(offset + 8),
            bytes.word(offset + 16),
            bytes.word(offset + 24),
            bytes.word(offset + 32),
            bytes.word(offset + 40),
            bytes.word(offset + 48),
            bytes.word(offset + 56)
        )
        let key = input ^ secret
        let swapped = SIMD8(input[1], input[0], input[3], input[2], input[5], input[4], input[7], input[6])
        lanes = lanes &+ swapped &+ (key & 0xFFFF_FFFF) &* (key &>> 32)
    }
}
