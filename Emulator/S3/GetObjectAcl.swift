internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells who may do what with an object.
    @Sendable func getObjectAcl(
        _ input: S3.GetObjectAcl.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetObjectAcl.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let object = try traits(bucket, input.key, input.versionId, needsObject: false)
        let list = try ObjectACL.list(object, bucket)
        return .init {
            $0.owner = list.shownOwner
            $0.grants = list.grants
        }
    }
}
