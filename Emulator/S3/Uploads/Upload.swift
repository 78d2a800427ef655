internal import AWSCore
internal import AWSS3
internal import Store

/// An upload in parts that is under way.
struct Upload: Sendable {
    var id: String
    var key: [UInt8]
    var storageClass: String
    /// The checksum that its maker chose; none where S3 keeps its own.
    var algorithm: ChecksumAlgorithm?
    var type: ChecksumType?
    var headers: ObjectHeaders
    var traits: ObjectTraits
    /// Who began it.
    var account: String
    var began: Timestamp
    /// Whether the object of its key changed since.
    var isDisturbed: Bool

    /// The algorithm that parts' checksums are kept in.
    var partAlgorithm: ChecksumAlgorithm { algorithm ?? .crc64nvme }

    /// Checks that a part brings the key that the upload began with, where it did with one (recorded:
    /// test_multipart_upload_sse_c_validation).
    func check(_ customer: S3.CustomerKey) throws(AWSError) {
        guard (traits.encryption.customerKeyMD5 != nil) == customer.isThere else {
            throw EncryptionError.partWithoutParameters
        }
        guard try customer.checked(besides: nil) == traits.encryption.customerKeyMD5 else {
            throw EncryptionError.partWithOtherParameters
        }
    }
}

/// A part that was uploaded.
struct UploadedPart: Sendable {
    var number: Int
    var size: Int
    var etag: String
    var modified: Timestamp
    /// Base64, in the upload's algorithm.
    var checksum: String
    var body: Int64
}

/// The rows of uploads and their parts.
enum UploadTable {
    /// An upload of a bucket and key; throws where there is none.
    static func find(
        _ id: String,
        _ bucket: Bucket,
        _ key: [UInt8],
        _ connection: Connection
    ) throws(AWSError) -> Upload {
        let upload = try connection.first(
            """
            SELECT class, algorithm, type, headers, account, disturbed, traits, began FROM uploads
            WHERE id = ? AND bucket = ? AND key = ?
            """,
            .text(id),
            .int(bucket.id),
            .blob(key)
        ) { row in
            Upload(
                id: id,
                key: key,
                storageClass: row.text(0),
                algorithm: ChecksumAlgorithm(rawValue: row.text(1)),
                type: ChecksumType(rawValue: row.text(2)),
                headers: ObjectHeaders(text: row.text(3)),
                traits: ObjectTraits(text: row.text(6)),
                account: row.text(4),
                began: Timestamp(milliseconds: row.int(7)),
                isDisturbed: row.int(5) != 0
            )
        }
        guard let upload else { throw UploadError.noSuchUpload(id) }
        return upload
    }

    /// Whether there is such an upload.
    static func has(
        _ id: String,
        _ bucket: Bucket,
        _ key: [UInt8],
        _ connection: Connection
    ) throws(AWSError) -> Bool {
        try connection.first(
            "SELECT 1 FROM uploads WHERE id = ? AND bucket = ? AND key = ?",
            .text(id),
            .int(bucket.id),
            .blob(key)
        ) { _ in true } != nil
    }

    /// The checksum that an upload's maker chose; nil where he chose none, or there is no such upload.
    static func algorithm(_ id: String, _ connection: Connection) throws(AWSError) -> ChecksumAlgorithm? {
        let name = try connection.first("SELECT algorithm FROM uploads WHERE id = ?", .text(id)) { $0.text(0) }
        return name.flatMap { ChecksumAlgorithm(rawValue: $0) }
    }

    static func insert(_ upload: Upload, _ bucket: Bucket, _ connection: Connection) throws(AWSError) {
        try connection.run(
            """
            INSERT INTO uploads (id, bucket, key, class, algorithm, type, headers, account, traits, began)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .text(upload.id),
            .int(bucket.id),
            .blob(upload.key),
            .text(upload.storageClass),
            .text(upload.algorithm?.rawValue),
            .text(upload.type?.rawValue),
            .text(upload.headers.text),
            .text(upload.account),
            .text(upload.traits.text),
            .int(upload.began.milliseconds)
        )
    }

    /// The parts behind a number, in their order.
    static func parts(
        _ upload: String,
        after number: Int,
        limit: Int,
        _ connection: Connection
    ) throws(AWSError) -> [UploadedPart] {
        try connection.all(
            "SELECT number, size, etag, modified, checksum, body FROM parts WHERE upload = ? AND number > ? ORDER BY number LIMIT ?",
            .text(upload),
            .int(number),
            .int(limit)
        ) { row in
            UploadedPart(
                number: Int(row.int(0)),
                size: Int(row.int(1)),
                etag: row.text(2),
                modified: Timestamp(milliseconds: row.int(3) * 1000),
                checksum: row.text(4),
                body: row.int(5)
            )
        }
    }

    /// Writes a part in the place of another of its number; gives the files that nothing needs any more.
    static func put(_ part: UploadedPart, _ upload: String, _ connection: Connection) throws(AWSError) -> [Int64] {
        let old = try connection.first(
            "SELECT body FROM parts WHERE upload = ? AND number = ?",
            .text(upload),
            .int(part.number)
        ) { $0.int(0) }
        try connection.run(
            "INSERT OR REPLACE INTO parts (upload, number, size, etag, modified, checksum, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
            .text(upload),
            .int(part.number),
            .int(part.size),
            .text(part.etag),
            .int(part.modified.wholeSeconds),
            .text(part.checksum),
            .int(part.body)
        )
        guard let old, try ObjectTable.remove(body: old, connection) else { return [] }
        return [old]
    }

    /// Deletes an upload with its parts, but for some bodies; gives the files that nothing needs any more.
    static func delete(_ upload: String, keeping kept: Set<Int64>, _ connection: Connection) throws(AWSError) -> [Int64]
    {
        var files: [Int64] = []
        for part in try parts(upload, after: 0, limit: .max, connection) where !kept.contains(part.body) {
            if try ObjectTable.remove(body: part.body, connection) { files.append(part.body) }
        }
        try connection.run("DELETE FROM parts WHERE upload = ?", .text(upload))
        try connection.run("DELETE FROM uploads WHERE id = ?", .text(upload))
        return files
    }
}
