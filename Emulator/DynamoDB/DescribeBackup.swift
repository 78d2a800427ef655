internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Tells of a backup and of the table that it holds.
    @Sendable func describeBackup(
        _ input: DynamoDB.DescribeBackup.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeBackup.Output {
        let description = try Backup.read(try backup(input.backupArn, context).description)
        return .init { $0.backupDescription = description }
    }

    func backup(_ arn: String, _ context: RequestContext) throws(AWSError) -> ResourceStore.Resource {
        let found = try database.read { connection throws(AWSError) in
            try ResourceStore(connection).find(arn, .backup, context)
        }
        guard let found else { throw BackupError.notFound(arn) }
        return found
    }
}
