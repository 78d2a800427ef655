import AWSCore
import AWSWire

/// What DynamoDB says of statements.
///
/// Texts that were seen of DynamoDB Local stand in the recordings of github.com/xo/dbimp (testdata/dynamodb,
/// dynamodb-3.3.1), by the number that is given. Those without a source are the texts of AWS's own translator of PartiQL,
/// which DynamoDB Local has inside (ddb.partiql.shared): of the same words as what was seen of AWS, so far as it was.
enum PartiQLError {
    /// A statement that cannot be read.
    ///
    /// The details are those of the parser that AWS publishes (partiql-lang-kotlin, SqlParser.kt). Users of AWS report
    /// two of them behind this sentence, word for word: "Expected data manipulation"
    /// (github.com/awsdocs/aws-sdk-for-javascript-v3/issues/98) and "Unexpected keyword"
    /// (github.com/passren/PyDynamoDB/issues/26).
    static func malformed(_ detail: String) -> AWSError {
        DynamoDBError.validation("Statement wasn't well formed, can't be processed: \(detail)")
    }

    // Seen of DynamoDB Local (033).
    static let aliasing = DynamoDBError.validation("Aliasing is not supported")

    // Seen of DynamoDB Local (092).
    static let join = DynamoDBError.validation("Only select from a single table or index is supported.")

    // Seen of DynamoDB Local: LIMIT with the place of what follows it, GROUP BY (093) without one.
    static func unsupportedClause(_ clause: String, _ place: PartiQLPlace? = nil) -> AWSError {
        DynamoDBError.validation("Unsupported clause: \(clause)\(place.map { " at \($0.text)" } ?? "")")
    }

    // Seen of DynamoDB Local (034), for a function among the columns.
    static func unexpectedPath(_ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation("Unexpected path component at \(place.text)")
    }

    static func unsupportedToken(_ expression: PartiQLExpression) -> AWSError {
        DynamoDBError.validation("Unsupported token in expression: \(expression.token) at \(expression.place.text)")
    }

    static let distinct = DynamoDBError.validation("Unsupported token in expression: DISTINCT")

    static let selectValue = DynamoDBError.validation("Select projection doesn't support value or pivot keywords")

    /// A function that ql-functions does not list.
    static func unknownFunction(_ name: String, _ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation("Unrecognized function: \(name) at \(place.text)")
    }

    // MARK: conditions

    static let whereWithoutCondition = DynamoDBError.validation(
        "WHERE clause must contain an expression that resolves to a boolean"
    )

    static let operandOfAndOr = DynamoDBError.validation("The arguments to AND/OR must be Expressions")

    static let operandOfNot = DynamoDBError.validation("The argument to NOT must be a Type or Expression")

    static let comparedMissing = DynamoDBError.validation("MISSING must be compared using IS operator")

    static let operandsOfIn = DynamoDBError.validation(
        "IN operator must have a left hand argument of type Variable Reference and right hand argument of type Seq "
            + "with at least one member"
    )

    static let operandOfIs = DynamoDBError.validation(
        "The left hand side argument to IS must be a Variable Reference, Literal, or Path"
    )

    static func typeOfIs(_ type: String, _ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation(
            "Unsupported data type for IS operator: \(type). Supported data types are "
                + "[MISSING, NULL, BOOLEAN, BLOB, STRING, NUMERIC, STRUCT, TUPLE, LIST] at \(place.text)"
        )
    }

    static func conditionOperator(_ sign: String) -> AWSError {
        DynamoDBError.validation("Unsupported operator in Condition Expression. Operator: \(sign)")
    }

    // MARK: tables and indexes

    // Seen of DynamoDB Local (120), for a parameter.
    static let fromSource = DynamoDBError.validation("Unexpected from source")

    static let sourceIndex = DynamoDBError.validation("Invalid list expression in source.")

    static let sourceLength = DynamoDBError.validation("A path may contain at most 2 components in the FROM clause")

    static let emptyName = DynamoDBError.validation("Path component cannot be an empty string")

    static let tableName = DynamoDBError.validation(
        "Table name should be within the length [3, 255] and only contain 'a-z', 'A-Z', '0-9', '-', '_', '.'."
    )

    /// Only a SELECT names an index (ql-reference.statements).
    static let writeOnIndex = DynamoDBError.validation("This operation is not supported on an index")

