import AWSCore
import Testing

/// The words of S3 and of the others, character for character.
@Suite struct SignatureErrorTests {
    private let mismatch =
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
        + "and signing method. Consult the service documentation for details."

    private func error(_ kind: SignatureFailure.Kind, _ dialect: SignatureDialect, presigned: Bool = false) -> AWSError
    {
        SignatureFailure(kind, isPresigned: presigned, accessKeyID: "AKID", sessionToken: "token", now: Caller.now)
            .awsError(dialect)
    }

    @Test func `S3 shows what it calculated`() {
        let calculation = SignatureFailure.Calculation(
            canonicalRequest: "GET\n/",
            stringToSign: "AWS4\n",
            signatureProvided: "00ff"
        )
        let error = error(.mismatch(calculation), .s3)
        #expect(error.code == "SignatureDoesNotMatch")
        #expect(error.status == 403)
        #expect(
            error.message
                == "The request signature we calculated does not match the signature you provided. Check your "
                + "key and signing method."
        )
        #expect(
            error.fields == [
                .init("AWSAccessKeyId", "AKID"), .init("StringToSign", "AWS4\n"), .init("SignatureProvided", "00ff"),
                .init("StringToSignBytes", "41 57 53 34 0a"), .init("CanonicalRequest", "GET\n/"),
                .init("CanonicalRequestBytes", "47 45 54 0a 2f"),
            ]
        )
    }

    @Test func `The others show it in the text`() {
        let calculation = SignatureFailure.Calculation(
            canonicalRequest: "GET\n/",
            stringToSign: "AWS4\n20",
            signatureProvided: ""
        )
        let text =
            "\(mismatch)\n\nThe Canonical String for this request should have been\n'GET\n/'\n\n"
            + "The String-to-Sign should have been\n'AWS4\n20'\n"
        let codes: [(SignatureDialect, String, Int)] = [
            (.awsJson10, "com.amazon.coral.service#InvalidSignatureException", 400),
            (.awsJson11, "InvalidSignatureException", 400), (.restJson, "InvalidSignatureException", 403),
            (.query, "SignatureDoesNotMatch", 403),
        ]
        for (dialect, code, status) in codes {
            #expect(error(.mismatch(calculation), dialect) == AWSError(code, text, status: status))
        }
        #expect(error(.payloadMismatch(claimed: "", computed: ""), .query).message == mismatch)
    }

    @Test(
        arguments: [
            (.unknownAccessKey, "UnrecognizedClientException", "InvalidClientTokenId"),
            (.invalidToken, "UnrecognizedClientException", "InvalidClientTokenId"),
            (.expiredToken, "ExpiredTokenException", "ExpiredToken"),
            (.anonymous, "MissingAuthenticationTokenException", "MissingAuthenticationToken"),
            (.malformedDate("1"), "IncompleteSignatureException", "IncompleteSignature"),
        ] as [(SignatureFailure.Kind, String, String)]
    )
    func `Codes end in Exception for JSON only`(_ kind: SignatureFailure.Kind, _ json: String, _ query: String) {
        #expect(error(kind, .awsJson10).code == "com.amazon.coral.service#\(json)")
        #expect(error(kind, .awsJson11).code == json)
        #expect(error(kind, .restJson).code == json)
        #expect(error(kind, .query).code == query)
    }

    @Test func `A request that is too old or too new is told so with both times`() {
        let old = SignatureFailure.Kind.skewed(date: Caller.now - .seconds(901), maximum: .seconds(900))
        #expect(
            error(old, .query).message
                == "Signature expired: 20261122T144904Z is now earlier than 20261122T144905Z (20261122T150405Z - 15 min.)"
        )
        let new = SignatureFailure.Kind.skewed(date: Caller.now + .seconds(301), maximum: .seconds(300))
        #expect(
            error(new, .restJson).message
                == "Signature not yet current: 20261122T150906Z is still later than 20261122T150905Z "
                + "(20261122T150405Z + 5 min.)"
        )
        let s3 = error(old, .s3)
        #expect(s3.code == "RequestTimeTooSkewed")
        #expect(
            s3.fields == [
                .init("RequestTime", "20261122T144904Z"), .init("ServerTime", "2026-11-22T15:04:05Z"),
                .init("MaxAllowedSkewMilliseconds", "900000"),
            ]
        )
    }

    @Test func `S3 tells when a URL expired`() {
        let expired = error(.expired(date: Caller.now - .seconds(60), expires: 59), .s3, presigned: true)
        #expect(expired.message == "Request has expired")
        #expect(
            expired.fields == [
                .init("X-Amz-Expires", "59"), .init("Expires", "2026-11-22T15:04:04Z"),
                .init("ServerTime", "2026-11-22T15:04:05Z"),
            ]
        )
        let early = error(.notYetValid(date: Caller.now + .seconds(3600), expires: 60), .s3, presigned: true)
        #expect(early.message == "Request is not yet valid")
        #expect(early.fields.first == .init("X-Amz-Date", "1795363445000"))
    }

    @Test(
        arguments: [
            (.anonymous, "AccessDenied", "Access Denied", 403, []),
            (
                .unknownAccessKey, "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.", 403, ["AWSAccessKeyId=AKID"]
            ),
            (
                .invalidToken, "InvalidToken", "The provided token is malformed or otherwise invalid.", 400,
                ["Token-0=token"]
            ),
            (.expiredToken, "ExpiredToken", "The provided token has expired.", 400, ["Token-0=token"]),
            (
                .headersNotSigned(["x-amz-a", "x-amz-b"]), "AccessDenied",
                "There were headers present in the request which were not signed", 403,
                ["HeadersNotSigned=x-amz-a, x-amz-b"]
            ),
            (
                .signatureVersion2("AWS a:b"), "InvalidRequest",
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.", 400, []
            ),
            (
                .missingPayloadHash, "InvalidRequest",
                "Missing required header for this request: x-amz-content-sha256", 400, []
            ),
            (
                .payloadMismatch(claimed: "a", computed: "b"), "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed.", 400,
                ["ClientComputedContentSHA256=a", "S3ComputedContentSHA256=b"]
            ),
            (
                .unsupportedScheme("Basic x"), "InvalidArgument", "Unsupported Authorization Type", 400,
                ["ArgumentName=Authorization", "ArgumentValue=Basic x"]
            ),
            (
                .incompleteHeader(missing: [], hasDate: false, authorization: ""), "AccessDenied",
                "AWS authentication requires a valid Date or x-amz-date header", 403, []
            ),
        ] as [(SignatureFailure.Kind, String, String, Int, [String])]
    )
    func `S3 has its own words`(
        _ kind: SignatureFailure.Kind,
        _ code: String,
        _ message: String,
        _ status: Int,
        _ fields: [String]
    ) {
        let error = error(kind, .s3)
        #expect(error.code == code)
        #expect(error.message == message)
        #expect(error.status == status)
        #expect(error.fields.map { "\($0.name)=\($0.value)" } == fields)
    }

    @Test func `S3 blames the header or the query, as it is signed`() {
        let region = SignatureFailure.Kind.wrongRegion("us-east-1", expected: "eu-west-1")
        let header = error(region, .s3)
        #expect(header.code == "AuthorizationHeaderMalformed")
        #expect(
            header.message
                == "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'"
        )
        #expect(header.fields == [.init("Region", "eu-west-1")])
        let query = error(region, .s3, presigned: true)
        #expect(query.code == "AuthorizationQueryParametersError")
        #expect(
            query.message
                == "Error parsing the X-Amz-Credential parameter; the region 'us-east-1' is wrong; expecting 'eu-west-1'"
        )
        #expect(
            error(.malformedCredential("x"), .s3, presigned: true).message
                == "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "
                + "\"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."
        )
        #expect(error(.invalidExpires("x"), .s3, presigned: true).message == "X-Amz-Expires should be a number")
        #expect(error(.invalidExpires("-1"), .s3, presigned: true).message == "X-Amz-Expires must be non-negative")
    }

    @Test(
        arguments: [
            (
                .incompleteHeader(
                    missing: ["Credential", "Signature", "SignedHeaders"],
                    hasDate: false,
                    authorization: "AWS4-HMAC-SHA256"
                ),
                "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' "
                    + "parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires "
                    + "existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=AWS4-HMAC-SHA256"
            ),
            (
                .signatureVersion2("AWS a:b"),
                "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' "
                    + "parameter. Authorization header requires 'SignedHeaders' parameter. Authorization=AWS a:b"
            ),
            (
                .malformedCredential("a/b"),
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b'"
            ),
            (
                .malformedDate("201"),
                "Date must be in ISO-8601 'basic format'. Got '201'. See http://en.wikipedia.org/wiki/ISO_8601"
            ),
            (.wrongService("x", expected: "sqs"), "Credential should be scoped to correct service: 'sqs'. "),
            (.wrongRegion("x", expected: "y"), "Credential should be scoped to a valid region. "),
            (.hostNotSigned, "'Host' must be a 'SignedHeader' in the AWS Authorization."),
        ] as [(SignatureFailure.Kind, String)]
    )
    func `The others name what is missing`(_ kind: SignatureFailure.Kind, _ text: String) {
        #expect(error(kind, .awsJson11).message == text)
    }

    @Test(arguments: SignatureDialect.allCases)
    func `The asymmetric version is not implemented, and says so`(_ dialect: SignatureDialect) {
        let error = error(.signatureVersion4A, dialect)
        #expect(error.code == "NotImplemented")
        #expect(error.status == 501)
    }
}
