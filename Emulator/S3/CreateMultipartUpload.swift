internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Begins an upload in parts.
    @Sendable func createMultipartUpload(
        _ input: S3.CreateMultipartUpload.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.CreateMultipartUpload.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        let traits = try WriteOptions(input).traits(bucket, context)
        let (algorithm, type) = try checksum(input)
        let upload = Upload(
            id: UniqueID.token(96),
            key: key,
            storageClass: try StorageClass.check(input.storageClass),
            algorithm: algorithm,
            type: type,
            headers: ObjectHeaders(input),
            traits: traits,
            account: context.account,
            began: context.now,
            isDisturbed: false
        )
        try upload.headers.check()
        try database.write { connection throws(AWSError) in
            try buckets.check(bucket)
            try UploadTable.insert(upload, bucket, connection)
        }
        let abort = bucket.abort(of: key, began: upload.began)
        return .init {
            $0.bucket = bucket.name
            $0.key = input.key
            $0.uploadId = upload.id
            $0.abortDate = abort?.date
            $0.abortRuleId = abort?.rule
            $0.serverSideEncryption = traits.encryption.told
            $0.encryption = traits.encryption.answer
            $0.checksumAlgorithm = algorithm?.rawValue
            $0.checksumType = type?.rawValue
        }
    }

    private func checksum(
        _ input: S3.CreateMultipartUpload.Input
    ) throws(AWSError) -> (algorithm: ChecksumAlgorithm?, type: ChecksumType?) {
        guard let name = input.checksumAlgorithm else {
            if input.checksumType != nil { throw UploadError.typeWithoutAlgorithm }
            return (nil, nil)
        }
        guard let algorithm = ChecksumAlgorithm(rawValue: name.uppercased()) else {
            throw UploadError.unsupportedAlgorithm
        }
        guard let told = input.checksumType else { return (algorithm, algorithm.defaultType) }
        guard let type = ChecksumType(rawValue: told) else {
            throw S3Error.invalidRequest("Value for x-amz-checksum-type header is invalid.")
        }
        let isFit = type == .fullObject ? algorithm.isLinear : algorithm != .crc64nvme
        guard isFit else { throw UploadError.unfitType(type, algorithm) }
        return (algorithm, type)
    }
}

extension WriteOptions {
    fileprivate init(_ input: S3.CreateMultipartUpload.Input) {
        acl = input.acl
        customerKey = input.customerKey
        managedKey = input.managedKey
        grants = input.grants
        objectLock = input.objectLock
        encryption = input.serverSideEncryption
        tagging = input.tagging
    }
}

extension ObjectHeaders {
    fileprivate init(_ input: S3.CreateMultipartUpload.Input) {
        self.init()
        cacheControl = input.cacheControl
        contentDisposition = input.contentDisposition
        contentEncoding = input.contentEncoding.flatMap { AWSChunked.plain(encoding: $0) }
        contentLanguage = input.contentLanguage
        contentType = input.contentType
        expires = input.expires
        websiteRedirect = input.websiteRedirectLocation
        metadata = (input.metadata ?? [:]).mapValues(EncodedWord.decode)
    }
}
