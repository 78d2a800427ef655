internal import AWSCore

/// What is said of settings. The wordings are AWS's in substance; none is recorded.
extension KinesisError {
    static func retentionTooShort(_ hours: Int) -> AWSError {
        invalidArgument(
            "Minimum allowed retention period is 24 hours. Requested retention period (\(hours) hours) is too short."
        )
    }

    static func retentionTooLong(_ hours: Int) -> AWSError {
        invalidArgument(
            "Maximum allowed retention period is 8760 hours. Requested retention period (\(hours) hours) is too long."
        )
    }

    static func retentionNotLonger(_ hours: Int, _ stream: Stream) -> AWSError {
        invalidArgument(
            "Requested retention period (\(hours) hours) for stream \(stream.name) can not be shorter than existing "
                + "retention period (\(stream.settings.retentionHours) hours). Use DecreaseRetentionPeriod API."
        )
    }

    static func retentionNotShorter(_ hours: Int, _ stream: Stream) -> AWSError {
        invalidArgument(
            "Requested retention period (\(hours) hours) for stream \(stream.name) can not be longer than existing "
                + "retention period (\(stream.settings.retentionHours) hours). Use IncreaseRetentionPeriod API."
        )
    }

    static var invalidTags: AWSError {
        invalidArgument(
            "Some tags contain invalid characters. Valid characters: Unicode letters, digits, white space, _ . / = + - % @."
        )
    }

    /// The text is not recorded.
    static var reservedTags: AWSError {
        invalidArgument("Tag keys must not begin with aws:, which is reserved for AWS use.")
    }

    static func tooManyTags(_ arn: String) -> AWSError {
        invalidArgument(
            "Failed to add tags to \(arn.split(separator: ":", maxSplits: 5).last ?? "") because a given resource cannot "
                + "have more than 50 tags associated with it."
        )
    }

    static var onlyKMS: AWSError { invalidArgument("The only valid EncryptionType is KMS.") }

    static var invalidPolicy: AWSError { invalidArgument("Policy is not a valid JSON document.") }

    static func resourceNotFound(_ arn: String) -> AWSError {
        AWSError("ResourceNotFoundException", "Resource \(arn) not found.")
    }

    static func modeChangedTooOften(_ stream: Stream) -> AWSError {
        AWSError(
            "LimitExceededException",
            "Stream \(stream.name) under account \(stream.account) has switched its capacity mode twice in the last 24 "
                + "hours, which is the limit."
        )
    }

    static var noCommitment: AWSError {
        AWSError(
            "ValidationException",
            "WarmThroughputMiBps is only supported for accounts that have MinimumThroughputBillingCommitment enabled."
        )
    }

    static func provisionedStream(_ stream: Stream) -> AWSError {
        AWSError(
            "ValidationException",
            "WarmThroughputMiBps is only supported for data streams with the on-demand capacity mode; stream "
                + "\(stream.name) under account \(stream.account) is in PROVISIONED mode."
        )
    }

    static var warmThroughputTooHigh: AWSError {
        invalidArgument("WarmThroughputMiBps must be at most 10240.")
    }
}
