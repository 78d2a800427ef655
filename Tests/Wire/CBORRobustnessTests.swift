import AWSCore
import AWSWire
import Testing

/// Numbers that look random and are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// The bytes with up to three of them changed, left out, doubled or cut off.
    mutating func mutation(of bytes: [UInt8]) -> [UInt8] {
        var out = bytes
        for _ in 0...Int(next() % 3) where !out.isEmpty {
            let i = Int(next() % UInt64(out.count))
            switch next() % 8 {
            case 0: out.remove(at: i)
            case 1: out.insert(out[i], at: i)
            case 2: out.removeLast(out.count - i)
            case 3: out[i] ^= 1 << UInt8(next() % 8)
            case 4: out[i] = [0x1B, 0x3B, 0x5B, 0x5F, 0x7F, 0x9B, 0x9F, 0xBB, 0xBF, 0xC2, 0xC4, 0xFF][Int(next() % 12)]
            default: out[i] = UInt8(truncatingIfNeeded: next())
            }
        }
        return out
    }
}

@Suite struct CBORRobustnessTests {
    /// Everything that an output can hold, in a mixture of forms.
    private static let everything = """
        bf 6474657874 7f61616162ff 64666c6167 f5 67696e7465676572 1903e8 646c6f6e67 c2420100 66646f75626c65 c48221196ab3 \
        65666c6f6174 f93e00 64626c6f62 5f41014102ff 6474696d65 c1fb41d452d9ec200000 65776f726473 8261616162 636d6170 \
        a2616101616202 666e6573746564 a16474657874 6162 68646f63756d656e74 9ff6a161618120 ff 61 7a d9d9f7 a10203 ff
        """

    @Test("A body cut short is refused at every length")
    func truncation() throws {
        let bytes = try CBORSample.bytes(Self.everything)
        let context = try CBORSample.operation().outputContext
        _ = try CBORCodec.read(bytes, context)
        for length in 1..<bytes.count {
            #expect(throws: AWSError("SerializationException", ""), "\(length)") {
                try CBORCodec.read(Array(bytes[..<length]), context)
            }
        }
        #expect(throws: AWSError("SerializationException", "")) { try CBORCodec.read(bytes + [0], context) }
    }

    @Test(
        "A nesting bomb is refused, not followed",
        arguments: ["81", "9f", "a100", "bf6161", "a1666e6573746564", "c1"]
    )
    func nesting(_ hex: String) throws {
        let level = try CBORSample.bytes(hex)
        let bomb = [UInt8]((0..<20_000).map { _ in level }.joined())
        let context = try CBORSample.operation().outputContext
        #expect(throws: AWSError.self) { try CBORCodec.json(bomb) }
        #expect(throws: AWSError.self) { try CBORCodec.read(bomb, context) }
        #expect(throws: AWSError.self) { try CBORCodec.read([0xA1, 0x61, 0x7A] + bomb, context) }
    }

    @Test("Structures may nest 128 deep")
    func depth() throws {
        let member = try CBORSample.bytes("a1666e6573746564")
        let context = try CBORSample.operation().outputContext
        let deepest = [UInt8]((0..<127).map { _ in member }.joined()) + [0xA0]
        _ = try CBORCodec.read(deepest, context)
        #expect(throws: AWSError.self) { try CBORCodec.read(member + deepest, context) }
    }

    @Test("Whatever the bytes, they are read or refused; and what is read survives being written")
    func mutations() throws {
        let bytes = try CBORSample.bytes(Self.everything)
        let context = try CBORSample.operation().outputContext
        var numbers = SeededNumbers(state: 8949)
        var read = 0
        for _ in 0..<15_000 {
            let mutation = numbers.mutation(of: bytes)
            guard let value = try? CBORCodec.read(mutation, context) else { continue }
            read += 1
            let written = CBORCodec.write(value, context)
            guard let again = try? CBORCodec.read(written, context), CBORCodec.write(again, context) == written else {
                Issue.record("\(Text.hex(mutation)) is not \(Text.hex(written)) again")
                continue
            }
        }
        #expect(read > 1000)
    }
}
