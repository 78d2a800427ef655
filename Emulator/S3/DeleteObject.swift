internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Deletes an object; one that is not there is deleted already.
    @Sendable func deleteObject(
        _ input: S3.DeleteObject.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.DeleteObject.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        try Version.check(input.versionId)
        try Self.check(bypass: input.bypassGovernanceRetention)
        try refuse("DeleteObject", [("x-amz-mfa", input.mfa != nil)])
        if input.ifMatchLastModifiedTime != nil {
            throw S3Error.headerNotImplemented("x-amz-if-match-last-modified-time")
        }
        if input.ifMatchSize != nil { throw S3Error.headerNotImplemented("x-amz-if-match-size") }
        let files = try database.write { connection throws(AWSError) in
            try delete(key, bucket, ifMatch: input.ifMatch, connection)
        }
        removeLater(files)
        return S3.DeleteObject.Output()
    }

    /// Deletes an object where its ETag is the right one; gives the files that nothing needs any more.
    func delete(
        _ key: [UInt8],
        _ bucket: Bucket,
        ifMatch: String?,
        _ connection: Connection
    ) throws(AWSError) -> [Int64] {
        try buckets.check(bucket)
        let object = try ObjectTable.find(bucket, key, connection)
        if let ifMatch, object.map({ ETag.list(ifMatch, contains: $0.etag) }) != true {
            throw S3Error.preconditionFailed("If-Match")
        }
        guard let object else { return [] }
        return try ObjectTable.delete(object, bucket, connection)
    }

    /// Buckets have no object lock that could be passed by (recorded: test_delete_object_with_no_locking).
    static func check(bypass: Bool?) throws(AWSError) {
        guard bypass != nil else { return }
        throw S3Error.invalidArgument(
            "x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.",
            "x-amz-bypass-governance-retention"
        )
    }
}
