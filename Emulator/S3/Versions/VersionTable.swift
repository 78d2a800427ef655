internal import AWSCore
internal import EmulatorCore
internal import Store

/// The rows of versions that are not current, and of all markers.
///
/// The current version of a key lies in `objects`, unless it is a marker: then the key has no row there.
enum VersionTable {
    private static let findText = SQLText(
        "SELECT \(StoredObject.columns), marker FROM versions WHERE bucket = ? AND key = ? AND version = ?"
    )
    private static let newestText = SQLText(
        "SELECT \(StoredObject.columns), marker FROM versions WHERE bucket = ? AND key = ? ORDER BY sequence DESC LIMIT 1"
    )
    private static let insertText = SQLText(
        """
        INSERT INTO versions (bucket, marker, \(StoredObject.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )

    /// A version by its id, where it is not current.
    static func find(
        _ bucket: Bucket,
        _ key: [UInt8],
        _ version: String,
        _ connection: Connection
    ) throws(AWSError) -> Version? {
        try connection.first(findText, .int(bucket.id), .blob(key), .text(version)) { Version($0) }
    }

    /// The newest version of a key of those that are here.
    static func newest(_ bucket: Bucket, _ key: [UInt8], _ connection: Connection) throws(AWSError) -> Version? {
        try connection.first(newestText, .int(bucket.id), .blob(key)) { Version($0) }
    }

    private static let allText = SQLText(
        "SELECT \(StoredObject.columns), marker FROM versions WHERE bucket = ? AND key = ? ORDER BY sequence DESC"
    )

    /// All versions of a key of those that are here, the newest first.
    static func all(_ bucket: Bucket, _ key: [UInt8], _ connection: Connection) throws(AWSError) -> [Version] {
        var versions: [Version] = []
        try connection.each(allText, [.int(bucket.id), .blob(key)]) {
            versions.append(Version($0))
            return true
        }
        return versions
    }

    /// Writes a version that is not current.
    static func insert(_ object: StoredObject, _ bucket: Bucket, _ connection: Connection) throws(AWSError) {
        try connection.run(insertText, [.int(bucket.id), .int(0)] + object.values)
    }

    /// Writes a marker.
    static func insert(_ marker: DeleteMarker, _ bucket: Bucket, _ connection: Connection) throws(AWSError) {
        var row = StoredObject(
            key: marker.key,
            id: 0,
            size: 0,
            etag: "",
            modified: marker.modified,
            storageClass: "",
            checksum: Checksum(.crc64nvme, ""),
            pieces: 0,
            headers: ObjectHeaders(),
            version: marker.version
        )
        row.sequence = marker.sequence
        try connection.run(insertText, [.int(bucket.id), .int(1)] + row.values)
    }

    /// Takes a row away.
    static func remove(_ version: Version, _ bucket: Bucket, _ key: [UInt8], _ connection: Connection) throws(AWSError)
    {
        try connection.run(
            "DELETE FROM versions WHERE bucket = ? AND key = ? AND sequence = ?",
            .int(bucket.id),
            .blob(key),
            .int(version.sequence)
        )
    }

    /// Writes other traits of a version.
    static func update(_ object: StoredObject, _ bucket: Bucket, _ connection: Connection) throws(AWSError) {
        try connection.run(
            "UPDATE versions SET traits = ?, class = ? WHERE bucket = ? AND key = ? AND sequence = ?",
            .text(object.traits.text),
            .text(object.storageClass),
            .int(bucket.id),
            .blob(object.key),
            .int(object.sequence)
        )
    }

    /// Whether a bucket has none.
    static func isEmpty(_ bucket: Bucket, _ connection: Connection) throws(AWSError) -> Bool {
        try connection.first("SELECT 1 FROM versions WHERE bucket = ? LIMIT 1", .int(bucket.id)) { _ in true } == nil
    }
}

extension Version {
    /// Takes a row of an object's columns and `marker` apart.
    fileprivate init(_ row: Row) {
        let object = StoredObject(row)
        self =
            row.int(15) == 0
            ? .object(object)
            : .marker(
                DeleteMarker(
                    key: object.key,
                    version: object.version,
                    sequence: object.sequence,
                    modified: object.modified
                )
            )
    }
}
