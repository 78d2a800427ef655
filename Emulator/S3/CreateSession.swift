internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Refuses a session: they are for directory buckets, of which there are none here.
    @Sendable func createSession(
        _ input: S3.CreateSession.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.CreateSession.Output {
        let bucket = try buckets.bucket(input.bucket, owner: nil)
        // S3 API Reference, CreateSession: only of directory buckets; no recording has the text for others.
        throw S3Error.invalidRequest("The operation is only supported for directory buckets: \(bucket.name) is none.")
    }
}
