internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension Deployment {
    /// `AWS::S3::Bucket`.
    func bucket(_ properties: Properties) throws(AWSError) -> Made {
        var properties = properties
        let name = try properties.text("BucketName") ?? physicalName(properties.logicalID, most: 63, isLowercase: true)
        if properties.take("Tags") != nil { surroundings.ledger.note("s3", name, "Tags", "tags are not kept") }
        try properties.end()
        let made = Made(
            reference: name,
            attributes: [
                "Arn": "arn:aws:s3:::\(name)",
                "DomainName": "\(name).s3.amazonaws.com",
                "RegionalDomainName": "\(name).s3.\(context.region).amazonaws.com",
            ]
        )
        if (try? bus.callNow(S3.HeadBucket.self, .init { $0.bucket = name }, context)) != nil { return made }
        let region = context.region
        _ = try bus.callNow(
            S3.CreateBucket.self,
            .init {
                $0.bucket = name
                if region != "us-east-1" { $0.createBucketConfiguration = .init { $0.locationConstraint = region } }
            },
            context
        )
        return made
    }
}
