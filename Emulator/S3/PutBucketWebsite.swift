internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Makes a bucket a website.
    @Sendable func putBucketWebsite(
        _ input: S3.PutBucketWebsite.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let configuration = input.websiteConfiguration
        try WebsiteRules.check(configuration)
        let output = S3.GetBucketWebsite.Output {
            $0.redirectAllRequestsTo = configuration.redirectAllRequestsTo
            $0.indexDocument = configuration.indexDocument
            $0.errorDocument = configuration.errorDocument
            $0.routingRules = configuration.routingRules
        }
        try configure(bucket, Configurations.website, to: output)
        return NoMembers()
    }
}
