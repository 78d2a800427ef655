import AWSCore
import Testing

/// Requests that another implementation signed.
@Suite struct BotocoreTests {
    private static let cases = SignatureCase.all(botocoreRequests, bodiesAreBase64: true)
    private static let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    private static let now = Timestamp(milliseconds: 1_795_359_845_000)
    private static let token = "IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE=="

    @Test(arguments: cases) func `What botocore signed verifies`(_ signed: SignatureCase) throws {
        let verified = try verify(signed, signed.request)
        #expect(verified.accessKeyID == "AKIAIOSFODNN7EXAMPLE")
        #expect(verified.scope.service == signed.service)
        #expect(verified.isPresigned == signed.authorization.isEmpty)
        #expect(verified.sessionToken == (signed.name.contains("session") ? Self.token : nil))
        if var body = verified.chunkedBody {
            let plain = try body.decode(signed.request.body)
            #expect(signed.request.headers["x-amz-decoded-content-length"] == String(plain.count))
        }
    }

    @Test(arguments: cases) func `What botocore signed does not verify with one changed byte`(_ signed: SignatureCase) {
        for (place, request) in signed.changed {
            #expect(throws: SignatureFailure.self, "\(place)") { try verify(signed, request) }
        }
    }

    @Test(arguments: cases.filter { !$0.authorization.isEmpty })
    func `We sign a request as botocore does`(_ signed: SignatureCase) throws {
        var request = signed.request
        request.headers = HTTPFields(
            request.headers.entries.filter { signed.signedHeaders.contains($0.name.lowercased()) }
        )
        let signer = SigV4(service: signed.service, region: signed.region)
        signer.sign(&request, credentials: credentials(signed), at: Self.now)
        #expect(request.headers["Authorization"] == signed.authorization)
    }

    @Test(arguments: cases.filter(\.authorization.isEmpty))
    func `We presign a request as botocore does`(_ signed: SignatureCase) throws {
        var request = signed.request
        let pairs = (request.query ?? "").split(separator: "&").filter { !$0.hasPrefix("X-Amz-") }
        request.query = pairs.isEmpty ? nil : pairs.joined(separator: "&")
        let signer = SigV4(service: signed.service, region: signed.region)
        let expires = try #require(signed.parameter("X-Amz-Expires").flatMap { Int($0) })
        signer.presign(&request, credentials: credentials(signed), at: Self.now, expires: expires)
        let ours = Set((request.query ?? "").split(separator: "&"))
        #expect(ours == Set((signed.request.query ?? "").split(separator: "&")))
        #expect(throws: Never.self) { try verify(signed, request) }
    }

    private func credentials(_ signed: SignatureCase) -> Credentials {
        Credentials(
            accessKeyID: "AKIAIOSFODNN7EXAMPLE",
            secretAccessKey: Self.secret,
            sessionToken: signed.name.contains("session") ? Self.token : nil
        )
    }

    private func verify(
        _ signed: SignatureCase,
        _ request: HTTPRequest
    ) throws(SignatureFailure) -> VerifiedSignature {
        try SigV4Verifier(service: signed.service, region: signed.region)
            .verify(request, at: Self.now) { _, _ in .secret(Self.secret) }
    }
}
