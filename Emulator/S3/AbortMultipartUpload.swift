internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Ends an upload; its parts go.
    @Sendable func abortMultipartUpload(
        _ input: S3.AbortMultipartUpload.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.AbortMultipartUpload.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        try Gap.abortIfInitiated.refuse(input.ifMatchInitiatedTime != nil)
        let files = try database.write { connection throws(AWSError) in
            _ = try UploadTable.find(input.uploadId, bucket, key, connection)
            return try UploadTable.delete(input.uploadId, keeping: [], connection)
        }
        removeLater(files)
        return S3.AbortMultipartUpload.Output()
    }
}

extension Gap {
    /// A condition of directory buckets.
    static let abortIfInitiated = Gap(S3.AbortMultipartUpload.self, "IfMatchInitiatedTime")
}
