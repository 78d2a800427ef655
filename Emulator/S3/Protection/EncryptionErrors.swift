internal import AWSCore

/// The errors of encryption, word for word (recorded: test_put_object_validation_sse_c, test_object_retrieval_sse_c,
/// test_multipart_upload_sse_c_validation, test_s3_sse_validate_kms_key).
enum EncryptionError {
    private static let header = "x-amz-server-side-encryption"

    static func twoEncryptions(_ algorithm: String) -> AWSError {
        S3Error.invalidArgument(
            "Server Side Encryption with Customer provided key is incompatible with the encryption method specified",
            header,
            algorithm
        )
    }

    static var noAlgorithm: AWSError {
        S3Error.invalidArgument(
            "Requests specifying Server Side Encryption with Customer provided keys must provide a valid encryption "
                + "algorithm.",
            header
        )
    }

    static var noKey: AWSError {
        S3Error.invalidArgument(
            "Requests specifying Server Side Encryption with Customer provided keys must provide an appropriate secret key.",
            header
        )
    }

    static var invalidKey: AWSError {
        S3Error.invalidArgument("The secret key was invalid for the specified algorithm.", header)
    }

    static var wrongKeyMD5: AWSError {
        S3Error.invalidArgument(
            "The calculated MD5 hash of the key did not match the hash that was provided.",
            header
        )
    }

    static var wrongKey: AWSError {
        AWSError(
            "AccessDenied",
            "Requests specifying Server Side Encryption with Customer provided keys must provide the correct secret key.",
            status: 403
        )
    }

    static var parametersMissing: AWSError {
        S3Error.invalidRequest(
            "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to "
                + "retrieve the object."
        )
    }

    /// A text from memory.
    static var parametersNotApplicable: AWSError {
        S3Error.invalidRequest("The encryption parameters are not applicable to this object.")
    }

    /// A text from memory.
    static var keyWithoutKMS: AWSError {
        S3Error.invalidArgument(
            "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms",
            header
        )
    }

    static func invalidKeyID(_ id: String) -> AWSError {
        AWSError("KMS.NotFoundException", "Invalid keyId '\(id)'", status: 400)
    }

    static func invalidRegion(_ region: String) -> AWSError {
        AWSError("KMS.NotFoundException", "Invalid arn \(region)", status: 400)
    }

    static var partWithoutParameters: AWSError {
        S3Error.invalidRequest(
            "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate "
                + "encryption parameters."
        )
    }

    static var partWithOtherParameters: AWSError {
        S3Error.invalidRequest("The provided encryption parameters did not match the ones used originally.")
    }
}
