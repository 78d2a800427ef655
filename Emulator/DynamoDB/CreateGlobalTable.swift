internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Refuses to join tables of several regions: here all regions lie on one machine.
    @Sendable func createGlobalTable(
        _ input: DynamoDB.CreateGlobalTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.CreateGlobalTable.Output {
        throw GlobalTableError.oneMachine("CreateGlobalTable")
    }
}

/// The answers to requests about tables that span regions, of which there are none.
enum GlobalTableError {
    static func oneMachine(_ operation: String) -> AWSError {
        .notImplemented("dynamodb:\(operation), for a global table spans regions and this is one machine,")
    }

    static func notFound(_ name: String) -> AWSError {
        AWSError("GlobalTableNotFoundException", "Global table with name: '\(name)' does not exist.")
    }
}
