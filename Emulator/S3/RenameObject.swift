internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Refuses to rename: only directory buckets do, of which there are none here (API_RenameObject).
    @Sendable func renameObject(
        _ input: S3.RenameObject.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        _ = try buckets.bucket(input.bucket, owner: nil)
        _ = try key(input.key)
        // No recording has AWS's answer for other buckets; this is the one to requests that a resource does not know.
        throw S3Error.methodNotAllowed("PUT", "OBJECT")
    }
}
