internal import AWSCore
internal import AWSS3

/// What a copy is made of: the header `x-amz-copy-source`, as `bucket/key` or `/bucket/key?versionId=null`.
struct CopySource: Sendable {
    var bucket: String
    var key: String
    var versionID: String?

    /// The most that one copy takes (S3 API Reference, "CopyObject": 5 GB).
    static let mostBytes = 5_368_709_120

    init(_ header: String) throws(AWSError) {
        var text = header[...]
        if let mark = text.firstRange(of: "?versionId=") {
            versionID = Text.percentDecoded(text[mark.upperBound...])
            text = text[..<mark.lowerBound]
        }
        var path = Text.percentDecoded(text)[...]
        if path.hasPrefix("/") { path.removeFirst() }
        guard !path.isEmpty, !path.hasPrefix("/") else { throw CopyError.noBucket(header) }
        // (recorded: test_s3_copy_object_wrong_format)
        guard let slash = path.firstIndex(of: "/") else { throw CopyError.noKey("x-amz-copy-source") }
        guard path.index(after: slash) != path.endIndex else { throw CopyError.noKey(header) }
        bucket = String(path[..<slash])
        key = String(path[path.index(after: slash)...])
    }
}

/// The conditions that CopyObject and UploadPartCopy set their source.
protocol CopyConditions: Sendable {
    var copySourceIfMatch: String? { get }
    var copySourceIfModifiedSince: Timestamp? { get }
    var copySourceIfNoneMatch: String? { get }
    var copySourceIfUnmodifiedSince: Timestamp? { get }
}

extension S3.CopyObject.Input: CopyConditions {}
extension S3.UploadPartCopy.Input: CopyConditions {}

extension CopyConditions {
    /// The conditions that the source must meet; where one fails the answer is 412, never 304.
    func check(_ source: StoredObject, now: Timestamp) throws(AWSError) {
        let conditions = ReadConditions(
            ifMatch: copySourceIfMatch,
            ifNoneMatch: copySourceIfNoneMatch,
            ifModifiedSince: copySourceIfModifiedSince,
            ifUnmodifiedSince: copySourceIfUnmodifiedSince
        )
        if let condition = conditions.failing(source, now: now) {
            throw S3Error.preconditionFailed("x-amz-copy-source-\(condition)")
        }
        if source.isArchived(at: now) {
            throw AWSError(
                "ObjectNotInActiveTierError",
                "The source object of the COPY action is not in the active tier and is only stored in Amazon S3 Glacier."
            )
        }
    }
}

extension S3.CopyObject.Input {
    /// Checks what is to become of the source's headers and tags.
    func checkDirectives() throws(AWSError) {
        for (name, value) in [("metadata", metadataDirective), ("tagging", taggingDirective)] {
            guard let value, value != "COPY", value != "REPLACE" else { continue }
            throw CopyError.unknownDirective(name, value)
        }
    }

    /// Whether a copy of an object to itself changes anything.
    func changesSomething(_ bucket: Bucket) -> Bool {
        metadataDirective == "REPLACE" || storageClass != nil || websiteRedirectLocation != nil
            || serverSideEncryption != nil || customerKey.isThere
            // (recorded: test_copy_in_place_with_bucket_encryption)
            || bucket.settings.encryption != nil
    }

    /// The copy's headers: the source's, or the request's where it replaces them.
    func headers(from source: ObjectHeaders) -> ObjectHeaders {
        var headers = ObjectHeaders()
        if metadataDirective == "REPLACE" {
            headers.cacheControl = cacheControl
            headers.contentDisposition = contentDisposition
            headers.contentEncoding = contentEncoding
            headers.contentLanguage = contentLanguage
            headers.contentType = contentType
            headers.expires = expires
            headers.metadata = (metadata ?? [:]).mapValues(EncodedWord.decode)
        } else {
            headers = source
        }
        // A redirection is never copied.
        headers.websiteRedirect = websiteRedirectLocation
        return headers
    }
}
