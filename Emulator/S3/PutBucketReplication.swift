internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says where objects are copied to.
    @Sendable func putBucketReplication(
        _ input: S3.PutBucketReplication.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let configuration = try ReplicationRules.checked(input.replicationConfiguration)
        let output = S3.GetBucketReplication.Output { $0.replicationConfiguration = configuration }
        try configure(bucket, Configurations.replication, to: output) { bucket throws(AWSError) in
            guard bucket.settings.isVersioned else { throw ConfigurationError.replicationNeedsVersioning }
            for rule in configuration.rules {
                let name = ARN(rule.destination.bucket)?.resource ?? rule.destination.bucket
                guard buckets.find(name)?.settings.isVersioned == true else {
                    throw ConfigurationError.destinationNeedsVersioning
                }
            }
        }
        return NoMembers()
    }
}
