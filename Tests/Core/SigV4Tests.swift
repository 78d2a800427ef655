import AWSCore
import Testing

@Suite struct SigV4Tests {
    private let credentials = Credentials(
        accessKeyID: "AKIDEXAMPLE",
        secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    )

    /// Cases of AWS's Signature Version 4 test suite: name, request and signature.
    @Test(
        "Requests are signed as AWS's test suite signs them",
        arguments: [
            (
                "GET", "/", nil as String?, [] as [(String, String)], "",
                "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
            ),
            ("POST", "/", nil, [], "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
            (
                "GET", "/", "Param2=value2&Param1=value1", [], "",
                "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"
            ),
            ("GET", "/%E1%88%B4", nil, [], "", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
            (
                "POST", "/", nil, [("My-Header1", "value1")], "",
                "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"
            ),
        ]
    )
    func suite(
        _ method: String,
        _ path: String,
        _ query: String?,
        _ headers: [(String, String)],
        _ body: String,
        _ signature: String
    ) throws {
        var request = HTTPRequest(
            method: method,
            path: path,
            query: query,
            headers: HTTPFields(headers.map { ($0.0, $0.1) }),
            body: Array(body.utf8)
        )
        request.headers.add("Host", "example.amazonaws.com")
        let now = try #require(Timestamp(basic: "20150830T123600Z"))
        var signer = SigV4(service: "service", region: "us-east-1")
        // The suite's paths are signed as they are but for their dot segments.
        signer.normalizesPath = path == "/"
        signer.sign(&request, credentials: credentials, at: now)
        #expect(request.headers["Authorization"]?.hasSuffix("Signature=\(signature)") == true)
    }

    @Test("The signing key of AWS's documentation gives its signature")
    func hmac() {
        let day = Digest.hmacSHA256(key: Array("AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".utf8), "20120215".utf8)
        let region = Digest.hmacSHA256(key: day, "us-east-1".utf8)
        let service = Digest.hmacSHA256(key: region, "iam".utf8)
        #expect(
            Text.hex(Digest.hmacSHA256(key: service, "aws4_request".utf8))
                == "f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d"
        )
    }
}
