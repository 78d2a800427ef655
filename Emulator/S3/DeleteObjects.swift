internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Deletes up to 1,000 objects; each may fail by itself.
    @Sendable func deleteObjects(
        _ input: S3.DeleteObjects.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.DeleteObjects.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try Self.check(bypass: input.bypassGovernanceRetention)
        try refuse("DeleteObjects", [("x-amz-mfa", input.mfa != nil)])
        guard let request = input.delete, (1...1000).contains(request.objects.count) else { throw S3Error.malformedXML }
        let (files, output) = try database.write { connection throws(AWSError) in
            var files: [Int64] = []
            var deleted: [S3.DeletedObject] = []
            var errors: [S3.Error] = []
            for object in request.objects {
                do throws(AWSError) {
                    files += try delete(object, bucket, connection)
                    deleted.append(
                        .init {
                            $0.key = object.key
                            $0.versionId = object.versionId
                        }
                    )
                } catch {
                    guard (error.status ?? 400) < 500 || error.code == "NotImplemented" else { throw error }
                    errors.append(.init(object, error))
                }
            }
            var output = S3.DeleteObjects.Output()
            if request.quiet != true, !deleted.isEmpty { output.deleted = deleted }
            if !errors.isEmpty { output.errors = errors }
            return (files, output)
        }
        removeLater(files)
        return output
    }

    private func delete(
        _ object: S3.ObjectIdentifier,
        _ bucket: Bucket,
        _ connection: Connection
    ) throws(AWSError) -> [Int64] {
        let key = try key(object.key)
        if let version = object.versionId, version != "null" {
            throw AWSError("NoSuchVersion", "The specified version does not exist.", status: 404)
        }
        if object.lastModifiedTime != nil || object.size != nil {
            throw S3Error.headerNotImplemented(
                object.size != nil ? "x-amz-if-match-size" : "x-amz-if-match-last-modified-time"
            )
        }
        return try delete(key, bucket, ifMatch: object.eTag, connection)
    }
}

extension S3.Error {
    fileprivate init(_ object: S3.ObjectIdentifier, _ error: AWSError) {
        self.init()
        key = object.key
        versionId = object.versionId
        code = error.code
        message = error.message
    }
}
