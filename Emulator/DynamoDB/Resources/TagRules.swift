internal import AWSCore
internal import AWSDynamoDB
internal import EmulatorCore

/// What DynamoDB takes as tags.
///
/// The texts and their rules were measured on AWS (October 2026, "ack-api-quirks", DDB-TABLE-105 to 110 and 372).
enum TagRules {
    /// The most tags of a resource.
    static let most = 50

    /// Checks tags that are to be set, each by itself and then all of them together.
    static func check(_ tags: [DynamoDB.Tag]) throws(AWSError) {
        var seen: Set<String> = []
        for tag in tags {
            try check(key: tag.key)
            guard tag.value.count <= 256, TagText.isPlain(tag.value) else {
                throw DynamoDBError.validation("The Tag Value provided is invalid, Value: \(tag.value)")
            }
            guard seen.insert(tag.key).inserted else {
                throw DynamoDBError.validation(
                    "Duplicate Tag Keys provided as input: Duplicate Tag Key found \(tag.key)"
                )
            }
        }
        try check(count: tags.count)
    }

    static func check(key: String) throws(AWSError) {
        guard (1...128).contains(key.count), TagText.isPlain(key) else {
            throw DynamoDBError.validation("The Tag Key provided is invalid, Key: \(key)")
        }
        guard !key.lowercased().hasPrefix("aws:") else {
            throw DynamoDBError.validation("Tag Key cannot be prefixed with aws:, Key: \(key)")
        }
    }

    static func check(count: Int) throws(AWSError) {
        guard count <= most else {
            throw DynamoDBError.validation("Number of Tags exceed the current limit for the provided ResourceArn")
        }
    }
}
