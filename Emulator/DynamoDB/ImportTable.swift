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
        guard input.inputFormatOptions?.csv == nil || input.inputFormat == "CSV" else {
            throw ExportError.options(input.inputFormat)
        }
        try Gap.importOfIon.refuse(input.inputFormat == "ION")
        try Gap.importOfZstd.refuse(input.inputCompressionType == "ZSTD")
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
        if let known = try repeated(input, context) { return .now(.init { $0.importTableDescription = known }) }
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
        description.s3BucketSource?.s3BucketOwner = input.s3BucketSource.s3BucketOwner ?? context.account
        // Told of every import (measured on AWS in October 2026, "ack-api-quirks", DDB-IMPORT-003); nothing is logged here.
        description.cloudWatchLogGroupArn =
            "arn:aws:logs:\(context.region):\(context.account):log-group:/aws-dynamodb/imports:*"
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

    /// The import that a request repeats by its token, which stands for it for eight hours (API_ImportTable).
    ///
    /// Measured on AWS in October 2026 ("ack-api-quirks", DDB-IMPORT-017): what counts is the table, and that there is none
    /// yet. AWS shows the table only as the import ends.
    private func repeated(
        _ input: DynamoDB.ImportTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ImportTableDescription? {
        let name = input.tableCreationParameters.tableName
        var known: DynamoDB.ImportTableDescription?
        if let token = input.clientToken {
            known = try imports(context).last { job in
                job.clientToken == token && context.now - (job.startTime ?? context.now) < .seconds(8 * 3600)
            }
        }
        let isSame = known?.tableCreationParameters?.tableName == name
        let isUnderWay = isSame && known?.importStatus == "IN_PROGRESS"
        guard isUnderWay || tables.find(name, context) == nil else { throw DynamoDBError.tableExists(name) }
        guard known == nil || isSame else { throw ExportError.importConflict }
        return known
    }

    /// Runs an import, and gives how it ended.
    ///
    /// Measured on AWS in October 2026 ("ack-api-quirks", DDB-IMPORT-012, 013, 014, 015, 020): a line that is no item makes it
    /// fail, while the others are in the table, and of a bucket that is not there no table is made.
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
            if counts.errors > 0 {
                ended.importStatus = "FAILED"
                ended.failureCode = "ItemValidationError"
                ended.failureMessage =
                    "Some of the items failed validation checks and were not imported. Please check CloudWatch error logs for more details."
            }
        } catch {
            if error.code == "NoSuchBucket" { try? remove(job.table.id) }
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

extension Gap {
    static let importOfIon = Gap(DynamoDB.ImportTable.self, "InputFormat ION")
    static let importOfZstd = Gap(DynamoDB.ImportTable.self, "InputCompressionType ZSTD")
}
