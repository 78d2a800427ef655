import EmulatorCore
import Testing

@Suite("Gzip")
struct GzipTests {
    @Test("What is stored is read back", arguments: [0, 1, 65_535, 65_536, 200_000])
    func roundTrip(size: Int) {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(Gzip.read(Gzip.store(bytes)) == bytes)
    }

    @Test("What another program compressed is read, and a changed byte is seen")
    func compressed() {
        // Python's gzip of the text below.
        var file: [UInt8] = [
            0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 0xFF, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x90, 0, 0x80, 0x88,
            0xF9,
            0xE5, 0x11, 0, 0, 0,
        ]
        #expect(Gzip.read(file) == Array("hello hello hello".utf8))
        file[20] ^= 1
        #expect(Gzip.read(file) == nil)
    }
}
