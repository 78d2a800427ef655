internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says who is told of what happens in a bucket.
    @Sendable func putBucketNotificationConfiguration(
        _ input: S3.PutBucketNotificationConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let rules = try NotificationRules(input.notificationConfiguration, bucket)
        try configure(bucket, rules, isChecked: input.skipDestinationValidation != true, context)
        return NoMembers()
    }
}
