internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says when records of changes end.
    @Sendable func updateBucketMetadataJournalTableConfiguration(
        _ input: S3.UpdateBucketMetadataJournalTableConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let expiration = input.journalTableConfiguration.recordExpiration
        try expiration.check()
        try updateMetadata(bucket) { $0.journalTableConfigurationResult?.recordExpiration = expiration }
        return NoMembers()
    }
}
