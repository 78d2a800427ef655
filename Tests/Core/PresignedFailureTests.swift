import AWSCore
import Testing

/// Signatures in queries that do not stand.
@Suite struct PresignedFailureTests {
    private func caller(_ service: String = "s3", expires: Int = 60) -> Caller {
        var caller = Caller(service)
        caller.presign(expires: expires)
        return caller
    }

    @Test func `A URL holds until it expires`() throws {
        let caller = caller()
        #expect(throws: Never.self) { try caller.verify(at: Caller.now + .seconds(59)) }
        #expect(caller.failure(at: Caller.now + .seconds(60)) == .expired(date: Caller.now, expires: 60))
        #expect(throws: Never.self) { try caller.verify(at: Caller.now - .seconds(900)) }
        #expect(caller.failure(at: Caller.now - .seconds(901)) == .notYetValid(date: Caller.now, expires: 60))
        let week = self.caller(expires: 604_800)
        #expect(throws: Never.self) { try week.verify(at: Caller.now + .seconds(604_799)) }
    }

    @Test(arguments: ["604801", "-1", "abc", "", "99999999999999999999"])
    func `A URL expires within a week`(_ expires: String) {
        var caller = caller()
        caller.request.query = caller.request.query?.replacing("X-Amz-Expires=60", with: "X-Amz-Expires=\(expires)")
        #expect(caller.failure == .invalidExpires(expires))
    }

    @Test(
        arguments: [
            "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date",
            "X-Amz-Expires",
        ]
    )
    func `All parameters must be there`(_ name: String) {
        var caller = caller()
        let pairs = (caller.request.query ?? "").split(separator: "&").filter { !$0.hasPrefix("\(name)=") }
        caller.request.query = pairs.joined(separator: "&")
        #expect(caller.failure == .incompleteQuery(missing: [name]))
    }

    @Test func `Services that are not S3 do without an end`() {
        var caller = caller("sts")
        let pairs = (caller.request.query ?? "").split(separator: "&").filter { !$0.hasPrefix("X-Amz-Expires=") }
        caller.request.query = pairs.joined(separator: "&")
        guard case .mismatch = caller.failure else {
            Issue.record("no mismatch")
            return
        }
        #expect(caller.failure(at: Caller.now + .seconds(901)) == .skewed(date: Caller.now, maximum: .seconds(900)))
    }

    @Test func `The parameters' order and form do not matter, their values do`() {
        var caller = caller()
        let pairs = (caller.request.query ?? "").split(separator: "&").reversed().joined(separator: "&")
        caller.request.query = pairs.replacing("%2F", with: "%2f")
        #expect(caller.failure == nil)
        caller.request.query = pairs + "&more=1"
        #expect(caller.failure != nil)
    }

    @Test func `A header that was not presigned is refused by S3, but for the body's hash`() {
        var caller = caller()
        caller.request.headers.add("x-amz-content-sha256", "UNSIGNED-PAYLOAD")
        #expect(caller.failure == nil)
        caller.request.headers.add("x-amz-meta-a", "1")
        #expect(caller.failure == .headersNotSigned(["x-amz-meta-a"]))
    }

    @Test func `Version 2 and the asymmetric version 4 are told apart`() {
        var caller = Caller("s3")
        caller.request.headers["Authorization"] = nil
        caller.request.query = "AWSAccessKeyId=AKID&Expires=1&Signature=abc"
        #expect(caller.failure == .signatureVersion2(""))
        caller.request.query = "X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256"
        #expect(caller.failure == .signatureVersion4A)
        caller.request.query = "X-Amz-Algorithm=AWS4-HMAC-SHA1"
        #expect(caller.failure == .unsupportedAlgorithm("AWS4-HMAC-SHA1"))
    }
}
