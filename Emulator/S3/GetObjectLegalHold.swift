internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells whether a version is held.
    @Sendable func getObjectLegalHold(
        _ input: S3.GetObjectLegalHold.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetObjectLegalHold.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let object = try traits(bucket, input.key, input.versionId)
        try ObjectLockRules.check(bucket)
        guard let hold = object.traits.legalHold else { throw ObjectLockError.noConfiguration }
        return .init { $0.legalHold = .init { $0.status = hold } }
    }
}
