import AWSCore
import Testing

/// Nothing that a client can send stops the process.
@Suite struct SignatureNoiseTests {
    /// A source of numbers that gives the same ones each time.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private static let pieces = [
        "AWS4-HMAC-SHA256", " ", ",", ";", "=", "/", "%", "%2", "%zz", "%FF", "&", "?", "+", "Credential=",
        "Signature=",
        "SignedHeaders=host", "AKID/20261122/eu-west-1/s3/aws4_request", "X-Amz-Date=20261122T150405Z",
        "99999999999999999999",
        "X-Amz-Algorithm=AWS4-HMAC-SHA256", "X-Amz-Credential=", "X-Amz-Signature=", "X-Amz-SignedHeaders=",
        "X-Amz-Expires=",
        "99991231T235959Z", "Sun, 22 Nov 9999 15:04:05 GMT", "-1", "\u{301}", "é", "\r\n", "\0", "..", "//",
        "é\u{301}=",
    ]

    @Test(arguments: 0..<8) func `A request of noise verifies or fails, and each failure has words`(_ seed: UInt64) {
        var numbers = Numbers(state: seed)
        func noise(_ most: Int) -> String {
            (0..<Int.random(in: 0...most, using: &numbers)).map { _ in
                Self.pieces.randomElement(using: &numbers) ?? ""
            }.joined()
        }
        for _ in 0..<400 {
            var caller = Caller(Bool.random(using: &numbers) ? "s3" : "sqs")
            if Bool.random(using: &numbers) { caller.presign(expires: 60) }
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0: caller.request.headers["Authorization"] = noise(8)
            case 1: caller.request.headers["Authorization"] = "AWS4-HMAC-SHA256 " + noise(8)
            case 2: caller.request.query = noise(12)
            case 3: caller.request.query? += noise(3)
            case 4:
                caller.request.headers["X-Amz-Date"] = nil
                caller.request.headers["Date"] = noise(2)
            default: caller.request.path = noise(6)
            }
            guard let failure = caller.whole() else { continue }
            for dialect in SignatureDialect.allCases { #expect(!failure.awsError(dialect).message.isEmpty) }
        }
    }

    @Test(arguments: 0..<8) func `Chunks of noise are read or refused`(_ seed: UInt64) throws {
        var numbers = Numbers(state: seed)
        let signer = try Caller("s3").verify().chunkSigner
        let pieces = [
            "0", "5", "ff", ";", "chunk-signature=", "\r\n", "\n", "hello", ":", "x-amz-trailer-signature:", "\0",
        ]
        for _ in 0..<500 {
            let text = (0..<12).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            for payload in StreamingPayload.allCases {
                var reader = ChunkedBody(payload, payload.isSigned ? signer : nil)
                _ = try? reader.decode(Array(text.utf8))
            }
        }
    }
}
