internal import AWSCore
internal import Store

/// What uploads became that were completed: who completes one again gets the same answer (adobe/S3Mock#2586,
/// minio/minio#13318).
enum CompletionTable {
    /// How long they are remembered; not confirmed of S3.
    private static let seconds: Int64 = 86_400

    /// Remembers the object of an upload.
    static func insert(
        _ object: StoredObject,
        _ upload: String,
        _ bucket: Bucket,
        _ connection: Connection
    ) throws(AWSError) {
        let now = object.modified.wholeSeconds
        try connection.run("DELETE FROM completions WHERE at < ?", .int(now - seconds))
        try connection.run(
            """
            INSERT INTO completions (upload, bucket, key, at, size, etag, algorithm, checksum, type, version, traits)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .text(upload),
            .int(bucket.id),
            .blob(object.key),
            .int(now),
            .int(object.size),
            .text(object.etag),
            .text(object.checksum.algorithm.rawValue),
            .text(object.checksum.text),
            .text(object.checksum.type.rawValue),
            .text(object.version),
            .text(object.traits.text)
        )
    }

    /// The object that an upload became, as far as its answer tells of it; nil where there is no such upload.
    static func find(
        _ upload: String,
        _ bucket: Bucket,
        _ key: [UInt8],
        _ connection: Connection
    ) throws(AWSError) -> StoredObject? {
        try connection.first(
            """
            SELECT size, etag, at, algorithm, checksum, type, version, traits FROM completions
            WHERE upload = ? AND bucket = ? AND key = ?
            """,
            .text(upload),
            .int(bucket.id),
            .blob(key)
        ) { row in
            StoredObject(
                key: key,
                id: 0,
                size: Int(row.int(0)),
                etag: row.text(1),
                modified: Timestamp(milliseconds: row.int(2) * 1000),
                storageClass: StorageClass.standard,
                checksum: Checksum(
                    ChecksumAlgorithm(rawValue: row.text(3)) ?? .crc64nvme,
                    row.text(4),
                    ChecksumType(rawValue: row.text(5)) ?? .fullObject
                ),
                headers: ObjectHeaders(),
                version: row.text(6),
                traits: ObjectTraits(text: row.text(7))
            )
        }
    }

    /// Forgets all of a bucket.
    static func deleteAll(of bucket: Bucket, _ connection: Connection) throws(AWSError) {
        try connection.run("DELETE FROM completions WHERE bucket = ?", .int(bucket.id))
    }
}
