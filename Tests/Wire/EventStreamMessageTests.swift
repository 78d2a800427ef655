import AWSCore
import Testing

/// Bytes made with Python's struct and zlib, which botocore 1.43.11's `EventStreamBuffer` reads as the message beside them.
private let frames: [(message: EventStreamMessage, hex: String)] = [
    (EventStreamMessage(), "000000100000000005c248eb7d98c8ff"),
    (
        EventStreamMessage(
            headers: [
                .init("t", .bool(true)), .init("f", .bool(false)), .init("b", .byte(-2)), .init("s", .short(-300)),
                .init("i", .integer(-70000)), .init("l", .long(-5_000_000_000)), .init("y", .bytes([0, 255])),
                .init("x", .string("é")), .init("d", .timestamp(Timestamp(milliseconds: 1_767_323_045_678))),
                .init("u", .uuid(0x0001_0203_0405_0607, 0x0809_0A0B_0C0D_0E0F)),
            ],
            payload: Array("{}".utf8)
        ),
        """
        0000005f0000004dd70cba5e017400016601016202fe017303fed4016904fffeee90016c05fffffffed5fa0e00017906000200ff0178070002\
        c3a90164080000019b7ca98f2e017509000102030405060708090a0b0c0d0e0f7b7d3019864d
        """
    ),
    (
        EventStreamMessage(headers: [
            .init(":message-type", .string("error")), .init(":error-code", .string("InternalError")),
            .init(":error-message", .string("We encountered an internal error. Please try again.")),
        ]),
        """
        0000008700000077a88557740d3a6d6573736167652d747970650700056572726f720b3a6572726f722d636f646507000d496e7465726e616c\
        4572726f720e3a6572726f722d6d657373616765070033576520656e636f756e746572656420616e20696e7465726e616c206572726f722e20\
        506c656173652074727920616761696e2e27c44eca
        """
    ),
]

/// The bytes of a message with these headers as they stand, and right checksums.
private func frame(headers: String, payload: [UInt8] = []) throws -> [UInt8] {
    let headers = try CBORSample.bytes(headers)
    var out = bigEndian(UInt32(headers.count + payload.count + 16)) + bigEndian(UInt32(headers.count))
    out += bigEndian(out.withUnsafeBytes { CRC32.of($0) })
    out += headers + payload
    return out + bigEndian(out.withUnsafeBytes { CRC32.of($0) })
}

