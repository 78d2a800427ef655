internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Makes a table of files in S3: DynamoDB's JSON or CSV, plain or gzip.
    @Sendable func importTable(
        _ input: DynamoDB.ImportTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<DynamoDB.ImportTable.Output> {
        guard input.inputFormat != "ION" else { throw .notImplemented("dynamodb:ImportTable with InputFormat ION") }
        guard input.inputCompressionType != "ZSTD" else {
            throw .notImplemented("dynamodb:ImportTable with InputCompressionType ZSTD")
        }
        if let token = input.clientToken, let known = try imports(context).first(where: { $0.clientToken == token }) {
            return .now(.init { $0.importTableDescription = known })
        }
        let parameters = input.tableCreationParameters
        var create = DynamoDB.CreateTable.Input()
        create.tableName = parameters.tableName
        create.attributeDefinitions = parameters.attributeDefinitions
        create.keySchema = parameters.keySchema
        create.billingMode = parameters.billingMode
        create.provisionedThroughput = parameters.provisionedThroughput
        create.onDemandThroughput = parameters.onDemandThroughput
        create.sSESpecification = parameters.sSESpecification
        create.globalSecondaryIndexes = parameters.globalSecondaryIndexes
        let request = try TableRequest(create, context)
        guard tables.find(request.name, context) == nil else { throw DynamoDBError.tableExists(request.name) }
        let table = try database.writeNow { connection throws(AWSError) in try make(request, connection, context) }
        tables.put(table)
        noteWithoutEffect(table)
        var description = DynamoDB.ImportTableDescription()
        description.importArn = "\(table.arn)/import/\(ResourceStore.id(context.now))"
        description.importStatus = "IN_PROGRESS"
        description.tableArn = table.arn
        description.tableId = table.definition.tableId
        description.clientToken = input.clientToken ?? UniqueID.uuid()
        description.s3BucketSource = input.s3BucketSource
        description.inputFormat = input.inputFormat
        description.inputFormatOptions = input.inputFormatOptions
        description.inputCompressionType = input.inputCompressionType ?? "NONE"
        description.tableCreationParameters = parameters
        description.startTime = context.now
        let started = description
        try keep(started, context)
        return .later { [self] () async throws(AWSError) in
            let job = TableImport(service: self, table: table, input: input, context: context)
            try keep(await imported(started, job), context)
            return .init { $0.importTableDescription = started }
        }
    }

    /// Runs an import, and gives how it ended.
    private func imported(
        _ started: DynamoDB.ImportTableDescription,
        _ job: TableImport
    ) async -> DynamoDB.ImportTableDescription {
        var ended = started
        do throws(AWSError) {
            let counts = try await job.run()
            ended.importStatus = "COMPLETED"
            ended.processedSizeBytes = counts.bytes
            ended.processedItemCount = counts.processed
            ended.importedItemCount = counts.imported
            ended.errorCount = counts.errors
        } catch {
            ended.importStatus = "FAILED"
            ended.failureCode = error.code == "NoSuchBucket" ? "S3NoSuchBucket" : error.code
            ended.failureMessage = error.message
        }
        ended.endTime = timeline.now
        return ended
    }

    private func keep(_ job: DynamoDB.ImportTableDescription, _ context: RequestContext) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            try ResourceStore(connection).put(
                .init(
                    arn: job.importArn ?? "",
                    created: job.startTime ?? context.now,
                    description: OutputText<DynamoDB.DescribeImport>.write(.init { $0.importTableDescription = job })
                ),
                .importing,
                context
            )
        }
    }

    /// All imports of the account in the region.
    func imports(_ context: RequestContext) throws(AWSError) -> [DynamoDB.ImportTableDescription] {
        let resources = try database.read { connection throws(AWSError) in
            try ResourceStore(connection).all(.importing, context)
        }
        var out: [DynamoDB.ImportTableDescription] = []
        for resource in resources {
            out.append(try OutputText<DynamoDB.DescribeImport>.read(resource.description).importTableDescription)
        }
        return out
    }
}
