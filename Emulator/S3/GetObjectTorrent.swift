internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Refuses to make a torrent: AWS ended them on 30 April 2022 (S3 User Guide, "Document history").
    @Sendable func getObjectTorrent(
        _ input: S3.GetObjectTorrent.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetObjectTorrent.Output {
        _ = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        _ = try key(input.key)
        // No recording has AWS's answer since then; this is the one to requests that a resource does not know.
        throw S3Error.methodNotAllowed("GET", "TORRENT")
    }
}
