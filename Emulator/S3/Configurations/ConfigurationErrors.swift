internal import AWSCore

/// The errors of a bucket's configurations, word for word.
enum ConfigurationError {
    // MARK: what is not there

    static func noSuchPolicy(_ bucket: Bucket) -> AWSError {
        missing("NoSuchBucketPolicy", "The bucket policy does not exist", bucket)
    }

    static func noSuchCORS(_ bucket: Bucket) -> AWSError {
        missing("NoSuchCORSConfiguration", "The CORS configuration does not exist", bucket)
    }

    static func noSuchLifecycle(_ bucket: Bucket) -> AWSError {
        missing("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist", bucket)
    }

    static func noSuchWebsite(_ bucket: Bucket) -> AWSError {
        missing(
            "NoSuchWebsiteConfiguration",
            "The specified bucket does not have a website configuration",
            bucket
        )
    }

    static func noSuchTagSet(_ bucket: Bucket) -> AWSError {
        missing("NoSuchTagSet", "The TagSet does not exist", bucket)
    }

    static func noOwnershipControls(_ bucket: Bucket) -> AWSError {
        missing("OwnershipControlsNotFoundError", "The bucket ownership controls were not found", bucket)
    }

    static func noPublicAccessBlock(_ bucket: Bucket) -> AWSError {
        missing(
            "NoSuchPublicAccessBlockConfiguration",
            "The public access block configuration was not found",
            bucket
        )
    }

    static func noReplication(_ bucket: Bucket) -> AWSError {
        missing(
            "ReplicationConfigurationNotFoundError",
            "The replication configuration was not found",
            bucket
        )
    }

    static func noObjectLock(_ bucket: Bucket) -> AWSError {
        missing(
            "ObjectLockConfigurationNotFoundError",
            "Object Lock configuration does not exist for this bucket",
            bucket
        )
    }

    /// No recording has the text of it (API_GetBucketMetadataConfiguration has the code).
    static func noMetadataConfiguration(_ bucket: Bucket) -> AWSError {
        missing("MetadataConfigurationNotFound", "The metadata configuration was not found", bucket)
    }

    /// No recording has the code or the text of it.
    static func metadataIsThere(_ bucket: Bucket) -> AWSError {
        AWSError(
            "MetadataConfigurationAlreadyExists",
            "A metadata configuration already exists for this bucket",
            status: 409,
            fields: [.init("BucketName", bucket.name)]
        )
    }

    private static func missing(_ code: String, _ message: String, _ bucket: Bucket) -> AWSError {
        AWSError(code, message, status: 404, fields: [.init("BucketName", bucket.name)])
    }

    static var noSuchConfiguration: AWSError {
        AWSError("NoSuchConfiguration", "The specified configuration does not exist.", status: 404)
    }

    // MARK: configurations with ids

    static var idMismatch: AWSError {
        AWSError("IdMismatch", "Document ID does not match the specified configuration ID.")
    }

    /// The code is that of the API Reference; its text is described there, not quoted.
    static var tooManyConfigurations: AWSError {
        AWSError(
            "TooManyConfigurations",
            "You are attempting to create a new configuration but have already reached the 1,000-configuration limit."
        )
    }

    static var invalidDestination: AWSError { AWSError("InvalidS3DestinationBucket", "Invalid bucket ARN.") }

    // MARK: versions and locks

    static var noVersioningElement: AWSError {
        AWSError("IllegalVersioningConfigurationException", "The Versioning element must be specified")
    }

    static var lockNeedsVersioning: AWSError {
        state("Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration")
    }

    static var versioningIsLocked: AWSError {
        state(
            "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed."
        )
    }

    /// Replication needs versions as object lock does; the text is of reports, as no recording has it.
    static var versioningIsReplicated: AWSError {
        state(
            "A replication configuration is present on this bucket, so you cannot change the versioning state. To change "
                + "the versioning state, first delete the replication configuration."
        )
    }

    private static func state(_ message: String) -> AWSError {
        AWSError("InvalidBucketState", message, status: 409)
    }

    // MARK: tags

    static func duplicateTag(_ key: String) -> AWSError {
        tag("Cannot provide multiple Tags with the same key", [.init("TagKey", key)])
    }

    static func systemTag(_ key: String) -> AWSError {
        tag("System tags cannot be added/updated by requester", [.init("TagKey", key)])
    }

    /// The same as a bucket is made.
    static var reservedTag: AWSError {
        tag(
            "User-defined tag keys can't start with \"aws:\". This prefix is reserved for system tags. Remove \"aws:\" from "
                + "your tag keys and try again.",
            []
        )
    }

    static func invalidTagKey(_ key: String) -> AWSError {
        tag("The TagKey you have provided is invalid", [.init("TagKey", key)])
    }

    static func invalidTagValue(_ key: String, _ value: String) -> AWSError {
        tag("The TagValue you have provided is invalid", [.init("TagKey", key), .init("TagValue", value)])
    }

    /// S3 API Reference, PutBucketTagging: 50 tags for a bucket; the text is the one for objects' ten.
    static func tooManyTags(_ limit: Int) -> AWSError {
        AWSError("BadRequest", "Bucket tag count cannot be greater than \(limit)")
    }

    private static func tag(_ message: String, _ fields: [AWSError.Field]) -> AWSError {
        AWSError("InvalidTag", message, fields: fields)
    }

    // MARK: logging

    static func noSuchTarget(_ name: String) -> AWSError {
        AWSError(
            "InvalidTargetBucketForLogging",
            "The target bucket for logging does not exist",
            fields: [.init("TargetBucket", name)]
        )
    }

    /// A bucket of another account (S3 API Reference, Error responses; no recording).
    static func foreignTarget(_ name: String) -> AWSError {
        AWSError(
            "InvalidTargetBucketForLogging",
            "The owner for the bucket to be logged and the target bucket must be the same",
            fields: [.init("TargetBucket", name)]
        )
    }

    /// AWS writes the code so, and a space at the end; of a bucket in us-east-1 it does not name the place.
    static func crossLocation(_ source: String, _ target: String) -> AWSError {
        let from: [AWSError.Field] = source == "us-east-1" ? [] : [.init("SourceBucketLocation", source)]
        return AWSError(
            "CrossLocationLoggingProhibitted",
            "Cross S3 location logging not allowed. ",
            status: 403,
            fields: [.init("TargetBucketLocation", target)] + from
        )
    }

    // MARK: acceleration

    static var noAccelerationWithPeriods: AWSError {
        S3Error.invalidRequest(
            "S3 Transfer Acceleration is not supported for buckets with periods (.) in their names"
        )
    }

    // MARK: encryption

    static var keyWithoutManagedEncryption: AWSError {
        S3Error.invalidArgument(
            "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
            "ApplyServerSideEncryptionByDefault"
        )
    }

    // MARK: replication

    static var replicationNeedsVersioning: AWSError {
        S3Error.invalidRequest("Versioning must be 'Enabled' on the bucket to apply a replication configuration")
    }

    static var destinationNeedsVersioning: AWSError {
        S3Error.invalidRequest("Destination bucket must have versioning enabled.")
    }
}
