internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Holds a version, or lets go of it.
    @Sendable func putObjectLegalHold(
        _ input: S3.PutObjectLegalHold.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.PutObjectLegalHold.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        _ = try traits(bucket, input.key, input.versionId, method: "PUT")
        try ObjectLockRules.check(bucket)
        guard let status = input.legalHold?.status, status == "ON" || status == "OFF" else {
            throw S3Error.malformedXML
        }
        try change(bucket, input.key, input.versionId) { $0.legalHold = status }
        return .init()
    }
}
