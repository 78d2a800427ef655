internal import AWSCore
internal import Store

/// The rows of configurations; those of which a bucket has one have an empty id.
enum ConfigurationTable {
    static func put(
        _ bucket: Bucket,
        _ kind: String,
        id: String = "",
        _ text: String,
        _ connection: Connection
    ) throws(AWSError) {
        try connection.run(
            "INSERT OR REPLACE INTO configurations (bucket, kind, id, value) VALUES (?, ?, ?, ?)",
            .int(bucket.id),
            .text(kind),
            .text(id),
            .text(text)
        )
    }

    static func delete(_ bucket: Bucket, _ kind: String, id: String = "", _ connection: Connection) throws(AWSError) {
        try connection.run(
            "DELETE FROM configurations WHERE bucket = ? AND kind = ? AND id = ?",
            .int(bucket.id),
            .text(kind),
            .text(id)
        )
    }

    static func deleteAll(of bucket: Bucket, _ connection: Connection) throws(AWSError) {
        try connection.run("DELETE FROM configurations WHERE bucket = ?", .int(bucket.id))
    }

    static func find(_ bucket: Bucket, _ kind: String, id: String, _ connection: Connection) throws(AWSError) -> String?
    {
        try connection.first(
            "SELECT value FROM configurations WHERE bucket = ? AND kind = ? AND id = ?",
            .int(bucket.id),
            .text(kind),
            .text(id)
        ) { $0.text(0) }
    }

    /// Those of a kind whose ids come after one, by their ids.
    static func list(
        _ bucket: Bucket,
        _ kind: String,
        after id: String,
        limit: Int,
        _ connection: Connection
    ) throws(AWSError) -> [(id: String, text: String)] {
        try connection.all(
            "SELECT id, value FROM configurations WHERE bucket = ? AND kind = ? AND id > ? ORDER BY id LIMIT ?",
            .int(bucket.id),
            .text(kind),
            .text(id),
            .int(limit)
        ) { ($0.text(0), $0.text(1)) }
    }

    static func count(_ bucket: Bucket, _ kind: String, _ connection: Connection) throws(AWSError) -> Int {
        try connection.first(
            "SELECT COUNT(*) FROM configurations WHERE bucket = ? AND kind = ?",
            .int(bucket.id),
            .text(kind)
        ) { Int($0.int(0)) } ?? 0
    }

    /// The kinds that a bucket has, with the settings that they make.
    static func settings(of bucket: Int64, _ connection: Connection) throws(AWSError) -> BucketSettings {
        let rows = try connection.all(
            "SELECT kind, value FROM configurations WHERE bucket = ? AND id = ''",
            .int(bucket)
        ) { (kind: $0.text(0), text: $0.text(1)) }
        var values = BucketSettings.Values()
        for row in rows { try Configurations.all[row.kind]?.load(row.text, into: &values) }
        return BucketSettings(values)
    }
}
