import AWSCore
import AWSWire

/// What DynamoDB says of statements.
///
/// Texts that were seen of DynamoDB Local stand in the recordings of github.com/xo/dbimp (testdata/dynamodb,
/// dynamodb-3.3.1), by the number that is given. What neither AWS's pages nor users tell is said in our own words.
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

    // Not confirmed: our own words.
    static func unsupported(_ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation("The expression at \(place.text) is not supported")
    }

    /// A function that ql-functions does not list.
    // Not confirmed: our own words.
    static func unknownFunction(_ name: String, _ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation("The function \(name) at \(place.text) is not supported")
    }

    // MARK: tables and indexes

    // Seen of DynamoDB Local (120), for a parameter.
    static let fromSource = DynamoDBError.validation("Unexpected from source")

    // Not confirmed: our own words.
    static let source = DynamoDBError.validation("The FROM clause must name a table, or a table and an index")

    /// Only a SELECT names an index (ql-reference.statements).
    // Not confirmed: our own words.
    static let writeOnIndex = DynamoDBError.validation("Only a SELECT statement can name an index")

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

    // Not confirmed: our own words.
    static let orderWithoutPartition = DynamoDBError.validation(
        "ORDER BY needs a condition in the WHERE clause that sets the partition key"
    )

    /// ORDER BY takes a hash key or a sort key (ql-reference.select).
    // Not confirmed: our own words.
    static func orderKey(_ name: String) -> AWSError {
        DynamoDBError.validation("ORDER BY can only name key attributes: \(name)")
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

    // Not confirmed: our own words.
    static func unsupportedValue(_ place: PartiQLPlace) -> AWSError {
        DynamoDBError.validation("The value at \(place.text) is not supported")
    }

    // Seen of DynamoDB Local (032).
    static func duplicateColumn(_ name: String) -> AWSError {
        DynamoDBError.validation("Duplicate identifiers in select clause: \(name)")
    }
}
