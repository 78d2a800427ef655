internal import AWSCore
internal import AWSS3

/// The parts that make an object, found to be what the request says.
struct CompletedParts {
    /// In ascending order.
    let parts: [UploadedPart]
    let checksum: Checksum

    /// Checks a request against what was uploaded.
    init(_ input: S3.CompleteMultipartUpload.Input, _ upload: Upload, _ uploaded: [UploadedPart]) throws(AWSError) {
        guard let wanted = input.multipartUpload?.parts, !wanted.isEmpty else { throw UploadError.noParts }
        let byNumber = Dictionary(uploaded.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        if let told = input.checksumType, told != upload.type?.rawValue { throw UploadError.wrongType(upload.type) }
        var parts: [UploadedPart] = []
        for part in wanted {
            let number = part.partNumber ?? 0
            guard number > parts.last?.number ?? 0 else { throw UploadError.invalidPartOrder(upload.id) }
            let etag = ETag.bare(part.eTag ?? "")
            guard let found = byNumber[number], found.etag == etag else {
                throw UploadError.invalidPart(upload.id, number, etag)
            }
            try Self.checkChecksum(part, found, upload)
            parts.append(found)
        }
        for part in parts.dropLast() where part.size < 5 << 20 {
            throw UploadError.entityTooSmall(part.size, part.number, part.etag)
        }
        let size = parts.reduce(0) { $0 + $1.size }
        if let told = input.mpuObjectSize, told != size { throw UploadError.wrongSize(told, size) }
        self.parts = parts
        checksum = Self.checksum(parts, upload.partAlgorithm, upload.type ?? .fullObject)
        try checkObjectChecksum(input, upload)
    }

    /// The object that the parts make.
    func object(_ upload: Upload, at now: Timestamp) -> StoredObject {
        StoredObject(
            key: upload.key,
            id: BodyFiles.newID(),
            size: parts.reduce(0) { $0 + $1.size },
            etag: Self.etag(of: parts.map(\.etag)),
            modified: now,
            storageClass: upload.storageClass,
            checksum: checksum,
            parts: parts.count,
            pieces: parts.count,
            headers: upload.headers,
            traits: upload.traits
        )
    }

    /// The ETag of an object of parts.
    static func etag(of parts: [String]) -> String {
        "\(Text.hex(Digest.md5(parts.flatMap { bytes(hex: $0) })))-\(parts.count)"
    }

    /// The parts as pieces of the object.
    var pieces: [Piece] {
        parts.map { Piece(number: $0.number, size: $0.size, checksum: $0.checksum, body: $0.body) }
    }

    // MARK: checksums

    /// What the request says of a part's checksum must be so; composite ones must be said.
    private static func checkChecksum(_ told: S3.CompletedPart, _ part: UploadedPart, _ upload: Upload) throws(AWSError)
    {
        let sent = try told.checksums.sent()
        guard let algorithm = upload.algorithm else {
            // S3 does not know the checksums of parts where the upload chose none (recorded:
            // test_complete_multipart_parts_checksum_default).
            if sent != nil { throw UploadError.invalidPart(upload.id, part.number, part.etag) }
            return
        }
        guard let sent else {
            if upload.type == .composite { throw UploadError.missingChecksum(algorithm, part.number) }
            return
        }
        guard sent.algorithm == algorithm else { throw UploadError.badPartChecksum(sent.algorithm, part.number) }
        guard sent.text == part.checksum else { throw UploadError.invalidPart(upload.id, part.number, part.etag) }
    }

    /// The object's checksum in the request must be the one that was made; without a type it is meant to be of the
    /// algorithm's own (recorded: complete-part-good-checksum-no-type).
    private func checkObjectChecksum(_ input: S3.CompleteMultipartUpload.Input, _ upload: Upload) throws(AWSError) {
        guard let sent = try input.checksums.sent() else { return }
        let algorithm = upload.partAlgorithm
        let type = input.checksumType.flatMap { ChecksumType(rawValue: $0) } ?? algorithm.defaultType
        let expected = Self.checksum(parts, algorithm, type).text
        let isRight =
            sent.text == expected || (type == .composite && sent.text == expected.split(separator: "-").first ?? "")
        guard sent.algorithm == algorithm, isRight else { throw S3Error.badChecksum(algorithm.word) }
    }

    private static func checksum(
        _ parts: [UploadedPart],
        _ algorithm: ChecksumAlgorithm,
        _ type: ChecksumType
    ) -> Checksum {
        let all = parts.map { (algorithm.read($0.checksum) ?? [], $0.size) }
        switch type {
        case .composite:
            let joined = Text.base64(algorithm.checksum(all.flatMap(\.0)))
            return Checksum(algorithm, "\(joined)-\(parts.count)", .composite)
        case .fullObject:
            var joined = all.first?.0 ?? []
            for (next, size) in all.dropFirst() { joined = algorithm.joined(joined, next, secondCount: size) }
            return Checksum(algorithm, Text.base64(joined))
        }
    }

    private static func bytes(hex: String) -> [UInt8] {
        let digits = hex.utf8.compactMap { Text.hexValue($0) }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
