internal import AWSCore
internal import AWSDynamoDB

/// What one UpdateTable may change at once.
///
/// Looked at is what the request names, not whether it changes anything. The order was measured on AWS (October 2026,
/// "ack-api-quirks", DDB-TABLE-433, 382, 174).
enum UpdateConcerns {
    static func check(_ input: DynamoDB.UpdateTable.Input) throws(AWSError) {
        let indexes = input.globalSecondaryIndexUpdates ?? []
        let createsIndex = indexes.contains { $0.create != nil }
        let movesIndex = createsIndex || indexes.contains { $0.delete != nil }
        let hasEncryption = input.sSESpecification != nil
        let hasClass = input.tableClass != nil
        let hasProtection = input.deletionProtectionEnabled != nil
        let hasWarm = input.warmThroughput?.isEmpty == false
        let hasOnDemand = input.onDemandThroughput?.isEmpty == false
        let hasStream = input.streamSpecification != nil
        let hasCapacity = input.provisionedThroughput != nil
        let concerns = [
            hasEncryption, hasClass, hasProtection, hasWarm, hasOnDemand, hasStream, hasCapacity,
            input.billingMode != nil, !indexes.isEmpty,
        ]
        let count = concerns.count { $0 }
        guard count > 0 else { throw TableError.nothingToUpdate }
        guard count > 1 else { return }
        let problem: String? =
            if hasEncryption {
                "Server-Side Encryption modification must be the only operation in the request"
            } else if hasClass {
                "TableClass modification must be the only operation in the request"
            } else if hasProtection {
                "DeletionProtection modification must be the only operation in the request"
            } else if hasOnDemand, hasStream || hasWarm {
                "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request"
            } else if hasWarm, createsIndex {
                "Create global secondary index cannot be specified when updating WarmThroughput"
            } else if hasWarm {
                "WarmThroughput must be the only operation in the request"
            } else if hasStream, hasCapacity || input.billingMode == "PROVISIONED" {
                "You cannot modify stream status while updating table IOPS"
            } else if hasCapacity, movesIndex {
                "You cannot create or delete index while updating table IOPS"
            } else if hasStream, movesIndex {
                "You cannot create or delete index while changing stream status"
            } else {
                nil
            }
        if let problem { throw DynamoDBError.invalidParameter(problem) }
    }
}

extension DynamoDB.WarmThroughput {
    /// Whether no member is given, which counts as if it were not there.
    var isEmpty: Bool { readUnitsPerSecond == nil && writeUnitsPerSecond == nil }
}

extension DynamoDB.OnDemandThroughput {
    /// The same.
    var isEmpty: Bool { maxReadRequestUnits == nil && maxWriteRequestUnits == nil }
}
