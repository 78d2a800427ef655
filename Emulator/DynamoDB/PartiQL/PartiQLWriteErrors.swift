import AWSCore

/// What DynamoDB says of writes, pages and several statements at once; the sources are those of `PartiQLErrors`.
extension PartiQLError {
    // MARK: writes

    // Not confirmed: our own words.
    static func setValue(_ function: String) -> AWSError {
        DynamoDBError.validation("The second operand of \(function) must be a set")
    }

    /// An INSERT has a VALUE (ql-reference.insert).
    // Not confirmed: our own words.
    static let insertWithoutValue = DynamoDBError.validation("INSERT needs VALUE and an item")

    /// RETURNING names no attributes (ql-reference.update).
    // Not confirmed: our own words.
    static let returningColumns = DynamoDBError.validation("RETURNING can only be followed by *")

    /// A DELETE returns the old item or nothing (ql-reference.delete).
    // Not confirmed: our own words.
    static let returningOfDelete = DynamoDBError.validation("DELETE can only have RETURNING ALL OLD *")

    /// An INSERT returns nothing (ql-reference.insert).
    // Not confirmed: our own words.
    static let returningOfInsert = DynamoDBError.validation("INSERT cannot have RETURNING")

    // The name is of ql-reference.insert, the text was seen of DynamoDB Local (140).
    static let duplicateItem = AWSError("DuplicateItemException", "Duplicate primary key exists in table")

    // MARK: pages

    // Seen of AWS (github.com/aws/aws-sdk-js-v3/issues/4424).
    static let otherToken = DynamoDBError.validation("NextToken does not match request")

    // Seen of DynamoDB Local (132).
    static let badToken = DynamoDBError.validation("Invalid NextToken")

    // MARK: several statements

    /// What a transaction says of one of its statements.
    // Seen of DynamoDB Local (159).
    static func inTransaction(_ index: Int, _ fault: AWSError) -> AWSError {
        guard fault.code == "ValidationException" else { return fault }
        return DynamoDBError.validation("Validation failed in TransactStatements[\(index)]: \(fault.message)")
    }

    // Seen of DynamoDB Local (158).
    static let mixedTransaction = DynamoDBError.validation(
        "ExecuteTransaction API does not support both read and write operations in the same request."
    )

    // Seen of DynamoDB Local (141).
    static let mixedBatch = DynamoDBError.validation(
        "Read and write requests together in the same batch is not supported."
    )

    // Seen of DynamoDB Local (159) for transactions; that batches say the same is not confirmed.
    static func selectKey(_ operation: String) -> AWSError {
        DynamoDBError.validation(
            "Select statements within \(operation) must specify the primary key in the where clause."
        )
    }

    /// "The SELECT statement must specify a full primary key and one other condition" (ql-functions.exists).
    // Not confirmed: our own words.
    static let existsCondition = DynamoDBError.validation(
        "EXISTS needs a SELECT statement with a full primary key and one other condition"
    )

    /// "This function can only be used in transactional operations" (ql-functions.exists).
    // Not confirmed: our own words.
    static let existsOutside = DynamoDBError.validation("EXISTS can only be used in a transaction")
}
