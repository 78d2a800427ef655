internal import AWSCore
internal import Store

/// The rows of objects, their pieces and bodies.
enum ObjectTable {
    /// An object; nil where there is none of that key.
    static func find(_ bucket: Bucket, _ key: [UInt8], _ connection: Connection) throws(AWSError) -> StoredObject? {
        try connection.first(
            """
            SELECT key, id, size, etag, modified, class, algorithm, checksum, type, parts, pieces, headers
            FROM objects WHERE bucket = ? AND key = ?
            """,
            .int(bucket.id),
            .blob(key)
        ) { StoredObject($0) }
    }

    /// The pieces of an object in their order.
    static func pieces(of object: StoredObject, _ connection: Connection) throws(AWSError) -> [Piece] {
        guard object.parts != nil || object.pieces > 1 else {
            return [Piece(number: 1, size: object.size, checksum: object.checksum.text, body: object.id)]
        }
        return try connection.all(
            "SELECT number, size, checksum, body FROM pieces WHERE object = ? ORDER BY number",
            .int(object.id)
        ) { row in
            Piece(number: Int(row.int(0)), size: Int(row.int(1)), checksum: row.text(2), body: row.int(3))
        }
    }

    /// Writes a body: its bytes, or only its id where they are a file.
    static func insert(_ body: BodyWriter, _ connection: Connection) throws(AWSError) {
        try connection.run(
            "INSERT INTO bodies (id, data) VALUES (?, ?)",
            .int(body.id),
            body.isFile ? .null : .blob(body.memory)
        )
    }

    /// Writes an object in the place of another; gives the files that nothing needs any more.
    ///
    /// - Parameter pieces: where it has several, or parts; else its one body has its id.
    static func put(
        _ object: StoredObject,
        _ pieces: [Piece],
        _ bucket: Bucket,
        over old: StoredObject?,
        _ connection: Connection
    ) throws(AWSError) -> [Int64] {
        var files: [Int64] = []
        if let old { files = try removeBodies(of: old, connection) }
        try connection.run(
            """
            INSERT OR REPLACE INTO objects
            (bucket, key, id, size, etag, modified, class, algorithm, checksum, type, parts, pieces, headers)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(bucket.id),
            .blob(object.key),
            .int(object.id),
            .int(object.size),
            .text(object.etag),
            .int(object.modified.wholeSeconds),
            .text(object.storageClass),
            .text(object.checksum.algorithm.rawValue),
            .text(object.checksum.text),
            .text(object.checksum.type.rawValue),
            object.parts.map { .int($0) } ?? .null,
            .int(object.pieces),
            .text(object.headers.text)
        )
        for piece in pieces {
            try connection.run(
                "INSERT INTO pieces (object, number, size, checksum, body) VALUES (?, ?, ?, ?, ?)",
                .int(object.id),
                .int(piece.number),
                .int(piece.size),
                .text(piece.checksum),
                .int(piece.body)
            )
        }
        try disturbUploads(bucket, object.key, connection)
        return files
    }

    /// Deletes an object; gives the files that nothing needs any more.
    static func delete(_ object: StoredObject, _ bucket: Bucket, _ connection: Connection) throws(AWSError) -> [Int64] {
        let files = try removeBodies(of: object, connection)
        try connection.run("DELETE FROM objects WHERE bucket = ? AND key = ?", .int(bucket.id), .blob(object.key))
        try disturbUploads(bucket, object.key, connection)
        return files
    }

    /// Deletes a body; gives whether it was a file.
    static func remove(body id: Int64, _ connection: Connection) throws(AWSError) -> Bool {
        let isFile = try connection.first("SELECT data IS NULL FROM bodies WHERE id = ?", .int(id)) { $0.int(0) == 1 }
        try connection.run("DELETE FROM bodies WHERE id = ?", .int(id))
        return isFile == true
    }

    private static func removeBodies(of object: StoredObject, _ connection: Connection) throws(AWSError) -> [Int64] {
        var files: [Int64] = []
        for piece in try pieces(of: object, connection) where try remove(body: piece.body, connection) {
            files.append(piece.body)
        }
        if object.parts != nil || object.pieces > 1 {
            try connection.run("DELETE FROM pieces WHERE object = ?", .int(object.id))
        }
        return files
    }

    /// Notes with the uploads of a key that it changed while they went on: their conditions cannot hold any more.
    private static func disturbUploads(_ bucket: Bucket, _ key: [UInt8], _ connection: Connection) throws(AWSError) {
        try connection.run(
            "UPDATE uploads SET disturbed = 1 WHERE bucket = ? AND key = ?",
            .int(bucket.id),
            .blob(key)
        )
    }
}
