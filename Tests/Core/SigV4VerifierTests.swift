import AWSCore
import Testing

/// What a verifier refuses, and as what.
@Suite struct SigV4VerifierTests {
    @Test func `A request in our own signature verifies and tells who signed`() throws {
        let verified = try Caller("s3").verify()
        #expect(verified.accessKeyID == "AKID")
        #expect(verified.scope == SigningScope(day: "20261122", region: "eu-west-1", service: "s3"))
        #expect(verified.date == "20261122T150405Z")
        #expect(verified.payload == .hash(Text.hex(Digest.sha256("body".utf8))))
        #expect(verified.chunkedBody == nil)
    }

    @Test func `An unsigned request is anonymous`() {
        var caller = Caller("sqs")
        caller.request.headers["Authorization"] = nil
        #expect(caller.failure == .anonymous)
    }

    @Test func `A request may be signed in one place only`() {
        var caller = Caller("s3")
        caller.request.query = "X-Amz-Signature=1"
        #expect(caller.failure == .severalMechanisms(caller.authorization))
    }

    @Test(
        arguments: [
            ("Bearer abc", .unsupportedScheme("Bearer abc")), ("", .unsupportedScheme("")),
            ("AWS AKID:c2ln", .signatureVersion2("AWS AKID:c2ln")),
            ("AWS4-ECDSA-P256-SHA256 Credential=a", .signatureVersion4A),
            ("AWS4-HMAC-SHA512 Credential=a", .unsupportedAlgorithm("AWS4-HMAC-SHA512")),
            ("AWS4-HMAC-SHA256 Credential= a", .notKeyValue("a", authorization: "AWS4-HMAC-SHA256 Credential= a")),
            (
                "AWS4-HMAC-SHA256 Signature=a",
                .incompleteHeader(
                    missing: ["Credential", "SignedHeaders"],
                    hasDate: true,
                    authorization: "AWS4-HMAC-SHA256 Signature=a"
                )
            ),
        ] as [(String, SignatureFailure.Kind)]
    )
    func `A header of another kind is told apart`(_ header: String, _ kind: SignatureFailure.Kind) {
        var caller = Caller("sqs")
        caller.request.headers["Authorization"] = header
        #expect(caller.failure == kind)
    }

    @Test(
        arguments: [
            ("AKID/20261122/eu-west-1/sqs/aws4_request/x", nil), ("AKID", nil), ("", nil),
            ("AKID/20261122/eu-west-1/sqs/aws5", .wrongTerminator("aws5")),
            ("AKID/20261122/eu-west-1/sns/aws4_request", .wrongService("sns", expected: "sqs")),
            ("AKID/20261122/us-east-1/sqs/aws4_request", .wrongRegion("us-east-1", expected: "eu-west-1")),
            ("AKID/20261121/eu-west-1/sqs/aws4_request", .wrongDay("20261121", date: "20261122T150405Z")),
            ("AKID/2026/eu-west-1/sqs/aws4_request", .wrongDay("2026", date: "20261122T150405Z")),
        ] as [(String, SignatureFailure.Kind?)]
    )
    func `A credential has five parts that fit`(_ credential: String, _ kind: SignatureFailure.Kind?) {
        var caller = Caller("sqs")
        caller.request.headers["Authorization"] =
            "AWS4-HMAC-SHA256 Credential=\(credential),SignedHeaders=host,Signature=00"
        #expect(caller.failure == kind ?? .malformedCredential(credential))
    }

    @Test(arguments: [("s3", 900), ("dynamodb", 900), ("sqs", 900), ("kinesis", 300), ("lambda", 300)])
    func `A request's date may be off by as much as the service allows`(_ service: String, _ seconds: Int) throws {
        let caller = Caller(service)
        for shift in [-seconds, seconds] {
            #expect(throws: Never.self) { try caller.verify(at: Caller.now + .seconds(shift)) }
            let beyond = Caller.now + .seconds(shift + shift.signum())
            #expect(caller.failure(at: beyond) == .skewed(date: Caller.now, maximum: .seconds(seconds)))
        }
    }

    @Test(arguments: ["Sun, 22 Nov 2026 15:04:05 GMT", "2026-11-22T15:04:05Z", "20261122T150405Z"])
    func `A Date header does where X-Amz-Date is missing`(_ date: String) throws {
        var caller = Caller("sqs")
        caller.request.headers["X-Amz-Date"] = nil
        caller.request.headers["Date"] = date
        caller.resign()
        #expect(try caller.verify().date == "20261122T150405Z")
    }

    @Test(arguments: ["", "now", "20261322T150405Z", "Sun, 22 Nov 99999999999 15:04 GMT", "2026-11-22"])
    func `A date that is none is refused`(_ date: String) {
        var caller = Caller("sqs")
        caller.request.headers["X-Amz-Date"] = date
        #expect(caller.failure != nil)
    }

    @Test func `The host must be signed`() {
        var caller = Caller("sqs")
        caller.request.headers["Authorization"] =
            "AWS4-HMAC-SHA256 Credential=AKID/20261122/eu-west-1/sqs/aws4_request, SignedHeaders=x-amz-date, Signature=0"
        #expect(caller.failure == .hostNotSigned)
    }

    @Test func `S3 wants each x-amz header signed, others do not mind`() {
        var caller = Caller("s3")
        caller.request.headers.add("x-amz-meta-b", "1")
        caller.request.headers.add("X-Amz-Acl", "private")
        #expect(caller.failure == .headersNotSigned(["x-amz-acl", "x-amz-meta-b"]))
        var other = Caller("sqs")
        other.request.headers.add("x-amz-meta-b", "1")
        #expect(other.failure == nil)
    }

    @Test func `What is known of an access key decides`() {
        let caller = Caller("sqs")
        #expect(caller.failure(secret: .unknownAccessKey) == .unknownAccessKey)
        #expect(caller.failure(secret: .invalidToken) == .invalidToken)
        #expect(caller.failure(secret: .expiredToken) == .expiredToken)
    }

    @Test func `Another secret gives a mismatch that shows what was calculated`() throws {
        let caller = Caller("s3")
        guard case .mismatch(let calculation) = caller.failure(secret: .secret("other")) else {
            Issue.record("no mismatch")
            return
        }
        #expect(calculation.canonicalRequest?.hasPrefix("PUT\n/b/k%20%281%29\nx=1\nhost:h\n") == true)
        #expect(calculation.stringToSign.hasPrefix("AWS4-HMAC-SHA256\n20261122T150405Z\n20261122/eu-west-1/s3/"))
        #expect(caller.authorization.hasSuffix(calculation.signatureProvided))
    }

    @Test func `The closure is given the access key and the token`() throws {
        var caller = Caller("sqs")
        caller.request.headers["X-Amz-Security-Token"] = "token"
        caller.resign()
        var seen: [String?] = []
        _ = try SigV4Verifier().verify(caller.request, at: Caller.now) { id, token in
            seen = [id, token]
            return .secret("secret")
        }
        #expect(seen == ["AKID", "token"])
    }
}
