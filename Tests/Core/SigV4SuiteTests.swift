import AWSCore
import Testing

/// AWS's own cases, in both directions.
@Suite struct SigV4SuiteTests {
    private static let cases = SignatureCase.all(sigV4Suite, bodiesAreBase64: false)
    private static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    private static let now = Timestamp(milliseconds: 1_440_938_160_000)
    private let signer = SigV4(service: "service", region: "us-east-1")
    private let verifier = SigV4Verifier(service: "service", region: "us-east-1")

    @Test func `All 34 cases of the suite are here`() {
        #expect(Self.cases.count == 34)
        #expect(Self.now.basic == "20150830T123600Z")
    }

    @Test(arguments: cases) func `A request is signed as the suite signs it`(_ expected: SignatureCase) throws {
        let request = signed(expected)
        var unsigned = request
        unsigned.headers["Authorization"] = nil
        let canonical = signer.canonicalRequest(unsigned, payloadHash: Text.hex(Digest.sha256(unsigned.body)))
        #expect(canonical.text == expected.canonical)
        let text = signer.stringToSign(canonical.text, date: "20150830T123600Z")
        #expect(
            text
                == "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n\(expected.canonicalHash)"
        )
        #expect(request.headers["Authorization"] == expected.authorization)
    }

    @Test(arguments: cases) func `A request that the suite signed verifies`(_ expected: SignatureCase) throws {
        var request = signed(expected)
        request.headers["Authorization"] = expected.authorization
        let verified = try verify(request)
        #expect(verified.accessKeyID == "AKIDEXAMPLE")
        #expect(expected.authorization.hasSuffix(verified.signature))
    }

    @Test(arguments: cases) func `A request of the suite with one changed byte does not verify`(
        _ expected: SignatureCase
    ) {
        var whole = expected
        whole.request = signed(expected)
        let changed = whole.changed
        #expect(changed.count >= 4)
        for (place, request) in changed {
            #expect(throws: SignatureFailure.self, "\(place)") { try verify(request) }
        }
        var request = whole.request
        request.body += [120]
        #expect(throws: SignatureFailure.self) { try verify(request) }
    }

    @Test func `A token that is added after signing does not disturb a signature without it`() throws {
        var request = try #require(Self.cases.first { $0.name == "post-sts-header-after" }.map(signed))
        request.headers.add("X-Amz-Security-Token", "AQoDYXdzEPT")
        #expect(try verify(request).sessionToken == "AQoDYXdzEPT")
    }

    /// The request with what our signer adds; one case has its token among the credentials.
    private func signed(_ expected: SignatureCase) -> HTTPRequest {
        var request = expected.request
        let line = "\nx-amz-security-token:"
        var token: String?
        if request.headers["X-Amz-Security-Token"] == nil, let canonical = expected.canonical,
            let range = canonical.firstRange(of: line)
        {
            token = String(canonical[range.upperBound...].prefix { $0 != "\n" })
        }
        let credentials = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: Self.secret, sessionToken: token)
        signer.sign(&request, credentials: credentials, at: Self.now)
        return request
    }

    private func verify(_ request: HTTPRequest) throws(SignatureFailure) -> VerifiedSignature {
        try verifier.verify(request, at: Self.now) { _, _ in .secret(Self.secret) }
    }
}
