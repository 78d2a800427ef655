import Testing

@testable import AWSCore

@Suite struct SigningKeyTests {
    @Test("The signing key of AWS's documentation is the one that it gives")
    func derivation() {
        var key = Array("AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".utf8)
        for part in ["20120215", "us-east-1", "iam", "aws4_request"] { key = HMACSHA256(key: key).code(part.utf8) }
        #expect(Text.hex(key) == "f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d")
    }

    @Test("A key longer than a block is hashed first (RFC 4231, case 6)")
    func longKey() {
        let key = [UInt8](repeating: 0xaa, count: 131)
        let code = HMACSHA256(key: key).code("Test Using Larger Than Block-Size Key - Hash Key First".utf8)
        #expect(Text.hex(code) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }
}
