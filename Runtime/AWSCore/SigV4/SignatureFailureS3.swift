// S3's codes, texts and members. Where a text is not marked, it is of an answer of AWS's: recorded ones are among
// LocalStack's snapshots of S3 (tests/aws/services/s3), others are quoted in the issue that stands beside it.

extension SignatureFailure {
    /// The failure as S3 words it.
    var s3Error: AWSError {
        switch kind {
        case .anonymous: AWSError("AccessDenied", "Access Denied", status: 403)
        case .mismatch(let calculation): mismatch(calculation)
        case .unknownAccessKey:
            // versity/versitygw#2042
            AWSError(
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.",
                status: 403,
                fields: [.init("AWSAccessKeyId", accessKeyID ?? "")]
            )
        // s3tools/s3cmd#297 and ibi-group/datatools-ui#10 have code, text and status; the member is not confirmed.
        case .invalidToken: token("InvalidToken", "The provided token is malformed or otherwise invalid.")
        case .expiredToken: token("ExpiredToken", "The provided token has expired.")
        case .expired, .notYetValid, .skewed, .ended: timing
        case .incompleteVersion2, .malformedVersion2, .malformedEnd: version2
        case .headersNotSigned(let names): notSigned(names)
        // Not confirmed: the answer for any other header.
        case .hostNotSigned: notSigned(["host"])
        case .missingPayloadHash, .invalidPayloadHash, .payloadMismatch, .incompleteBody, .missingLength, .smallChunk,
            .malformedTrailer:
            bodyError
        case .severalMechanisms(let value):
            // catalyst/moodle-tool_objectfs#303
            argument(
                "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string "
                    + "parameter or the Authorization header should be specified",
                "Authorization",
                value
            )
        // danialfarid/ng-file-upload#615
        case .unsupportedScheme(let value): argument("Unsupported Authorization Type", "Authorization", value)
        case .unsupportedAlgorithm(let value):
            isPresigned
                // Not confirmed.
                ? query("X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"")
                : argument("Unsupported Authorization Type", "Authorization", value)
        case .signatureVersion2, .signatureVersion4A:
            // tpyo/amazon-s3-php-class#120; the status is in eschultink/S3-for-Google-Apps-Script#9.
            AWSError(
                "InvalidRequest",
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
                status: 400
            )
        default: malformed
        }
    }

    /// What is wrong in the header or the parameters themselves.
    private var malformed: AWSError {
        switch kind {
        case .incompleteHeader(let missing, _, _):
            missing.isEmpty
                ? invalidDate
                // ex-aws/ex_aws#537
                : header(
                    "the authorization header requires three components: Credential, SignedHeaders, and Signature."
                )
        // Not confirmed for a part without an equals sign.
        case .notKeyValue:
            header("the authorization header requires three components: Credential, SignedHeaders, and Signature.")
        case .incompleteQuery:
            query(
                "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, "
                    + "X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."
            )
        // Recorded for the query; krobertson/deb-s3#157 for the header.
        case .malformedCredential:
            credential("the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".")
        // Not confirmed.
        case .wrongTerminator(let given):
            credential("incorrect terminal \"\(given)\". This endpoint uses \"aws4_request\".")
        // Not confirmed; versity/versitygw#1513 has the code.
        case .wrongService(let given, let expected):
            credential("incorrect service \"\(given)\". This endpoint belongs to \"\(expected)\".")
        // Recorded for the header; bigassforce/aws-sdk#5 for the query.
        case .wrongRegion(let given, let expected):
            credential("the region '\(given)' is wrong; expecting '\(expected)'", [.init("Region", expected)])
        case .wrongDay(let day, let date):
            isPresigned
                // Not confirmed.
                ? credential("incorrect date \"\(day)\". This date must match \"\(date.prefix(8))\".")
                // arqbackup/arq_restore#48
                : credential("Invalid credential date. Date is not the same as X-Amz-Date.")
        case .malformedDate:
            // Not confirmed for the query.
            isPresigned
                ? query("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"") : invalidDate
        case .invalidExpires(let text):
            // minio/minio-js#1312, fog/fog#3528 and aws/aws-cli#5464, in this order.
            switch Int(text) {
            case nil: query("X-Amz-Expires should be a number")
            case let seconds? where seconds < 0: query("X-Amz-Expires must be non-negative")
            default:
                query(
                    "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be "
                        + "less than 604800 seconds"
                )
            }
        default: AWSError("AccessDenied", "Access Denied", status: 403)
        }
    }

    /// hubrick/vertx-s3-client#5; the status is in indix/gocd-s3-artifacts#16.
    private var invalidDate: AWSError {
        AWSError("AccessDenied", "AWS authentication requires a valid Date or x-amz-date header", status: 403)
    }

    private func header(_ what: String, _ fields: [AWSError.Field] = []) -> AWSError {
        AWSError(
            "AuthorizationHeaderMalformed",
            "The authorization header is malformed; \(what)",
            status: 400,
            fields: fields
        )
    }

    private func query(_ message: String, _ fields: [AWSError.Field] = []) -> AWSError {
        AWSError("AuthorizationQueryParametersError", message, status: 400, fields: fields)
    }

    private func credential(_ what: String, _ fields: [AWSError.Field] = []) -> AWSError {
        isPresigned ? query("Error parsing the X-Amz-Credential parameter; \(what)", fields) : header(what, fields)
    }

    func argument(_ message: String, _ name: String, _ value: String) -> AWSError {
        AWSError(
            "InvalidArgument",
            message,
            status: 400,
            fields: [.init("ArgumentName", name), .init("ArgumentValue", value)]
        )
    }

    private func token(_ code: String, _ message: String) -> AWSError {
        AWSError(code, message, status: 400, fields: sessionToken.map { [.init("Token-0", $0)] } ?? [])
    }
}
