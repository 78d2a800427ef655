internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire

/// A table's encryption at rest as requests ask for it.
///
/// The rules and texts were measured on AWS (October 2026, "ack-api-quirks", DDB-TABLE-036, 044, 078, 082, 437).
enum Encryption {
    /// Whether a request asks for a KMS key; without one a table has the key that AWS owns.
    static func isOn(_ specification: DynamoDB.SSESpecification) -> Bool {
        specification.enabled ?? (specification.sSEType == "KMS")
    }

    /// Checks a request by itself.
    static func check(_ specification: DynamoDB.SSESpecification?) throws(AWSError) {
        guard let specification else { return }
        let problem: String? =
            if specification.enabled == false, specification.sSEType != nil {
                "SSEType can not be specified if Enabled is false"
            } else if specification.enabled == false, specification.kMSMasterKeyId != nil {
                "KMSMasterKeyId can not be specified if Enabled is false"
            } else if specification.sSEType == "AES256" {
                "SSEType AES256 is not supported"
            } else if specification.kMSMasterKeyId != nil, specification.sSEType == nil {
                "SSEType KMS is required if KMSMasterKeyId is specified"
            } else {
                nil
            }
        if let problem { throw DynamoDBError.invalidParameter(problem) }
    }

    /// Checks a request against what a table has.
    static func check(
        _ specification: DynamoDB.SSESpecification,
        over old: DynamoDB.SSEDescription?
    ) throws(AWSError) {
        try check(specification)
        guard isOn(specification) || old != nil else {
            throw DynamoDBError.invalidParameter("Table is already encrypted by default")
        }
        if let key = specification.kMSMasterKeyId, key == old?.kMSMasterKeyArn {
            throw DynamoDBError.invalidParameter(
                "Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId parameter if you want to change Master Key"
            )
        }
    }

    /// Encryption with a KMS key; nil for the key that AWS owns, which is not told of.
    static func description(
        _ specification: DynamoDB.SSESpecification?,
        _ table: String
    ) -> DynamoDB.SSEDescription? {
        guard let specification, isOn(specification), let arn = ARN(table) else { return nil }
        return .init {
            $0.status = "ENABLED"
            $0.sSEType = "KMS"
            $0.kMSMasterKeyArn = keyARN(specification.kMSMasterKeyId ?? managedAlias, arn)
        }
    }

    /// The alias of the key that AWS makes for an account in a region.
    private static let managedAlias = "alias/aws/dynamodb"

    /// A key's ARN, whatever names the key.
    private static func keyARN(_ key: String, _ table: ARN) -> String {
        let name = ARN(key)?.resource ?? key
        if key.hasPrefix("arn:"), !name.hasPrefix("alias/") { return key }
        let id =
            name.hasPrefix("alias/") ? keyID(name, table) : name.hasPrefix("key/") ? String(name.dropFirst(4)) : name
        return "arn:aws:kms:\(table.region):\(table.account):key/\(id)"
    }

    /// The id of the key behind an alias: always the same, as there is no KMS to ask.
    private static func keyID(_ alias: String, _ table: ARN) -> String {
        let hex = Text.hex(Digest.md5("\(alias) \(table.account) \(table.region)".utf8))
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
            String(hex.dropFirst(range.lowerBound).prefix(range.count))
        }
        return parts.joined(separator: "-")
    }
}
