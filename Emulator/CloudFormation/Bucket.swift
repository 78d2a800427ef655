internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension Deployment {
    /// `AWS::S3::Bucket`.
    func bucket(_ properties: Properties) throws(AWSError) -> Made {
        var properties = properties
        let name = try properties.text("BucketName") ?? physicalName(properties.logicalID, most: 63, isLowercase: true)
        let tags = try properties.tags()
        try properties.end()
        let made = Made(
            reference: name,
            attributes: [
                "Arn": "arn:aws:s3:::\(name)",
                "DomainName": "\(name).s3.amazonaws.com",
                "RegionalDomainName": "\(name).s3.\(context.region).amazonaws.com",
            ]
        )
        let tagSet = tags.sorted { $0.key < $1.key }.map { tag in
            S3.Tag {
                $0.key = tag.key
                $0.value = tag.value
            }
        }
        if (try? bus.callNow(S3.HeadBucket.self, .init { $0.bucket = name }, context)) != nil {
            guard !tagSet.isEmpty else { return made }
            _ = try bus.callNow(
                S3.PutBucketTagging.self,
                .init {
                    $0.bucket = name
                    $0.tagging = .init { $0.tagSet = tagSet }
                },
                context
            )
            return made
        }
        let region = context.region
        _ = try bus.callNow(
            S3.CreateBucket.self,
            .init {
                $0.bucket = name
                guard region != "us-east-1" || !tagSet.isEmpty else { return }
                $0.createBucketConfiguration = .init {
                    if region != "us-east-1" { $0.locationConstraint = region }
                    if !tagSet.isEmpty { $0.tags = tagSet }
                }
            },
            context
        )
        return made
    }
}
