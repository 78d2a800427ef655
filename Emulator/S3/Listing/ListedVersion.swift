internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import Store

/// A version, or a marker, in a list.
struct ListedVersion: ListedEntry {
    private static let plain = text(owner: "NULL")
    private static let owned = text(owner: "json_extract(traits, '$.owner')")

    private static func text(owner: String) -> SQLText {
        SQLText(
            """
            SELECT key, sequence, version, 0, size, etag, modified, class, algorithm, type, \(owner) FROM objects
            WHERE bucket = ? AND key >= ?
            UNION ALL
            SELECT key, sequence, version, marker, size, etag, modified, class, algorithm, type, \(owner) FROM versions
            WHERE bucket = ? AND key >= ?
            ORDER BY 1, 2 DESC
            """
        )
    }

    /// Whose versions are is read only where it need not be the bucket's owner.
    static func query(_ bucket: Bucket) -> SQLText { bucket.settings.disablesACLs ? plain : owned }

    static func values(_ bucket: Bucket, from key: [UInt8]) -> [SQLValue] {
        [.int(bucket.id), .blob(key), .int(bucket.id), .blob(key)]
    }

    private static let versionText = SQLText(
        """
        SELECT 1 FROM objects WHERE bucket = ? AND key = ? AND version = ?
        UNION ALL SELECT 1 FROM versions WHERE bucket = ? AND key = ? AND version = ?
        """
    )

    /// Whether a key has a version of an id.
    static func isThere(
        _ bucket: Bucket,
        _ key: [UInt8],
        _ version: String,
        _ connection: Connection
    ) throws(AWSError) -> Bool {
        let values: [SQLValue] = [.int(bucket.id), .blob(key), .text(version)]
        var isThere = false
        try connection.each(versionText, values + values) { _ in
            isThere = true
            return false
        }
        return isThere
    }

    let key: [UInt8]
    let version: String
    let isMarker: Bool
    /// Whether it is the current one of its key.
    let isLatest: Bool
    private let size: Int
    private let etag: String
    private let modified: Timestamp
    private let storageClass: String
    private let algorithm: String
    private let type: String
    private let owner: String?

    init(_ key: [UInt8], _ row: Row, isFirst: Bool) {
        self.key = key
        version = row.text(2)
        isMarker = row.int(3) != 0
        isLatest = isFirst
        size = Int(row.int(4))
        etag = row.text(5)
        modified = Timestamp(milliseconds: row.int(6) * 1000)
        storageClass = row.text(7)
        algorithm = row.text(8)
        type = row.text(9)
        owner = row.optionalText(10)
    }

    /// The version or marker as a list tells it.
    func entry(_ request: ListRequest, _ bucket: Bucket) -> S3.VersionList.Entry {
        let account = owner ?? bucket.account
        let owner = S3.Owner { $0.id = ObjectOwner.canonicalID(account) }
        return isMarker ? .marker(marker(request, owner)) : .version(version(request, owner))
    }

    private func version(_ request: ListRequest, _ owner: S3.Owner) -> S3.ObjectVersion {
        .init {
            $0.key = request.text(key)
            $0.versionId = version
            $0.isLatest = isLatest
            $0.lastModified = modified
            $0.eTag = "\"\(etag)\""
            $0.checksumAlgorithm = [algorithm]
            $0.checksumType = type
            $0.size = size
            $0.storageClass = storageClass
            $0.owner = owner
        }
    }

    private func marker(_ request: ListRequest, _ owner: S3.Owner) -> S3.DeleteMarkerEntry {
        .init {
            $0.key = request.text(key)
            $0.versionId = version
            $0.isLatest = isLatest
            $0.lastModified = modified
            $0.owner = owner
        }
    }
}
