internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells who is told of what happens, as it was before filters: the first of each kind.
    @Sendable func getBucketNotification(
        _ input: S3.GetBucketNotification.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketNotification.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let found = bucket.settings.notification
        return .init {
            $0.topicConfiguration = found?.topicConfigurations?.first.map(S3.TopicConfigurationDeprecated.init)
            $0.queueConfiguration = found?.queueConfigurations?.first.map(S3.QueueConfigurationDeprecated.init)
            $0.cloudFunctionConfiguration = found?.lambdaFunctionConfigurations?.first.map(
                S3.CloudFunctionConfiguration.init
            )
        }
    }
}
