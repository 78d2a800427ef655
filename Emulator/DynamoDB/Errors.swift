internal import AWSCore

/// DynamoDB's errors beside those of values and expressions, word for word.
enum DynamoDBError {
    static func validation(_ message: String) -> AWSError { AWSError("ValidationException", message) }

    static func invalidParameter(_ message: String) -> AWSError {
        validation("One or more parameter values were invalid: \(message)")
    }

    /// What is wrong with a request by itself; PutItem and UpdateItem tell it in an envelope.
    static func request(_ message: String) -> AWSError {
        var error = validation(message)
        error.requestFault = message
        return error
    }

    /// The same of the values of parameters.
    static func invalidRequest(_ message: String) -> AWSError {
        request("One or more parameter values were invalid: \(message)")
    }

    static var tableNotFound: AWSError { AWSError("ResourceNotFoundException", "Requested resource not found") }

    static func tableNotFound(_ name: String) -> AWSError {
        AWSError("ResourceNotFoundException", "Requested resource not found: Table: \(name) not found")
    }

    /// What is said of a table that is not active, by its status: as users saw it of one that was being made
    /// (github.com/vdesabou/kafka-docker-playground/issues/8703), and of one being deleted (Wantworthy/dynode/issues/26).
    static func tableInUse(_ name: String, _ status: String) -> AWSError {
        let word = ["CREATING": "created", "DELETING": "deleted"][status] ?? "updated"
        return AWSError(
            "ResourceInUseException",
            "Attempt to change a resource which is still in use: Table is being \(word): \(name)"
        )
    }

    static func tableExists(_ name: String) -> AWSError {
        AWSError("ResourceInUseException", "Table already exists: \(name)")
    }

    static var keyMismatch: AWSError { validation("The provided key element does not match the schema") }

    static func pathIntoKey(_ place: String) -> AWSError {
        validation(
            "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: \(place)"
        )
    }

    static func missingKey(_ name: String) -> AWSError { invalidParameter("Missing the key \(name) in the item") }

    static func keyType(_ name: String, expected: String, actual: String) -> AWSError {
        invalidParameter("Type mismatch for key \(name) expected: \(expected) actual: \(actual)")
    }

    static func emptyKey(_ name: String, _ kind: String) -> AWSError {
        validation(
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty \(kind) value. Key: \(name)"
        )
    }

    /// Whether an error is that of an empty key, of a table or an index.
    static func isEmptyKey(_ error: AWSError) -> Bool {
        error.message.hasPrefix("One or more parameter values are not valid. ")
    }

    static var hashKeySize: AWSError {
        invalidParameter("Size of hashkey has exceeded the maximum size limit of2048 bytes")
    }

    static var rangeKeySize: AWSError {
        invalidParameter("Aggregated size of all range keys has exceeded the size limit of 1024 bytes")
    }

    static var itemSize: AWSError { validation("Item size has exceeded the maximum allowed size") }

    static var updatedItemSize: AWSError { validation("Item size to update has exceeded the maximum allowed size") }

    /// The texts of Query and Scan differ (both seen in reports of users of AWS).
    static func startKey(isScan: Bool) -> AWSError {
        validation(
            "The provided starting key is invalid"
                + (isScan ? ": The provided key element does not match the schema" : "")
        )
    }

    static var startKeyOutside: AWSError {
        validation("The provided starting key is outside query boundaries based on provided conditions")
    }

    /// What DynamoDB says of a start key in another partition where the query has a condition on the range key; so seen on
    /// AWS by dynalite's authors, and a text of DynamoDB Local's.
    static var startKeyOfOne: AWSError {
        validation("The query can return at most one row and cannot be restarted")
    }

    static var startKeyRange: AWSError {
        validation("The provided starting key does not match the range key predicate")
    }

    static func startKeySegment(_ segment: Int, of total: Int) -> AWSError {
        validation(
            "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. TotalSegments: \(total) Segment: \(segment)"
        )
    }

    // MARK: indexes

    static func noIndex(_ name: String) -> AWSError {
        validation("The table does not have the specified index: \(name)")
    }

    static func indexKeyType(_ name: String, expected: String, actual: String, index: String) -> AWSError {
        invalidParameter(
            "Type mismatch for Index Key \(name) Expected: \(expected) Actual: \(actual) IndexName: \(index)"
        )
    }

    /// As a user's report has it (github.com/wellcomecollection/platform/issues/2285); of a range key by analogy.
    static func indexKeySize(_ name: String, _ size: Int, most: Int, index: String) -> AWSError {
        invalidParameter(
            "Size limit exceeded for Index Key \(name) Actual Size: \(size) bytes Max Size: \(most) bytes IndexName: \(index)"
        )
    }

    static func emptyIndexKey(_ name: String, _ kind: String, index: String) -> AWSError {
        validation(
            "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty \(kind) value. IndexName: \(index), IndexKey: \(name)"
        )
    }

    static func emptyUpdatedIndexKey(_ kind: String) -> AWSError {
        validation(
            "One or more parameter values are not valid. The update expression attempted to update a secondary index key to a value that is not supported. The AttributeValue for a key attribute cannot contain an empty \(kind) value."
        )
    }

