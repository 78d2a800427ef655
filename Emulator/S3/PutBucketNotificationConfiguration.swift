internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says who is told of what happens in a bucket; nothing is delivered yet, which the ledger says.
    @Sendable func putBucketNotificationConfiguration(
        _ input: S3.PutBucketNotificationConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let rules = try NotificationRules(input.notificationConfiguration, bucket)
        if input.skipDestinationValidation != true { try NotificationTargets.check(rules) }
        try configure(bucket, Configurations.notification, to: rules.output)
        return NoMembers()
    }
}
