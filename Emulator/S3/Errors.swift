internal import AWSCore

/// S3's errors, word for word.
enum S3Error {
    // MARK: buckets

    static func noSuchBucket(_ name: String) -> AWSError {
        AWSError(
            "NoSuchBucket",
            "The specified bucket does not exist",
            status: 404,
            fields: [.init("BucketName", name)]
        )
    }

    static func invalidBucketName(_ name: String) -> AWSError {
        AWSError(
            "InvalidBucketName",
            "The specified bucket is not valid.",
            status: 400,
            fields: [.init("BucketName", name)]
        )
    }

    static func bucketAlreadyOwnedByYou(_ name: String) -> AWSError {
        AWSError(
            "BucketAlreadyOwnedByYou",
            "Your previous request to create the named bucket succeeded and you already own it.",
            status: 409,
            fields: [.init("BucketName", name)]
        )
    }

    static func bucketAlreadyExists(_ name: String) -> AWSError {
        AWSError(
            "BucketAlreadyExists",
            "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please "
                + "select a different name and try again.",
            status: 409,
            fields: [.init("BucketName", name)]
        )
    }

    /// A bucket holds objects or versions.
    ///
    /// Recorded: test_delete_bucket_with_objects, test_delete_versioned_bucket_with_objects.
    static func bucketNotEmpty(_ bucket: Bucket) -> AWSError {
        let more = bucket.keepsVersions ? ". You must delete all versions in the bucket." : ""
        return AWSError(
            "BucketNotEmpty",
            "The bucket you tried to delete is not empty\(more)",
            status: 409,
            fields: [.init("BucketName", bucket.name)]
        )
    }

    static func illegalLocationConstraint(_ location: String?) -> AWSError {
        AWSError(
            "IllegalLocationConstraintException",
            "The \(location ?? "unspecified") location constraint is incompatible for the region specific endpoint this "
                + "request was sent to."
        )
    }

    static func invalidLocationConstraint(_ location: String) -> AWSError {
        AWSError(
            "InvalidLocationConstraint",
            "The specified location-constraint is not valid",
            fields: [.init("LocationConstraint", location)]
        )
    }

    static func invalidOwner(_ account: String) -> AWSError {
        AWSError(
            "InvalidBucketOwnerAWSAccountID",
            "The value of the expected bucket owner parameter must be an AWS Account ID... [\(account)]"
        )
    }

    static var accessDenied: AWSError { AWSError("AccessDenied", "Access Denied", status: 403) }

    // MARK: objects

    static func noSuchKey(_ key: String) -> AWSError {
        AWSError("NoSuchKey", "The specified key does not exist.", status: 404, fields: [.init("Key", key)])
    }

    /// The same of an object that a marker says was deleted.
    static func noSuchKey(_ key: String, _ marker: DeleteMarker) -> AWSError {
        var error = noSuchKey(key)
        error.headers = [.init("x-amz-delete-marker", "true"), .init("x-amz-version-id", marker.version)]
        return error
    }

    static func noSuchVersion(_ key: String, _ version: String) -> AWSError {
        AWSError(
            "NoSuchVersion",
            "The specified version does not exist.",
            status: 404,
            fields: [.init("Key", key), .init("VersionId", version)]
        )
    }

    /// The answer to requests for a marker.
    static func methodNotAllowed(_ method: String, _ marker: DeleteMarker) -> AWSError {
        var error = AWSError(
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
            status: 405,
            fields: [.init("Method", method), .init("ResourceType", "DeleteMarker")]
        )
        error.headers = [
            .init("Allow", "DELETE"), .init("Last-Modified", marker.modified.httpDate),
            .init("x-amz-delete-marker", "true"), .init("x-amz-version-id", marker.version),
        ]
        return error
    }

    /// The answer to requests for what a resource cannot do.
    static func methodNotAllowed(_ method: String, _ resource: String) -> AWSError {
        AWSError(
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
            status: 405,
            fields: [.init("Method", method), .init("ResourceType", resource)]
        )
    }

    static func keyTooLong(_ size: Int) -> AWSError {
        AWSError(
            "KeyTooLongError",
            "Your key is too long",
            fields: [.init("Size", String(size)), .init("MaxSizeAllowed", "1024")]
        )
    }

    static func metadataTooLarge(_ size: Int) -> AWSError {
        AWSError(
            "MetadataTooLarge",
            "Your metadata headers exceed the maximum allowed metadata size",
            fields: [.init("Size", String(size)), .init("MaxSizeAllowed", "2048")]
        )
    }

    /// scality/Arsenal#212, aws/aws-cli#1130.
    static var invalidRedirectLocation: AWSError {
        AWSError(
            "InvalidRedirectLocation",
            "The website redirect location must have a prefix of 'http://' or 'https://' or '/'."
        )
    }