    static var consistentGlobalIndex: AWSError {
        validation("Consistent reads are not supported on global secondary indexes")
    }

    static func allAttributes(_ index: String) -> AWSError {
        invalidParameter(
            "Select type ALL_ATTRIBUTES is not supported for global secondary index \(index) because its projection type is not ALL"
        )
    }

    static func notProjected(_ names: [String], index: String) -> AWSError {
        invalidParameter("Global secondary index \(index) does not project [\(names.joined(separator: ", "))]")
    }

    static func backfilling(_ index: String) -> AWSError {
        validation("Cannot read from backfilling global secondary index: \(index)")
    }

    /// The text is API_TransactWriteItems's for the cancellation reason.
    static var collectionSize: AWSError {
        AWSError("ItemCollectionSizeLimitExceededException", "Collection size exceeded.")
    }

    static var duplicateItems: AWSError { validation("Provided list of item keys contains duplicates") }

    static func conditionFailed(_ item: [UInt8]?) -> AWSError {
        AWSError(
            "ConditionalCheckFailedException",
            "The conditional request failed",
            fields: item.map { [.init("Item", String(decoding: $0, as: UTF8.self))] } ?? []
        )
    }

    /// The text is API_TransactWriteItems's for the cancellation reason.
    static var transactionConflict: AWSError {
        AWSError("TransactionConflictException", "Transaction is ongoing for the item")
    }

    static var transactionDuplicates: AWSError {
        validation("Transaction request cannot include multiple operations on one item")
    }

    /// The text is not confirmed; the limit is the developer guide's.
    static var transactionSize: AWSError {
        validation("Transaction request cannot exceed the aggregate size limit of 4 MB")
    }

    static var throughputExceeded: AWSError {
        AWSError(
            "ProvisionedThroughputExceededException",
            "The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API."
        )
    }

    static var indexThroughputExceeded: AWSError {
        AWSError(
            "ProvisionedThroughputExceededException",
            "The level of configured provisioned throughput for one or more global secondary indexes of the table was exceeded. Consider increasing your provisioning level for the under-provisioned global secondary indexes with the UpdateTable API"
        )
    }

    // MARK: tags and policies

    /// Of what is another account's (measured on AWS in October 2026, "ack-api-quirks", DDB-TABLE-071).
    static var accessDenied: AWSError { AWSError("AccessDeniedException", "Access is denied") }

    /// Of what is no table's, or of another region (the same, DDB-TABLE-442).
    static func invalidTableARN(_ text: String) -> AWSError {
        validation("Invalid TableArn: Invalid ResourceArn provided as input \(text)")
    }

    static func policyNotFound(_ arn: String) -> AWSError {
        AWSError("PolicyNotFoundException", "Resource-based policy not found for the provided ResourceArn: \(arn)")
    }

    // MARK: streams

    static func streamNotFound(_ arn: String) -> AWSError {
        AWSError("ResourceNotFoundException", "Requested resource not found: Stream: \(arn) not found")
    }

    static func shardNotFound(_ shard: String, _ stream: String) -> AWSError {
        AWSError(
            "ResourceNotFoundException",
            "Requested resource not found: Shard does not exist"
        )
    }

    static var sequenceNeeded: AWSError {
        validation(
            "Invalid ShardIteratorType in request: SequenceNumber must be provided for AT_SEQUENCE_NUMBER and AFTER_SEQUENCE_NUMBER"
        )
    }

    static func invalidSequence(_ number: String) -> AWSError {
        validation("Invalid SequenceNumber in request: \(number)")
    }

    static var invalidIterator: AWSError { validation("Invalid ShardIterator") }

    /// As a user's log has it (github.com/spring-attic/spring-integration-aws/pull/59).
    static var expiredIterator: AWSError { AWSError("ExpiredIteratorException", "Shard iterator has expired") }

    /// As a user's log has it (github.com/ironSource/node-dynamodb-stream/issues/13).
    static var trimmed: AWSError {
        AWSError("TrimmedDataAccessException", "The data you are trying to access has been trimmed")
    }

    /// As a user's log has it (github.com/aexhq/brain/pull/58).
    static var tokenReused: AWSError {
        AWSError(
            "IdempotentParameterMismatchException",
            "Specified idempotent token was used with different request parameters within the idempotency window"
        )
    }
}

extension AWSError {
    /// The error as PutItem and UpdateItem tell it since the summer of 2026: what is wrong with the request by itself stands
    /// in the envelope of violated constraints, and not behind the placeholder whose value it is.
    ///
    /// So measured on AWS of empty and repeated sets, of NULL that is false, of expressions and of parameters that do not go
    /// together; not so of keys, paths, sizes, levels and values without one type, nor in reads
    /// (github.com/nubo-db/dynoxide, CHANGELOG 0.12.0; ministackorg/ministack/issues/1038; ExtendDB/extenddb/issues/64). The
    /// other faults of expressions, placeholders and the parameters before them are taken to be told alike.
    var inEnvelope: AWSError {
        guard let requestFault else { return self }
        return DynamoDBError.validation("1 validation error detected: \(requestFault)")
    }
}
