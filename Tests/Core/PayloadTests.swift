import AWSCore
import Testing

/// What is signed in the place of a body.
@Suite struct PayloadTests {
    private static let empty = Text.hex(Digest.sha256([]))

    @Test func `S3 compares the body with the hash that was signed`() {
        var caller = Caller("s3")
        caller.request.body = Array("other".utf8)
        let (claimed, computed) = (Text.hex(Digest.sha256("body".utf8)), Text.hex(Digest.sha256("other".utf8)))
        #expect(caller.failure == .payloadMismatch(claimed: claimed, computed: computed))
    }

    @Test func `A body that comes later is left to the caller`() throws {
        var caller = Caller("s3")
        caller.request.body = []
        let verifier = SigV4Verifier(service: "s3")
        let verified = try verifier.verify(caller.request, at: Caller.now, bodyIsRead: false) { _, _ in
            .secret("secret")
        }
        #expect(verified.payload == .hash(Text.hex(Digest.sha256("body".utf8))))
    }

    @Test func `S3 takes a body that nobody signed`() throws {
        var caller = Caller("s3")
        caller.request.headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD"
        caller.resign()
        caller.request.body = Array("other".utf8)
        #expect(try caller.verify().payload == .unsigned)
    }

    @Test func `S3 needs x-amz-content-sha256`() {
        var caller = Caller("s3")
        caller.request.headers["x-amz-content-sha256"] = nil
        caller.resign()
        #expect(caller.failure == .missingPayloadHash)
    }

    @Test(arguments: ["", "abc", "STREAMING-X", String(repeating: "g", count: 64)])
    func `S3 refuses what is neither a hash nor a known word`(_ value: String) {
        var caller = Caller("s3")
        caller.request.headers["x-amz-content-sha256"] = value
        caller.resign()
        #expect(caller.failure == .invalidPayloadHash(value))
    }

    @Test func `Chunks signed with the asymmetric version are refused as such`() {
        var caller = Caller("s3")
        caller.request.headers["x-amz-content-sha256"] = "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"
        caller.resign()
        #expect(caller.failure == .signatureVersion4A)
    }

    @Test func `Other services hash the body themselves`() {
        var caller = Caller("sqs")
        caller.request.body = Array("other".utf8)
        guard case .mismatch = caller.failure else {
            Issue.record("no mismatch")
            return
        }
        var withHeader = Caller("sqs")
        withHeader.request.headers["x-amz-content-sha256"] = Self.empty
        withHeader.resign(payloadHash: Text.hex(Digest.sha256("body".utf8)))
        let computed = Text.hex(Digest.sha256("body".utf8))
        #expect(withHeader.failure == .payloadMismatch(claimed: Self.empty, computed: computed))
    }

    @Test(arguments: ["/b/k%20%281%29", "/b/k%20(1)"])
    func `S3 takes a path signed as sent and signed as it should be sent`(_ signedPath: String) {
        var caller = Caller("s3")
        caller.request.path = signedPath
        caller.resign()
        caller.request.path = "/b/k%20(1)"
        #expect(caller.failure == nil)
        caller.request.path = "/b/./k%20(1)"
        #expect(caller.failure != nil)
    }
}
