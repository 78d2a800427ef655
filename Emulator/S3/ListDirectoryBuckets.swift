internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Lists the directory buckets of an account, of which there are none here.
    @Sendable func listDirectoryBuckets(
        _ input: S3.ListDirectoryBuckets.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListDirectoryBuckets.Output {
        .init { $0.buckets = [] }
    }
}
