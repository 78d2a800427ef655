internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// Tags in the store.
struct TagStore {
    private let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    func add(_ tags: [DynamoDB.Tag], to arn: String) throws(AWSError) {
        for tag in tags {
            try connection.run(
                "INSERT OR REPLACE INTO tags (arn, key, value) VALUES (?, ?, ?)",
                .text(arn),
                .text(tag.key),
                .text(tag.value)
            )
        }
    }

    func remove(_ keys: [String], from arn: String) throws(AWSError) {
        for key in keys { try connection.run("DELETE FROM tags WHERE arn = ? AND key = ?", .text(arn), .text(key)) }
    }

    func all(_ arn: String) throws(AWSError) -> [DynamoDB.Tag] {
        try connection.all("SELECT key, value FROM tags WHERE arn = ? ORDER BY key", .text(arn)) { row in
            .init {
                $0.key = row.text(0)
                $0.value = row.text(1)
            }
        }
    }
}