    static func invalidStorageClass(_ name: String) -> AWSError {
        AWSError(
            "InvalidStorageClass",
            "The storage class you specified is not valid",
            fields: [.init("StorageClassRequested", name)]
        )
    }

    static func invalidObjectState(_ storageClass: String) -> AWSError {
        AWSError(
            "InvalidObjectState",
            "The operation is not valid for the object's storage class",
            status: 403,
            fields: [.init("StorageClass", storageClass)]
        )
    }

    static func invalidRange(_ range: String, size: Int) -> AWSError {
        AWSError(
            "InvalidRange",
            "The requested range is not satisfiable",
            status: 416,
            fields: [.init("RangeRequested", range), .init("ActualObjectSize", String(size))]
        )
    }

    static func invalidPartNumber(_ number: Int, count: Int) -> AWSError {
        AWSError(
            "InvalidPartNumber",
            "The requested partnumber is not satisfiable",
            status: 416,
            fields: [.init("PartNumberRequested", String(number)), .init("ActualPartCount", String(count))]
        )
    }

    // MARK: digests

    static func invalidDigest(_ text: String) -> AWSError {
        AWSError("InvalidDigest", "The Content-MD5 you specified was invalid.", fields: [.init("Content-MD5", text)])
    }

    static func badDigest(expected: String, calculated: String) -> AWSError {
        AWSError(
            "BadDigest",
            "The Content-MD5 you specified did not match what we received.",
            fields: [.init("ExpectedDigest", expected), .init("CalculatedDigest", calculated)]
        )
    }

    static func badChecksum(_ name: String) -> AWSError {
        AWSError("BadDigest", "The \(name) you specified did not match the calculated checksum.")
    }

    static func invalidChecksum(_ algorithm: ChecksumAlgorithm) -> AWSError {
        invalidRequest("Value for \(algorithm.header) header is invalid.")
    }

    static var severalChecksums: AWSError {
        invalidRequest("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")
    }

    // MARK: conditions

    static func preconditionFailed(_ condition: String) -> AWSError {
        AWSError(
            "PreconditionFailed",
            "At least one of the pre-conditions you specified did not hold",
            status: 412,
            fields: [.init("Condition", condition)]
        )
    }

    static func conditionalRequestConflict(_ condition: String, _ key: String) -> AWSError {
        AWSError(
            "ConditionalRequestConflict",
            "The conditional request cannot succeed due to a conflicting operation against this resource.",
            status: 409,
            fields: [.init("Condition", condition), .init("Key", key)]
        )
    }

    /// The answer to a read whose condition says that the reader has the object already: headers and no body.
    static func notModified(_ object: StoredObject) -> AWSError {
        var error = AWSError("NotModified", "Not Modified", status: 304)
        error.headers = [.init("ETag", object.quotedETag), .init("Last-Modified", object.modified.httpDate)]
        return error
    }

    /// S3's own way to say that it does not have something, which is not our `notImplemented`.
    static func headerNotImplemented(_ header: String, _ more: String? = nil) -> AWSError {
        AWSError(
            "NotImplemented",
            "A header you provided implies functionality that is not implemented",
            status: 501,
            fields: [.init("Header", header)] + (more.map { [.init("additionalMessage", $0)] } ?? [])
        )
    }

    // MARK: arguments

    static func invalidArgument(_ message: String, _ name: String, _ value: String? = nil) -> AWSError {
        AWSError(
            "InvalidArgument",
            message,
            fields: [.init("ArgumentName", name)] + (value.map { [.init("ArgumentValue", $0)] } ?? [])
        )
    }

    static func invalidRequest(_ message: String) -> AWSError { AWSError("InvalidRequest", message) }

    /// versity/versitygw#915.
    static var noAttributes: AWSError {
        invalidRequest(
            "The x-amz-object-attributes header specifying the attributes to be retrieved is either missing or empty"
        )
    }

    /// Recorded: test_get_response_overrides_unicode_metadata_with_sig_s3.
    static func notLatin(_ name: String, _ value: String) -> AWSError {
        invalidArgument("Header value cannot be represented using ISO-8859-1.", name, value)
    }

    static var malformedXML: AWSError {
        AWSError(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema"
        )
    }

    static func invalidEncryption(_ value: String) -> AWSError {
        AWSError(
            "InvalidEncryptionAlgorithmError",
            "The Encryption request you specified is not valid. Supported value: AES256.",
            fields: [.init("ArgumentName", "x-amz-server-side-encryption"), .init("ArgumentValue", value)]
        )
    }
}
