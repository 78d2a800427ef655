internal import AWSCore
internal import Store

/// The rows of current objects, and of their pieces and bodies.
enum ObjectTable {
    private static let findText = SQLText(
        "SELECT \(StoredObject.columns) FROM objects WHERE bucket = ? AND key = ?"
    )
    private static let putText = SQLText(
        """
        INSERT OR REPLACE INTO objects (bucket, \(StoredObject.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )

    /// The current object of a key; nil where there is none.
    static func find(_ bucket: Bucket, _ key: [UInt8], _ connection: Connection) throws(AWSError) -> StoredObject? {
        try connection.first(findText, .int(bucket.id), .blob(key)) { StoredObject($0) }
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
            "INSERT INTO bodies (id, data, sealed) VALUES (?, ?, ?)",
            .int(body.id),
            try body.stored().map { .blob($0) } ?? .null,
            .int(body.isSealed ? 1 : 0)
        )
    }

    /// Writes the pieces of an object that has several, or parts.
    static func insert(_ pieces: [Piece], of object: StoredObject, _ connection: Connection) throws(AWSError) {
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
    }

    /// Writes the row of a key's current object.
    static func put(_ object: StoredObject, _ bucket: Bucket, _ connection: Connection) throws(AWSError) {
        try connection.run(putText, [.int(bucket.id)] + object.values)
    }

    /// Takes the row of a key's current object away; its bodies stay.
    static func remove(_ bucket: Bucket, _ key: [UInt8], _ connection: Connection) throws(AWSError) {
        try connection.run("DELETE FROM objects WHERE bucket = ? AND key = ?", .int(bucket.id), .blob(key))
    }

    /// Deletes a body; gives whether it was a file.
    static func remove(body id: Int64, _ connection: Connection) throws(AWSError) -> Bool {
        let isFile = try connection.first("SELECT data IS NULL FROM bodies WHERE id = ?", .int(id)) { $0.int(0) == 1 }
        try connection.run("DELETE FROM bodies WHERE id = ?", .int(id))
        return isFile == true
    }

    /// Deletes the bodies of an object; gives the files that nothing needs any more.
    static func removeBodies(of object: StoredObject, _ connection: Connection) throws(AWSError) -> [Int64] {
        var files: [Int64] = []
        for piece in try pieces(of: object, connection) where try remove(body: piece.body, connection) {
            files.append(piece.body)
        }
        if object.parts != nil || object.pieces > 1 {
            try connection.run("DELETE FROM pieces WHERE object = ?", .int(object.id))
        }
        return files
    }
}
