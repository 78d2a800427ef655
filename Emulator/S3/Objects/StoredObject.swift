internal import AWSCore
internal import Store

/// An object without its bytes.
struct StoredObject: Sendable {
    var key: [UInt8]
    /// The id of its body, or of its pieces.
    var id: Int64
    var size: Int
    /// MD5 in hexadecimal digits; of the parts' MD5s and with their number where it came in parts.
    var etag: String
    /// In whole seconds.
    var modified: Timestamp
    var storageClass: String
    var checksum: Checksum
    /// How many parts it was uploaded in.
    var parts: Int?
    /// How many bodies it has.
    var pieces: Int
    var headers = ObjectHeaders()
    /// The id of the version, `null` where the bucket keeps none.
    var version = VersionID.null
    /// Greater than that of each version of its key before it.
    var sequence: Int64 = 0
    var traits = ObjectTraits()

    /// Whether it must be restored before it can be read.
    func isArchived(at now: Timestamp) -> Bool {
        StorageClass.isArchive(storageClass) && traits.restoredUntil.map { $0 <= now } != false
    }

    var quotedETag: String { "\"\(etag)\"" }

    /// The values of a row in the order of the columns.
    var values: [SQLValue] {
        [
            .blob(key), .int(id), .int(size), .text(etag), .int(modified.wholeSeconds), .text(storageClass),
            .text(checksum.algorithm.rawValue), .text(checksum.text), .text(checksum.type.rawValue),
            parts.map { .int($0) } ?? .null, .int(pieces), .text(headers.text), .text(version), .int(sequence),
            .text(traits.text),
        ]
    }

    init(
        key: [UInt8],
        id: Int64,
        size: Int,
        etag: String,
        modified: Timestamp,
        storageClass: String,
        checksum: Checksum,
        parts: Int? = nil,
        pieces: Int = 1,
        headers: ObjectHeaders,
        version: String = VersionID.null,
        traits: ObjectTraits = ObjectTraits()
    ) {
        self.key = key
        self.id = id
        self.size = size
        self.etag = etag
        self.modified = Timestamp(milliseconds: modified.wholeSeconds * 1000)
        self.storageClass = storageClass
        self.checksum = checksum
        self.parts = parts
        self.pieces = pieces
        self.headers = headers
        self.version = version
        self.traits = traits
    }

    /// The columns of a row, in the order in which `init(_:)` takes them.
    static let columns = """
        key, id, size, etag, modified, class, algorithm, checksum, type, parts, pieces, headers, version, sequence, traits
        """

    /// Takes a row apart.
    init(_ row: Row) {
        key = row.blob(0)
        id = row.int(1)
        size = Int(row.int(2))
        etag = row.text(3)
        modified = Timestamp(milliseconds: row.int(4) * 1000)
        storageClass = row.text(5)
        checksum = Checksum(
            ChecksumAlgorithm(rawValue: row.text(6)) ?? .crc64nvme,
            row.text(7),
            ChecksumType(rawValue: row.text(8)) ?? .fullObject
        )
        parts = row.isNull(9) ? nil : Int(row.int(9))
        pieces = Int(row.int(10))
        headers = ObjectHeaders(text: row.text(11))
        version = row.text(12)
        sequence = row.int(13)
        traits = ObjectTraits(text: row.text(14))
    }
}

/// A run of an object's bytes that is one body.
struct Piece: Sendable {
    /// The number of the part it was.
    var number: Int
    var size: Int
    /// The part's checksum, base64.
    var checksum: String
    /// The body's id.
    var body: Int64
}

/// The storage classes of S3's general purpose buckets.
enum StorageClass {
    static let standard = "STANDARD"

    /// The class of a request, `STANDARD` where it says nothing.
    static func check(_ name: String?) throws(AWSError) -> String {
        let known = [
            standard, "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER",
            "DEEP_ARCHIVE",
            "GLACIER_IR",
        ]
        guard let name else { return standard }
        guard known.contains(name) else { throw S3Error.invalidStorageClass(name) }
        return name
    }

    /// Whether objects of a class must be restored before they are read.
    static func isArchive(_ name: String) -> Bool { name == "GLACIER" || name == "DEEP_ARCHIVE" }
}
