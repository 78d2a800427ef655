internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import Store

/// An upload in a list.
struct ListedUpload: ListedEntry {
    private static let text = SQLText(
        """
        SELECT key, id, class, algorithm, type, account, began FROM uploads
        WHERE bucket = ? AND key >= ? ORDER BY key, began, id
        """
    )

    static func query(_ bucket: Bucket) -> SQLText { text }

    static func values(_ bucket: Bucket, from key: [UInt8]) -> [SQLValue] { [.int(bucket.id), .blob(key)] }

    let key: [UInt8]
    let id: String
    private let storageClass: String
    private let algorithm: String?
    private let type: String?
    private let account: String
    private let began: Timestamp

    init(_ key: [UInt8], _ row: Row, isFirst: Bool) {
        self.key = key
        id = row.text(1)
        storageClass = row.text(2)
        algorithm = row.optionalText(3)
        type = row.optionalText(4)
        account = row.text(5)
        began = Timestamp(milliseconds: row.int(6))
    }

    /// The upload as a list tells it.
    func upload(_ request: ListRequest, _ owner: S3.Owner) -> S3.MultipartUpload {
        .init {
            $0.uploadId = id
            $0.key = request.text(key)
            $0.initiated = began
            $0.storageClass = storageClass
            $0.owner = owner
            $0.initiator = .init(account: account)
            $0.checksumAlgorithm = algorithm
            $0.checksumType = type
        }
    }
}

extension S3.Initiator {
    /// An account; its name is its number, as accounts have none here.
    init(account: String) {
        self.init()
        displayName = account
        id = CanonicalID.of(account: account)
    }
}
