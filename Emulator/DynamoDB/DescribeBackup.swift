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

    /// A backup by its ARN, whose region says nothing (measured on AWS, "ack-api-quirks", DDB-BACKUP-012).
    func backup(_ text: String, _ context: RequestContext) throws(AWSError) -> ResourceStore.Resource {
        guard var arn = ARN(text), arn.resource.contains("/backup/") else { throw BackupError.invalidARN }
        guard arn.partition == "aws", arn.service == "dynamodb" else {
            throw BackupError.request("BackupArn is not valid")
        }
        guard arn.account == context.account else { throw DynamoDBError.accessDenied }
        arn.region = context.region
        return try backup(at: arn.description, context)
    }

    private func backup(at arn: String, _ context: RequestContext) throws(AWSError) -> ResourceStore.Resource {
        let found = try database.read { connection throws(AWSError) in
            try ResourceStore(connection).find(arn, .backup, context)
        }
        guard let found, try !Backup.hasExpired(found, at: context.now) else { throw BackupError.notFound(arn) }
        return found
    }
}
