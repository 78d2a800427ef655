internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says who is told of what happens, as it was before filters.
    @Sendable func putBucketNotification(
        _ input: S3.PutBucketNotification.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let rules = try NotificationRules(.init(input.notificationConfiguration), bucket)
        try configure(bucket, rules, isChecked: true, context)
        return NoMembers()
    }
}
