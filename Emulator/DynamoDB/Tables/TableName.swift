internal import AWSCore

/// A table's or an index's name as a request gives it.
enum TableName {
    /// A name of 3 to 255 letters, digits, `_`, `-` and `.`; the texts are those of reports of users of AWS.
    static func checked(_ name: String) throws(AWSError) -> String {
        guard (3...255).contains(name.utf8.count) else {
            throw DynamoDBError.validation(
                "TableName must be at least 3 characters long and at most 255 characters long"
            )
        }
        guard hasOnlyItsCharacters(name) else {
            throw DynamoDBError.validation(
                "1 validation error detected: Value '\(name)' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
            )
        }
        return name
    }

    /// Refuses what is neither a table's name nor its ARN: so seen of AWS for names (scylladb/scylladb/pull/12608) and for
    /// ARNs of indexes and streams (github.com/ExtendDB/extenddb/pull/200), of those without the text.
    static func check(reference: String) throws(AWSError) {
        guard reference.hasPrefix("arn:") else {
            _ = try checked(reference)
            return
        }
        guard TableIndex.name(ofOwnARN: reference) != nil else { throw DynamoDBError.invalidTableARN(reference) }
    }

    static func checkIndex(_ name: String) throws(AWSError) {
        guard (3...255).contains(name.utf8.count), hasOnlyItsCharacters(name) else {
            throw DynamoDBError.validation(
                "Invalid table/index name.  Table/index names must be between 3 and 255 characters long, and may contain only the characters a-z, A-Z, 0-9, '_', '-', and '.'"
            )
        }
    }

    private static func hasOnlyItsCharacters(_ name: String) -> Bool {
        name.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || [45, 46, 95].contains($0)
        }
    }
}
