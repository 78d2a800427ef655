import AWSCore
import Testing

@Suite("Eight bytes together")
struct ByteWordTests {
    @Test("The first mark is at the first of the bytes asked for")
    func marks() throws {
        let plain: [UInt8] = [65, 128, 32, 127, 255, 33, 126, 200]
        for place in 0..<8 {
            for byte in UInt8.min...UInt8.max {
                var bytes = plain
                bytes[place] = byte
                // One byte before, so that the word does not begin where memory is aligned.
                try ([0] + bytes).withUnsafeBufferPointer { buffer in
                    let word = try #require(ByteWord(buffer, at: 1))
                    func first(_ isWanted: (UInt8) -> Bool) -> Int { bytes.firstIndex(where: isWanted) ?? 8 }
                    for wanted in [UInt8(0), 34, 92, 127, 128, 255] {
                        #expect(word.equal(wanted).first == first { $0 == wanted })
                    }
                    for bound in [UInt8(1), 32, 128] { #expect(word.less(bound).first == first { $0 < bound }) }
                    #expect((word.equal(34) | word.less(32)).first == first { $0 == 34 || $0 < 32 })
                    #expect(word.beyondASCII.first == first { $0 > 127 })
                }
            }
        }
    }

    @Test("There is no word where fewer than eight bytes are left")
    func end() {
        [UInt8](repeating: 1, count: 9).withUnsafeBufferPointer { bytes in
            #expect(ByteWord(bytes, at: 1) != nil)
            #expect(ByteWord(bytes, at: 2) == nil)
        }
        #expect(ByteWord(UnsafeBufferPointer(start: nil, count: 0), at: 0) == nil)
    }
}
