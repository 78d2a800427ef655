internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Refuses to join tables of several regions in the way of 2017, as AWS does of every account.
    @Sendable func createGlobalTable(
        _ input: DynamoDB.CreateGlobalTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.CreateGlobalTable.Output {
        throw GlobalTableError.oldVersion
    }
}

/// The answers to requests about tables that span regions, of which there are none.
///
/// The texts were measured on AWS in October 2026 ("ack-api-quirks", DDB-GLOBALTABLE-002, 003, 004, DDB-TABLE-187, 446).
enum GlobalTableError {
    static var oldVersion: AWSError {
        DynamoDBError.invalidParameter(
            "DynamoDB global tables version 2017.11.29 is not supported. We recommend using DynamoDB global tables version 2019.11.21, instead of version 2017.11.29 (Legacy)."
        )
    }

    static func notFound(_ name: String) -> AWSError { AWSError("GlobalTableNotFoundException", text(name)) }

    /// What DescribeGlobalTable says, and no other operation.
    static func nothingToDescribe(_ name: String) -> AWSError {
        AWSError("GlobalTableNotFoundException", "Global table not found: \(text(name))")
    }

    /// What is said of a table that has no replicas, and of one that is not there, by its name or ARN.
    static func noReplicas(_ table: String) -> AWSError {
        AWSError("ResourceNotFoundException", text(TableIndex.name(ofARN: table) ?? table))
    }

    private static func text(_ name: String) -> String { "Global table with name: '\(name)' does not exist." }
}
