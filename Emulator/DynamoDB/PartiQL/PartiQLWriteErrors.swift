import AWSCore

/// What DynamoDB says of writes, pages and several statements at once; the sources are those of `PartiQLErrors`.
extension PartiQLError {
    // MARK: writes

    /// - Parameter function: ends in `ADD` or `DELETE`, here and below.
    static func setOperands(_ function: String) -> AWSError {
        DynamoDBError.validation("\(function.uppercased()) must have exactly two arguments")
    }

    static func setTarget(_ function: String) -> AWSError {
        DynamoDBError.validation("The first argument to \(function.uppercased()) must equal the assignment value")
    }

    static func setValue(_ function: String) -> AWSError {
        DynamoDBError.validation("The second argument to \(function.uppercased()) must be a value with type SET")
    }

    static func updateOperator(_ sign: String) -> AWSError {
        DynamoDBError.validation("Unsupported operator in Update Expression. Operator: \(sign)")
    }

    static let isInUpdate = DynamoDBError.validation("IS operator is not supported in update expressions")

    /// An INSERT has a VALUE (ql-reference.insert).
    static let insertWithoutValue = DynamoDBError.validation(
        "Unsupported operation: Inserting multiple items in a single statement is not supported, "
            + "use \"INSERT INTO tableName VALUE item\" instead"
    )

    static func insertedItem(_ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation(
            "Unsupported format in item expression. Please use struct format {...} to express item values for insert "
                + "statement. at \(place.text)"
        )
    }

    /// RETURNING names no attributes (ql-reference.update).
    static let returningColumns = DynamoDBError.validation(
        "Expected '*' after ( MODIFIED | ALL ) ( NEW | OLD ) in RETURNING clause"
    )

    static let returningTwice = DynamoDBError.validation(
        "Invalid syntax with multiple returning elements in RETURNING clause"
    )

    /// A DELETE returns the old item or nothing (ql-reference.delete).
    static func returningOfDelete(_ returning: PartiQLStatement.Returning) -> AWSError {
        DynamoDBError.validation(
            "Invalid returning clause: RETURNING \(returning.rawValue) *. "
                + "Only RETURNING ALL OLD * is allowed in DELETE statements."
        )
    }

    /// An INSERT returns nothing (ql-reference.insert).
    static let returningOfInsert = DynamoDBError.validation("RETURNING is not supported in INSERT")

    static let returningOfTransaction = DynamoDBError.validation(
        "RETURNING clause is not supported in ExecuteTransaction."
    )

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

    static let indexInTransaction = DynamoDBError.validation(
        "Reads on indices are not supported within transactions."
    )

    /// "The SELECT statement must specify a full primary key and one other condition" (ql-functions.exists).
    static let existsCondition = DynamoDBError.validation(
        "EXISTS() must contain a single item read with additional condition"
    )

    static let existsOnIndex = DynamoDBError.validation("Operations on indices are not supported in transactions")

    /// "This function can only be used in transactional operations" (ql-functions.exists).
    static let existsOutside = DynamoDBError.validation("EXISTS can only be used in ExecuteTransaction write requests.")

    // Seen of AWS by the authors of another emulator (github.com/nubo-db/dynoxide, CHANGELOG: BatchExecuteStatement).
    static let batchDuplicates = DynamoDBError.validation("Provided list of item keys contains duplicates")
}
