internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Deletes a bucket that has neither objects nor versions; uploads that are under way end.
    @Sendable func deleteBucket(_ input: S3.DeleteBucket.Input, _ context: RequestContext) throws(AWSError) -> NoMembers
    {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let files = try database.write { connection throws(AWSError) in
            try buckets.check(bucket)
            let object = try connection.first("SELECT 1 FROM objects WHERE bucket = ? LIMIT 1", .int(bucket.id)) { _ in
                true
            }
            guard object == nil, try VersionTable.isEmpty(bucket, connection) else {
                throw S3Error.bucketNotEmpty(try buckets.current(bucket))
            }
            var files: [Int64] = []
            let uploads = try connection.all("SELECT id FROM uploads WHERE bucket = ?", .int(bucket.id)) { $0.text(0) }
            for upload in uploads { files += try UploadTable.delete(upload, keeping: [], connection) }
            try CompletionTable.deleteAll(of: bucket, connection)
            try ConfigurationTable.deleteAll(of: bucket, connection)
            try connection.run("DELETE FROM buckets WHERE id = ?", .int(bucket.id))
            buckets.remove(bucket)
            return files
        }
        ledger.forget("s3", bucket.arn)
        removeLater(files)
        return NoMembers()
    }
}
