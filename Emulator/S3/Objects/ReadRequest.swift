internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

/// What GetObject and HeadObject ask.
protocol ReadRequest: Sendable {
    var bucket: String { get }
    var key: String { get }
    var ifMatch: String? { get }
    var ifModifiedSince: Timestamp? { get }
    var ifNoneMatch: String? { get }
    var ifUnmodifiedSince: Timestamp? { get }
    var range: String? { get }
    var responseCacheControl: String? { get }
    var responseContentDisposition: String? { get }
    var responseContentEncoding: String? { get }
    var responseContentLanguage: String? { get }
    var responseContentType: String? { get }
    var responseExpires: Timestamp? { get }
    var versionId: String? { get }
    var customerKey: S3.CustomerKey { get }
    var partNumber: Int? { get }
    var expectedBucketOwner: String? { get }
    var checksumMode: String? { get }
}

extension S3.GetObject.Input: ReadRequest {}
extension S3.HeadObject.Input: ReadRequest {}

extension ReadRequest {
    /// Checks what can be checked without the object.
    func check() throws(AWSError) {
        try VersionID.check(versionId)
        try Self.checkText("response-cache-control", responseCacheControl)
        try Self.checkText("response-content-disposition", responseContentDisposition)
        try Self.checkText("response-content-encoding", responseContentEncoding)
        try Self.checkText("response-content-language", responseContentLanguage)
        try Self.checkText("response-content-type", responseContentType)
        guard let partNumber else { return }
        guard range == nil else {
            throw S3Error.invalidRequest("Cannot specify both Range header and partNumber query parameter")
        }
        guard (1...10_000).contains(partNumber) else { throw UploadError.invalidPartNumber(partNumber) }
    }

    /// Throws where a header of the answer could not hold a text: from U+0100 on UTF-8 begins with greater bytes.
    private static func checkText(_ name: String, _ text: String?) throws(AWSError) {
        guard let text, text.utf8.contains(where: { $0 > 0xC3 }) else { return }
        throw S3Error.notLatin(name, text)
    }

    /// The bytes of an object that are asked for; throws where conditions do not hold.
    func slice(_ object: StoredObject, _ pieces: [Piece], now: Timestamp) throws(AWSError) -> Slice {
        try object.traits.encryption.check(customerKey)
        let conditions = ReadConditions(
            ifMatch: ifMatch,
            ifNoneMatch: ifNoneMatch,
            ifModifiedSince: ifModifiedSince,
            ifUnmodifiedSince: ifUnmodifiedSince
        )
        try conditions.check(object, now: now)
        if let partNumber { return try part(partNumber, object, pieces) }
        if let range, let found = try ByteRange.read(range, size: object.size) {
            return Slice(range: found, isPartial: true)
        }
        return Slice(range: 0..<object.size)
    }

    private func part(_ number: Int, _ object: StoredObject, _ pieces: [Piece]) throws(AWSError) -> Slice {
        // Without parts an object counts as one.
        guard let count = object.parts else {
            guard number == 1 else { throw S3Error.invalidPartNumber(number, count: 1) }
            return Slice(range: 0..<object.size, isPartial: true)
        }
        var offset = 0
        for piece in pieces {
            if piece.number == number {
                return Slice(range: offset..<offset + piece.size, isPartial: true, part: piece)
            }
            offset += piece.size
        }
        throw S3Error.invalidPartNumber(number, count: count)
    }
}
