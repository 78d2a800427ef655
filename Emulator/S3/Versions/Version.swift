internal import AWSCore

/// A version of a key: an object, or a marker that says that it was deleted.
enum Version: Sendable {
    case object(StoredObject)
    case marker(DeleteMarker)

    var id: String {
        switch self {
        case .object(let object): object.version
        case .marker(let marker): marker.version
        }
    }

    var sequence: Int64 {
        switch self {
        case .object(let object): object.sequence
        case .marker(let marker): marker.sequence
        }
    }
}

/// A marker that stands for an object that was deleted.
struct DeleteMarker: Sendable {
    var key: [UInt8]
    var version: String
    var sequence: Int64
    /// In whole seconds.
    var modified: Timestamp
}

/// What a delete did.
struct Deletion {
    /// The files that nothing needs any more.
    var files: [Int64] = []
    /// The version that was deleted, or the marker that was made.
    var version: String?
    /// Whether that version is a marker.
    var isMarker = false
    /// Whether anything was there to delete, or a marker was made.
    var isDone = true
}