    static func insertSource(_ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation(
            "FROM clause may only contain a single table name in data manipulation statements at \(place.text)"
        )
    }

    /// What is wrong with the index of a SELECT, in other words than those of Query.
    // The second text was seen of AWS by the authors of another emulator (github.com/floci-io/floci).
    static func ofIndex(_ name: String, _ error: AWSError) -> AWSError {
        switch error {
        case DynamoDBError.consistentGlobalIndex:
            DynamoDBError.validation("Strongly consistent read is not supported on Global Secondary Indexes")
        case DynamoDBError.noIndex(name): DynamoDBError.validation("The table does not have the specified index")
        default: error
        }
    }

    // MARK: keys

    // Seen of DynamoDB Local (067, 068).
    static let keyIncomplete = DynamoDBError.validation(
        "Where clause does not contain a mandatory equality on all key attributes"
    )

    // Seen of DynamoDB Local (119).
    static func keyType(_ name: String) -> AWSError {
        DynamoDBError.validation("Key attribute's data type should match its data type in table's schema: Key \(name)")
    }

    // Seen of AWS (zenn.dev/orbitryota/scraps/4140559c9889e5).
    static let orderWithoutCondition = DynamoDBError.validation(
        "Must have WHERE clause in the statement when using ORDER BY clause."
    )

    // Seen of AWS (zenn.dev/orbitryota/scraps/4140559c9889e5).
    static let orderOfPartitions = DynamoDBError.validation(
        "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause."
    )

    static let orderWithoutPartition = DynamoDBError.validation(
        "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause."
    )

    /// ORDER BY takes a hash key or a sort key (ql-reference.select).
    static func orderKey(_ name: String) -> AWSError {
        DynamoDBError.validation("Variable reference \(name) in ORDER BY clause must be part of the primary key")
    }

    static func orderExpression(_ expression: PartiQLExpression) -> AWSError {
        DynamoDBError.validation("Argument to ORDER BY must be of type VariableReference. Type: \(expression.token)")
    }

    /// Whether the key of a write is not there, not whole, or of another type.
    static func isKeyFault(_ error: AWSError) -> Bool {
        error == keyIncomplete
            || ["Multiple conditions on same key ", "Key attribute should be present ", "Key attribute's data type "]
                .contains { error.message.hasPrefix($0) }
    }

    static func keyTwice(_ name: String) -> AWSError {
        DynamoDBError.validation(
            "Multiple conditions on same key \(name). Only single item Update/Insert/Delete are supported"
        )
    }

    static func keyScalar(_ name: String, _ type: String) -> AWSError {
        DynamoDBError.validation("Key value must be of type S, N, or B. Key name: \(name), Key type: \(type)")
    }

    static func keyNested(_ name: String) -> AWSError {
        DynamoDBError.validation(
            "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key \(name)"
        )
    }

    static func keyAbsent(_ name: String) -> AWSError {
        DynamoDBError.validation("Key attribute should be present in the item: Key \(name)")
    }

    // MARK: values

    // Seen of DynamoDB Local (113) for too few; more than are needed are taken (114).
    static let parameterCount = DynamoDBError.validation("Number of parameters in request and statement don't match.")

    // Seen of DynamoDB Local (044).
    static func emptyBag(_ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation("Empty bags are not supported at \(place.text)")
    }

    // Seen of DynamoDB Local (046).
    static let bagElement = DynamoDBError.validation(
        "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags"
    )

    /// - Parameters:
    ///   - type: what the expression is called.
    ///   - path: where it stands in the value, as `root.a[0]`.
    static func unsupportedValue(_ type: String, _ path: String, _ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation("Unsupported data type: \(type) under key \(path) at \(place.text)")
    }

    static func memberName(_ type: String, _ path: String, _ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation(
            "Tuple keys must be of type String. Actual type: \(type) under \(path) at \(place.text)"
        )
    }

    static func memberTwice(_ name: String, _ path: String, _ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation("Duplicate keys in tuple. Key: \(name) under \(path) at \(place.text)")
    }

    // Seen of DynamoDB Local (032).
    static func duplicateColumn(_ name: String) -> AWSError {
        DynamoDBError.validation("Duplicate identifiers in select clause: \(name)")
    }
}
