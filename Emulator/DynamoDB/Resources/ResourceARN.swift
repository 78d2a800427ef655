internal import AWSCore
internal import EmulatorCore
internal import Store

/// What the ResourceArn of the operations on tags and policies may name.
///
/// The errors were measured on AWS in October 2026 ("ack-api-quirks", DDB-TABLE-071, 212 and 442, DDB-BACKUP-013).
enum ResourceARN {
    private enum Kind {
        case table, index
        case stream(label: String)
    }

    /// Reads the ARN of a table or a stream, whosever it is and wherever.
    static func check(_ text: String) throws(AWSError) -> ARN {
        guard text.hasPrefix("arn:") else {
            throw DynamoDBError.invalidParameter("ARNs must start with 'arn:': \(text)")
        }
        guard let arn = ARN(text), arn.service == "dynamodb", let named = kind(arn) else {
            throw DynamoDBError.invalidParameter("Provided Arn is not a DynamoDB resource arn: \(text)")
        }
        if case .index = named {
            throw DynamoDBError.invalidParameter(
                "Invalid resource arn provided, only table or stream is accepted. Provided resource arn: \(text)"
            )
        }
        return arn
    }

    /// The label of the stream that an ARN names; nil where it names something else.
    static func streamLabel(_ arn: ARN) -> String? {
        if case .stream(let label) = kind(arn) { label } else { nil }
    }

    /// What is named; nil of backups, exports and all else.
    private static func kind(_ arn: ARN) -> Kind? {
        let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
        guard parts[0] == "table", !parts.contains("") else { return nil }
        if parts.count == 2 { return .table }
        guard parts.count == 4 else { return nil }
        switch parts[2] {
        case "index": return .index
        case "stream": return .stream(label: String(parts[3]))
        default: return nil
        }
    }
}

/// A table or a stream that is there, and may have a policy.
struct PolicyHolder: Sendable {
    var arn: String
    var table: String
    var isStream: Bool
}

extension DynamoDBService {
    /// What the ResourceArn of the operations on policies names (DDB-TABLE-212); it must be the caller's.
    func policyHolder(_ text: String, _ context: RequestContext) throws(AWSError) -> PolicyHolder {
        let arn = try ResourceARN.check(text)
        // All tables here are of the partition aws.
        guard arn.partition == "aws", arn.region == context.region else {
            throw DynamoDBError.invalidParameter("Invalid resource Arn: \(text)")
        }
        guard arn.account == context.account else {
            throw DynamoDBError.validation(
                "This action is only supported by accounts that match the resource owner’s account."
            )
        }
        let table = try tables.named(TableIndex.name(ofARN: text) ?? text, context).name
        guard let label = ResourceARN.streamLabel(arn) else {
            return PolicyHolder(arn: text, table: table, isStream: false)
        }
        let known = try database.read { connection throws(AWSError) in
            try StreamStore(connection).streams(
                account: arn.account,
                region: arn.region,
                table: table,
                since: context.now - TableStreams.retention
            )
        }
        guard known.contains(where: { $0.label == label }) else {
            throw AWSError(
                "ResourceNotFoundException",
                "Requested resource not found: Stream: \(label) not found for Table: \(table)"
            )
        }
        return PolicyHolder(arn: text, table: table, isStream: true)
    }
}
