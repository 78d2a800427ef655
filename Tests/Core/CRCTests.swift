import AWSCore
import Testing

@Suite("CRCs")
struct CRCTests {
    /// The check values of the catalogue of parametrised CRC algorithms, of the digits 1 to 9.
    @Test("Of the digits 1 to 9 they are what the catalogue says")
    func check() {
        Array("123456789".utf8).withUnsafeBytes { digits in
            #expect(CRC32.of(digits) == 0xCBF4_3926)
            #expect(CRC32C.of(digits) == 0xE306_9283)
            #expect(CRC64NVME.of(digits) == 0xAE8B_1486_0A79_9888)
        }
    }

    /// A CRC by its definition, one bit after the other.
    private func slow<Word: FixedWidthInteger & UnsignedInteger>(_ bytes: [UInt8], _ polynomial: Word) -> Word {
        var c = Word.max
        for byte in bytes {
            c ^= Word(byte)
            for _ in 0..<8 { c = c & 1 == 1 ? polynomial ^ c >> 1 : c >> 1 }
        }
        return ~c
    }

    @Test("Of any number of bytes, taken in at once or in two pieces, they are what their definition says")
    func lengths() {
        var random: UInt64 = 1
        let all = (0..<700).map { _ in
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: random >> 56)
        }
        for count in Array(0...200) + [255, 256, 257, 511, 512, 513, 640, 699] {
            let bytes = Array(all.prefix(count))
            let cut = count / 3
            bytes.withUnsafeBytes { raw in
                let (first, second) = (
                    UnsafeRawBufferPointer(rebasing: raw[..<cut]), UnsafeRawBufferPointer(rebasing: raw[cut...])
                )
                var (a, b, c) = (CRC32(), CRC32C(), CRC64NVME())
                for piece in [first, second] {
                    a.update(piece)
                    b.update(piece)
                    c.update(piece)
                }
                #expect(a.value == slow(bytes, 0xEDB8_8320 as UInt32) && CRC32.of(raw) == a.value)
                #expect(b.value == slow(bytes, 0x82F6_3B78 as UInt32) && CRC32C.of(raw) == b.value)
                #expect(c.value == slow(bytes, 0x9A6C_9329_AC4B_C9B5 as UInt64) && CRC64NVME.of(raw) == c.value)
            }
        }
    }
}