private func bigEndian(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

private func messages(_ bytes: [UInt8]) throws(AWSError) -> [EventStreamMessage] {
    var decoder = EventStreamDecoder()
    decoder.append(bytes)
    var out: [EventStreamMessage] = []
    while let message = try decoder.next() { out.append(message) }
    return out
}

@Suite struct EventStreamMessageTests {
    @Test("A message's bytes are what botocore reads", arguments: frames.indices)
    func bytes(_ index: Int) throws {
        #expect(Text.hex(try frames[index].message.encoded()) == frames[index].hex)
        #expect(try messages(try CBORSample.bytes(frames[index].hex)) == [frames[index].message])
    }

    @Test("Messages come whole, in pieces of whatever size their bytes arrive", arguments: [1, 2, 3, 7, 16, 50, 1000])
    func pieces(_ size: Int) throws {
        let stream = try CBORSample.bytes((frames + frames + frames).map(\.hex).joined())
        var decoder = EventStreamDecoder()
        var read: [EventStreamMessage] = []
        for start in stride(from: 0, to: stream.count, by: size) {
            decoder.append(stream[start..<min(start + size, stream.count)])
            while let message = try decoder.next() { read.append(message) }
        }
        #expect(read == (frames + frames + frames).map(\.message))
        try decoder.end()
    }

    @Test("A message cut short is waited for, and the end of its stream is noticed")
    func truncation() throws {
        let bytes = try CBORSample.bytes(frames[1].hex)
        for length in 1..<bytes.count {
            var decoder = EventStreamDecoder()
            decoder.append(bytes[..<length])
            #expect(try decoder.next() == nil)
            #expect(throws: AWSError("SerializationException", "The stream ended within an event message.")) {
                try decoder.end()
            }
            decoder.append(bytes[length...])
            #expect(try decoder.next() == frames[1].message)
            try decoder.end()
        }
    }

    @Test("A changed bit anywhere ends the stream for good")
    func checksums() throws {
        let bytes = try CBORSample.bytes(frames[1].hex)
        for bit in 0..<bytes.count * 8 {
            var broken = bytes
            broken[bit / 8] ^= 1 << UInt8(bit % 8)
            var decoder = EventStreamDecoder()
            decoder.append(broken)
            #expect(throws: AWSError.self, "\(bit)") { try decoder.next() }
            decoder.append(bytes)
            #expect(throws: AWSError.self, "\(bit)") { try decoder.next() }
            #expect(throws: AWSError.self, "\(bit)") { try decoder.end() }
        }
    }

    @Test(
        "Lengths that cannot be are refused as soon as the prelude is there",
        arguments: [(0, 0), (15, 0), (16, 1), (100, 85), (200_000, 131_073), (16_777_217, 0), (4_294_967_295, 0)]
            as [(UInt32, UInt32)]
    )
    func lengths(_ total: UInt32, _ headers: UInt32) {
        var prelude = bigEndian(total) + bigEndian(headers)
        prelude += bigEndian(prelude.withUnsafeBytes { CRC32.of($0) })
        #expect(throws: AWSError("SerializationException", "An event message's length is wrong.")) {
            try messages(prelude)
        }
    }

    @Test(
        "Headers that are none are refused, though their checksum is right",
        arguments: [
            "01", "0161", "00 00", "0161 0a", "0161 02", "0161 03 00", "0161 04 000000", "0161 05 00000000000000",
            "0161 06 00",
            "0161 06 0001", "0161 07 ffff 61", "0161 07 0001 ff", "01ff 00", "0161 08 00", "0161 09 00", "0261",
            "0161 00 0161 01",
        ]
    )
    func headers(_ hex: String) throws {
        let bytes = try frame(headers: hex)
        #expect(throws: AWSError("SerializationException", "An event message's headers are malformed.")) {
            try messages(bytes)
        }
    }

    @Test("A moment beyond what can be told is cut")
    func moments() throws {
        let read = try messages(try frame(headers: "0164 08 7fffffffffffffff 0165 08 ffffffffffffffff"))
        #expect(read.first?["d"] == .timestamp(Timestamp(milliseconds: 9_200_000_000_000)))
        #expect(read.first?["e"] == .timestamp(Timestamp(milliseconds: -1)))
    }

    @Test("What no message can hold is not written")
    func limits() throws {
        let unwritable = [
            EventStreamMessage(headers: [.init("", .bool(true))]),
            EventStreamMessage(headers: [.init(String(repeating: "n", count: 256), .bool(true))]),
            EventStreamMessage(headers: [.init("x", .string(String(repeating: "x", count: 32768)))]),
            EventStreamMessage(headers: [.init("x", .bytes([UInt8](repeating: 0, count: 32768)))]),
            EventStreamMessage(headers: (0..<5).map { .init("\($0)", .bytes([UInt8](repeating: 0, count: 32767))) }),
            EventStreamMessage(payload: [UInt8](repeating: 0, count: 16 << 20)),
        ]
        for message in unwritable { #expect(throws: AWSError.self) { try message.encoded() } }
        let longest = EventStreamMessage(
            headers: [.init(String(repeating: "n", count: 255), .string(String(repeating: "x", count: 32767)))],
            payload: [UInt8](repeating: 7, count: 100_000)
        )
        #expect(try messages(try longest.encoded()) == [longest])
    }

    @Test("Headers are found by name")
    func lookup() {
        let message = frames[1].message
        #expect(message["b"] == .byte(-2))
        #expect(message["z"] == nil)
        #expect(message.string("x") == "é")
        #expect(message.string("b") == nil)
    }

    @Test("Whatever the headers, they are read or refused; and what is read survives being written")
    func mutations() throws {
        let bytes = try CBORSample.bytes(frames[1].hex)
        let headers = Array(bytes[12..<bytes.count - 6])
        var numbers = SeededNumbers(state: 2018)
        var read = 0
        for _ in 0..<3000 {
            let mutation = numbers.mutation(of: headers)
            guard let message = try? messages(try frame(headers: Text.hex(mutation))).first else { continue }
            read += 1
            guard let again = try? message.encoded() else { continue }
            #expect(try messages(again) == [message])
        }
        for _ in 0..<3000 { _ = try? messages(numbers.mutation(of: bytes)) }
        #expect(read > 500)
    }
}
