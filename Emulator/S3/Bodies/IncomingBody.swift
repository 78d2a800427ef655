public import AWSCore
internal import AWSS3
internal import AWSWire
public import EmulatorCore
internal import Store

extension S3Service: StreamingService {
    /// Bodies of objects and parts are written as they come.
    public func incomingStream(_ operation: String, _ head: HTTPRequest) -> (any IncomingStream)? {
        switch operation {
        case "PutObject": return BodyWriter(bodies, .announced(head) ?? .crc64nvme)
        // The file of a form, which is then put as PutObject puts it.
        case "PostObject": return BodyWriter(bodies, .announced(head) ?? .crc64nvme, isForm: true)
        case "UploadPart":
            let upload = ChecksumAlgorithm.announced(head) == nil ? Query(head.query)["uploadId"] : nil
            return BodyWriter(bodies, .announced(head) ?? upload.flatMap(algorithm(ofUpload:)) ?? .crc64nvme)
        default: return nil
        }
    }

    private func algorithm(ofUpload id: String) -> ChecksumAlgorithm? {
        try? database.read { connection throws(AWSError) in try UploadTable.algorithm(id, connection) }
    }

    /// The body of a request, wherever it is.
    func writer(_ body: Blob, _ checksums: S3.Checksums, fallback: ChecksumAlgorithm) -> BodyWriter {
        if let writer = body.stream as? BodyWriter { return writer }
        let sent = ChecksumAlgorithm.allCases.first { checksums[$0] != nil }
        let writer = BodyWriter(bodies, sent ?? fallback)
        writer.receive(body.bytes)
        return writer
    }

    /// A copy of some bytes of an object.
    func writer(copying body: Blob, _ algorithm: ChecksumAlgorithm) throws(AWSError) -> BodyWriter {
        let writer = BodyWriter(bodies, algorithm)
        if let stream = body.stream as? any OutgoingStream {
            try stream.each { writer.receive($0) }
        } else {
            writer.receive(body.bytes)
        }
        try writer.finish()
        return writer
    }

    /// Does work at once, or off the event loop where it waits for the disk.
    func unlessSyncing<Output: Sendable>(
        _ body: BodyWriter,
        _ work: @escaping @Sendable () throws(AWSError) -> Output
    ) throws(AWSError) -> Answer<Output> {
        guard body.isFile, bodies.syncs else { return .now(try work()) }
        return .later { () async throws(AWSError) in try work() }
    }
}

/// The body of a request that was found to be what its digests say.
struct IncomingBody: Sendable {
    let writer: BodyWriter
    /// 16 bytes.
    let md5: [UInt8]
    /// The checksum that came with it; S3's own where none did.
    let checksum: Checksum
    /// Whether the checksum came with it.
    let isChecksumSent: Bool

    /// Checks a body.
    ///
    /// - Parameter fallback: the algorithm of the checksum where none was sent.
    init(
        _ operation: String,
        _ writer: BodyWriter,
        contentMD5: String?,
        _ checksums: S3.Checksums,
        fallback: ChecksumAlgorithm = .crc64nvme
    ) throws(AWSError) {
        try writer.finish()
        self.writer = writer
        md5 = writer.digest
        if let contentMD5 {
            guard let expected = Text.bytes(base64: contentMD5.utf8), expected.count == 16 else {
                throw S3Error.invalidDigest(contentMD5)
            }
            // PutObject tells the digest that was expected in hexadecimal digits, UploadPart in base64 (recorded:
            // test_s3_invalid_content_md5).
            let told = operation == "PutObject" ? Text.hex(expected) : contentMD5
            guard expected == md5 else { throw S3Error.badDigest(expected: told, calculated: Text.base64(md5)) }
        }
        if let (algorithm, text) = try checksums.sent() {
            guard let expected = algorithm.read(text) else { throw S3Error.invalidChecksum(algorithm) }
            checksum = try writer.checksum(algorithm)
            guard Text.base64(expected) == checksum.text else { throw S3Error.badChecksum(algorithm.rawValue) }
            isChecksumSent = true
        } else {
            checksum = try writer.checksum(fallback)
            isChecksumSent = false
        }
    }
}
