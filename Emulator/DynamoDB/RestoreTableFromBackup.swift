internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Makes a table of a backup.
    @Sendable func restoreTableFromBackup(
        _ input: DynamoDB.RestoreTableFromBackup.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.RestoreTableFromBackup.Output {
        if let arn = ARN(input.backupArn), arn.region != context.region, arn.resource.contains("/backup/"),
            input.sSESpecificationOverride == nil
        {
            throw BackupError.otherRegion
        }
        let backup = try backup(input.backupArn, context)
        guard let text = backup.definition, let contents = backup.contents else {
            throw BackupError.notFound(input.backupArn)
        }
        let source = try DefinitionText.read(text)
        let request = RestoreRequest(
            target: input.targetTableName,
            source: source,
            summary: .init {
                $0.sourceBackupArn = backup.arn
                $0.sourceTableArn = source.tableArn
                $0.restoreDateTime = backup.created
            },
            billingMode: input.billingModeOverride,
            globalIndexes: input.globalSecondaryIndexOverride,
            localIndexes: input.localSecondaryIndexOverride,
            throughput: input.provisionedThroughputOverride,
            onDemand: input.onDemandThroughputOverride,
            encryption: input.sSESpecificationOverride
        )
        let description = try restore(request, of: Backup.items(contents), context)
        return .init { $0.tableDescription = description }
    }
}
