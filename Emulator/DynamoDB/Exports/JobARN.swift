internal import AWSCore
internal import EmulatorCore

/// The ARNs of exports and imports: a table's, and behind it `/export/` or `/import/` and an id.
enum JobARN {
    /// Refuses what is no such ARN, and another account's (measured on AWS in October 2026, "ack-api-quirks",
    /// DDB-EXPORT-006, DDB-IMPORT-010); gives its region.
    static func region(
        _ text: String,
        _ kind: ResourceStore.Kind,
        _ context: RequestContext
    ) throws(AWSError) -> String {
        guard let arn = ARN(text), arn.service == "dynamodb",
            case let parts = arn.resource.split(separator: "/"), parts.count == 4, parts[0] == "table",
            parts[2] == kind.rawValue
        else {
            throw DynamoDBError.validation("Invalid \(kind == .export ? "Export" : "Import") ARN")
        }
        guard arn.account == context.account else { throw DynamoDBError.accessDenied }
        return arn.region
    }
}
