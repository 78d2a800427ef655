// S3's errors that carry what they are about; see the first lines of SignatureFailureS3.swift.

extension SignatureFailure {
    /// The order of the members is that of s3tools/s3cmd#1053.
    func mismatch(_ calculation: Calculation) -> AWSError {
        var fields: [AWSError.Field] = [
            .init("AWSAccessKeyId", accessKeyID ?? ""),
            .init("StringToSign", calculation.stringToSign),
            .init("SignatureProvided", calculation.signatureProvided),
            .init("StringToSignBytes", Self.bytes(calculation.stringToSign)),
        ]
        if let request = calculation.canonicalRequest {
            fields += [.init("CanonicalRequest", request), .init("CanonicalRequestBytes", Self.bytes(request))]
        }
        return AWSError(
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. Check your key and signing "
                + "method.",
            status: 403,
            fields: fields
        )
    }

    /// The bytes of a text as S3 writes them: `41 57 53 34`.
    private static func bytes(_ text: String) -> String { text.utf8.map { Text.hex([$0]) }.joined(separator: " ") }

    /// The request comes too late or too early.
    var timing: AWSError {
        switch kind {
        case .expired(let date, let expires):
            AWSError(
                "AccessDenied",
                "Request has expired",
                status: 403,
                fields: [
                    .init("X-Amz-Expires", String(expires)),
                    .init("Expires", (date + .seconds(expires)).iso8601()),
                    .init("ServerTime", now.iso8601()),
                ]
            )
        // Recorded: a URL in version 2 has no such member.
        case .ended(let end):
            AWSError(
                "AccessDenied",
                "Request has expired",
                status: 403,
                fields: [.init("Expires", end.iso8601()), .init("ServerTime", now.iso8601())]
            )
        case .notYetValid(let date, let expires):
            // minio/minio#2638, the odd form of X-Amz-Date included.
            AWSError(
                "AccessDenied",
                "Request is not yet valid",
                status: 403,
                fields: [
                    .init("X-Amz-Date", String(date.milliseconds)),
                    .init("Expires", (date + .seconds(expires)).iso8601()),
                    .init("ServerTime", now.iso8601()),
                ]
            )
        case .skewed(let date, let maximum):
            // versity/versitygw#1514
            AWSError(
                "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large.",
                status: 403,
                fields: [
                    .init("RequestTime", date.basic),
                    .init("ServerTime", now.iso8601()),
                    .init("MaxAllowedSkewMilliseconds", String(maximum.nanoseconds / 1_000_000)),
                ]
            )
        default: AWSError("AccessDenied", "Access Denied", status: 403)
        }
    }

    /// What is wrong with a signature of version 2 before it is compared.
    var version2: AWSError {
        switch kind {
        // Recorded: test_s3_put_presigned_url_missing_sig_param.
        case .incompleteVersion2:
            AWSError(
                "AccessDenied",
                "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters",
                status: 403
            )
        // Not confirmed, and the next one neither.
        case .malformedVersion2(let header):
            argument(
                "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature",
                "Authorization",
                header
            )
        case .malformedEnd(let text):
            AWSError("AccessDenied", "Invalid date (should be seconds since epoch): \(text)", status: 403)
        default: AWSError("AccessDenied", "Access Denied", status: 403)
        }
    }

    func notSigned(_ names: [String]) -> AWSError {
        AWSError(
            "AccessDenied",
            "There were headers present in the request which were not signed",
            status: 403,
            fields: [.init("HeadersNotSigned", names.joined(separator: ", "))]
        )
    }

    /// The body is not what the headers say of it.
    var bodyError: AWSError {
        switch kind {
        case .missingPayloadHash:
            // avi-wish/aws4-signature-php#1; the status is in awslabs/aws-sdk-rust#291.
            AWSError(
                "InvalidRequest",
                "Missing required header for this request: x-amz-content-sha256",
                status: 400
            )
        case .invalidPayloadHash(let value):
            // versity/versitygw#1352
            argument(
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, "
                    + "STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, "
                    + "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a "
                    + "valid sha256 value.",
                "x-amz-content-sha256",
                value
            )
        case .payloadMismatch(let claimed, let computed):
            // grosskur/lua-resty-aws#2
            AWSError(
                "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
                status: 400,
                fields: [
                    .init("ClientComputedContentSHA256", claimed), .init("S3ComputedContentSHA256", computed),
                ]
            )
        case .malformedTrailer:
            AWSError(
                "MalformedTrailerError",
                "The request contained trailing data that was not well-formed or did not conform to our published "
                    + "schema.",
                status: 400
            )
        // versity/versitygw#1656
        case .missingLength:
            AWSError("MissingContentLength", "You must provide the Content-Length HTTP header.", status: 411)
        // versity/versitygw#1665, #1683
        case .smallChunk(let number, let size):
            AWSError(
                "InvalidChunkSizeError",
                "Only the last chunk is allowed to have a size less than 8192 bytes",
                status: 400,
                fields: [.init("Chunk", String(number)), .init("BadChunkSize", String(size))]
            )
        // versity/versitygw#1660, #1685
        default: AWSError("IncompleteBody", "The request body terminated unexpectedly", status: 400)
        }
    }
}
