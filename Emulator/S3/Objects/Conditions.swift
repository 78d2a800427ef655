internal import AWSCore

/// The conditions of a read, as RFC 9110 and S3 have them.
struct ReadConditions: Sendable {
    var ifMatch: String?
    var ifNoneMatch: String?
    var ifModifiedSince: Timestamp?
    var ifUnmodifiedSince: Timestamp?

    /// The condition that does not hold for an object; nil where all hold.
    func failing(_ object: StoredObject, now: Timestamp) -> String? {
        if let ifMatch {
            if !ETag.list(ifMatch, contains: object.etag) { return "If-Match" }
        } else if let ifUnmodifiedSince, object.modified > ifUnmodifiedSince {
            return "If-Unmodified-Since"
        }
        if let ifNoneMatch {
            if ETag.list(ifNoneMatch, contains: object.etag) { return "If-None-Match" }
        } else if let ifModifiedSince, object.modified <= ifModifiedSince, ifModifiedSince <= now {
            // A date in the future counts as none (recorded: obj-ignore-future-modified-since).
            return "If-Modified-Since"
        }
        return nil
    }

    /// Throws where a read is not to be: 304 where the reader has the object already, 412 else.
    func check(_ object: StoredObject, now: Timestamp) throws(AWSError) {
        guard let condition = failing(object, now: now) else { return }
        if condition == "If-None-Match" || condition == "If-Modified-Since" { throw S3Error.notModified(object) }
        throw S3Error.preconditionFailed(condition)
    }
}

/// The conditions of a write.
struct WriteConditions: Sendable {
    private var ifMatch: String?
    private var ifNoneMatch: String?

    /// Takes the headers that S3 takes: an ETag to match, or `*` for not to be there.
    init(ifMatch: String?, ifNoneMatch: String?) throws(AWSError) {
        if ifMatch != nil, ifNoneMatch != nil {
            throw S3Error.headerNotImplemented(
                "If-Match,If-None-Match",
                "Multiple conditional request headers present in the request"
            )
        }
        if let ifNoneMatch, ifNoneMatch != "*" { throw Self.unaccepted("If-None-Match") }
        if ifMatch == "*" { throw Self.unaccepted("If-Match") }
        self.ifMatch = ifMatch
        self.ifNoneMatch = ifNoneMatch
    }

    /// Throws where the object that is there, or is not, forbids the write.
    func check(_ old: StoredObject?, _ key: String) throws(AWSError) {
        if ifNoneMatch != nil, old != nil { throw S3Error.preconditionFailed("If-None-Match") }
        if let ifMatch {
            guard let old else { throw S3Error.noSuchKey(key) }
            guard ETag.list(ifMatch, contains: old.etag) else { throw S3Error.preconditionFailed("If-Match") }
        }
    }

    /// The same at the end of an upload: what changed while it went on is a conflict.
    func check(_ old: StoredObject?, _ key: String, isDisturbed: Bool) throws(AWSError) {
        try check(old, key)
        guard isDisturbed, ifMatch != nil || ifNoneMatch != nil else { return }
        throw S3Error.conditionalRequestConflict(ifMatch != nil ? "If-Match" : "If-None-Match", key)
    }

    private static func unaccepted(_ header: String) -> AWSError {
        S3Error.headerNotImplemented(header, "We don't accept the provided value of \(header) header for this API")
    }
}

/// Entity tags as headers and bodies have them.
enum ETag {
    /// Whether a list of tags, in quotes or not, has one; `*` has all.
    static func list(_ list: String, contains etag: String) -> Bool {
        list.split(separator: ",").contains { tag in
            let bare = bare(String(tag))
            return bare == "*" || bare == etag
        }
    }

    /// A tag without quotes, spaces and the sign of a weak one.
    static func bare(_ tag: String) -> String {
        var tag = tag.filter { $0 != "\"" && $0 != " " }
        if tag.hasPrefix("W/") { tag.removeFirst(2) }
        return tag
    }
}
