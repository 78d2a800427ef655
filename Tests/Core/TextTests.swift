import AWSCore
import Testing

@Suite struct TextTests {
    @Test(
        "Base64 is that of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ]
    )
    func base64(_ plain: String, _ encoded: String) {
        #expect(Text.base64(Array(plain.utf8)) == encoded)
        #expect(Text.bytes(base64: encoded.utf8) == Array(plain.utf8))
    }

    @Test("Broken base64 is refused", arguments: ["Zg=", "Zg", "Z", "Zm9v=", "Zm9*", "=", "Zg==Zg=="])
    func brokenBase64(_ text: String) { #expect(Text.bytes(base64: text.utf8) == nil) }

    @Test("Percent-encoding keeps what RFC 3986 calls unreserved")
    func percent() {
        #expect(Text.percentEncoded("a b/é~*") == "a%20b%2F%C3%A9~%2A")
        #expect(Text.percentDecoded("a%20b%2F%C3%A9~%2A") == "a b/é~*")
        #expect(Text.percentDecoded("100%") == "100%")
    }

    @Test("Checksums are those of their definitions for the digits 1 to 9")
    func checksums() {
        let digits = Array("123456789".utf8)
        #expect(digits.withUnsafeBytes { CRC32.of($0) } == 0xCBF4_3926)
        #expect(Text.hex(Digest.md5(digits)) == "25f9e794323b453885f5181f1b624d0b")
        #expect(Text.hex(Digest.sha1(digits)) == "f7c3bc1d808e04732adf679965ccc34ca7ae3441")
        #expect(Text.hex(Digest.sha256(digits)) == "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225")
    }

    @Test(
        "A moment keeps its value through each text form",
        arguments: [0, 1_795_348_800, 951_782_400, -86_400, 4_102_444_799]
    )
    func timestamps(_ seconds: Int64) throws {
        let moment = Timestamp(nanoseconds: seconds * 1_000_000_000)
        #expect(Timestamp(iso8601: moment.iso8601()) == moment)
        #expect(Timestamp(iso8601: moment.iso8601(milliseconds: true)) == moment)
        #expect(Timestamp(httpDate: moment.httpDate) == moment)
        #expect(Timestamp(basic: moment.basic) == moment)
    }

    @Test("Moments are written as AWS writes them")
    func forms() {
        let moment = Timestamp(milliseconds: 1_795_359_845_123)
        #expect(moment.iso8601() == "2026-11-22T15:04:05Z")
        #expect(moment.iso8601(milliseconds: true) == "2026-11-22T15:04:05.123Z")
        #expect(moment.httpDate == "Sun, 22 Nov 2026 15:04:05 GMT")
        #expect(moment.basic == "20261122T150405Z")
        #expect(Timestamp(iso8601: "2026-11-22T16:04:05.5+01:00") == Timestamp(milliseconds: 1_795_359_845_500))
    }

    @Test("An ARN has six parts")
    func arn() {
        let arn = ARN("arn:aws:sqs:us-east-1:000000000000:queue")
        #expect(arn?.resource == "queue")
        #expect(arn?.description == "arn:aws:sqs:us-east-1:000000000000:queue")
        #expect(ARN("arn:aws:sqs:us-east-1:000000000000") == nil)
        #expect(ARN("urn:aws:sqs:us-east-1:000000000000:queue") == nil)
    }
}
