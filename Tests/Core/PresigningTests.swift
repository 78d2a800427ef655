import AWSCore
import Testing

@Suite struct PresigningTests {
    private let credentials = Credentials(
        accessKeyID: "AKIAIOSFODNN7EXAMPLE",
        secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    )
    private let now = Timestamp(milliseconds: 1_369_353_600_000)

    @Test func `A URL is signed as in S3's documentation`() {
        var request = HTTPRequest(
            method: "GET",
            path: "/test.txt",
            headers: HTTPFields([("Host", "examplebucket.s3.amazonaws.com")])
        )
        SigV4(service: "s3", region: "us-east-1").presign(&request, credentials: credentials, at: now, expires: 86_400)
        #expect(
            request.query == "X-Amz-Algorithm=AWS4-HMAC-SHA256"
                + "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
                + "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
                + "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
        )
    }

    @Test func `A presigned request to another service signs its body`() throws {
        var request = HTTPRequest(
            method: "POST",
            path: "/",
            query: "Version=2012-11-05",
            headers: HTTPFields([("Host", "sqs.us-east-1.amazonaws.com")]),
            body: Array("Action=ListQueues".utf8)
        )
        let signer = SigV4(service: "sqs", region: "us-east-1")
        signer.presign(&request, credentials: credentials, at: now, expires: 60)
        let verifier = SigV4Verifier(service: "sqs")
        let secret = credentials.secretAccessKey
        #expect(try verifier.verify(request, at: now) { _, _ in .secret(secret) }.isPresigned)
        request.body += [65]
        #expect(throws: SignatureFailure.self) { try verifier.verify(request, at: now) { _, _ in .secret(secret) } }
    }
}
