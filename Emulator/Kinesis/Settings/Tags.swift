internal import AWSCore
internal import Store

/// The tags of a stream or consumer.
struct Tags {
    private let connection: Connection
    private let arn: String

    /// How many a resource may have (Developer Guide, Tag restrictions).
    private static let most = 50

    init(_ connection: Connection, _ arn: String) {
        self.connection = connection
        self.arn = arn
    }

    /// All tags, by key.
    func all() throws(AWSError) -> [(key: String, value: String)] {
        try connection.all("SELECT key, value FROM tags WHERE arn = ? ORDER BY key", .text(arn)) {
            ($0.text(0), $0.text(1))
        }
    }

    /// Adds tags, or changes them.
    func put(_ tags: [String: String]) throws(AWSError) {
        for (key, value) in tags {
            try connection.run(
                "INSERT INTO tags (arn, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                .text(arn),
                .text(key),
                .text(value)
            )
        }
        guard try all().count <= Self.most else { throw KinesisError.tooManyTags(arn) }
    }

    func remove(_ keys: [String]) throws(AWSError) {
        for key in keys { try connection.run("DELETE FROM tags WHERE arn = ? AND key = ?", .text(arn), .text(key)) }
    }

    /// Checks what the model cannot: the characters of keys and values, and the keys that AWS keeps for itself (Developer
    /// Guide, "Tag restrictions").
    static func check(_ tags: [String: String]) throws(AWSError) {
        for (key, value) in tags {
            guard isPlain(key), isPlain(value) else { throw KinesisError.invalidTags }
            guard !key.lowercased().hasPrefix("aws:") else { throw KinesisError.reservedTags }
        }
    }

    /// Letters, digits, white space and some signs (API_TagResource).
    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .spaceSeparator:
                true
            default: "_.:/=+-@% \t".unicodeScalars.contains(scalar)
            }
        }
    }
}
