internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

/// What is told of tables of metadata, of which none is made.
enum MetadataTables {
    static func inventory(_ state: String, _ bucket: Bucket) -> S3.InventoryTableConfigurationResult {
        .init {
            $0.configurationState = state
            guard state == "ENABLED" else { return }
            $0.tableStatus = "ACTIVE"
            $0.tableName = "inventory"
            $0.tableArn = arn(bucket) + "/table/inventory"
        }
    }

    /// The bucket of tables that AWS makes of its own (S3 User Guide, "Metadata table schemas").
    static func arn(_ bucket: Bucket) -> String {
        "arn:aws:s3tables:\(bucket.region):\(bucket.account):bucket/aws-s3"
    }
}

extension S3.MetadataConfiguration {
    func result(_ bucket: Bucket) throws(AWSError) -> S3.MetadataConfigurationResult {
        try journalTableConfiguration.recordExpiration.check()
        var result = S3.MetadataConfigurationResult()
        result.destinationResult.tableBucketType = "aws"
        result.destinationResult.tableBucketArn = MetadataTables.arn(bucket)
        result.destinationResult.tableNamespace = "b_\(bucket.name)"
        result.journalTableConfigurationResult = .init {
            $0.tableStatus = "ACTIVE"
            $0.tableName = "journal"
            $0.tableArn = MetadataTables.arn(bucket) + "/table/journal"
            $0.recordExpiration = journalTableConfiguration.recordExpiration
        }
        if let inventory = inventoryTableConfiguration {
            result.inventoryTableConfigurationResult = MetadataTables.inventory(inventory.configurationState, bucket)
        }
        return result
    }
}

extension S3.MetadataTableConfiguration {
    var result: S3.MetadataTableConfigurationResult {
        var result = S3.MetadataTableConfigurationResult()
        result.s3TablesDestinationResult.tableBucketArn = s3TablesDestination.tableBucketArn
        result.s3TablesDestinationResult.tableName = s3TablesDestination.tableName
        result.s3TablesDestinationResult.tableNamespace = "aws_s3_metadata"
        result.s3TablesDestinationResult.tableArn =
            "\(s3TablesDestination.tableBucketArn)/table/\(s3TablesDestination.tableName)"
        return result
    }
}

extension S3.RecordExpiration {
    /// API_RecordExpiration: seven days at least, which only expiration has; no recording tells what is answered else.
    func check() throws(AWSError) {
        guard (expiration == "ENABLED") == (days != nil), (7...2_147_483_647).contains(days ?? 7) else {
            throw S3Error.malformedXML
        }
    }
}

extension S3Service {
    func updateMetadata(
        _ bucket: Bucket,
        _ change: (inout S3.MetadataConfigurationResult) -> Void
    ) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            var bucket = try buckets.current(bucket)
            guard var output = bucket.settings.metadata,
                var result = output.getBucketMetadataConfigurationResult
            else { throw ConfigurationError.noMetadataConfiguration(bucket) }
            change(&result.metadataConfigurationResult)
            output.getBucketMetadataConfigurationResult = result
            try bucket.configure(Configurations.metadata, to: output, connection)
            buckets.put(bucket)
        }
    }
}
