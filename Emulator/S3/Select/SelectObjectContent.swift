internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import ObjectSelect

extension S3Service {
    /// Selects from an object in SQL; the answer is a stream of events.
    ///
    /// What goes wrong before the first records are sent is a plain error, and later on one in the stream.
    @Sendable func selectObjectContent(
        _ input: S3.SelectObjectContent.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<S3.SelectObjectContent.Output> {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        var request = try SelectRequest(input)
        let found = try read(bucket, key) { object, _ throws(AWSError) in
            try object.traits.encryption.check(input.customerKey)
            // API_SelectObjectContent: neither archives nor reduced redundancy, be they restored or not.
            guard !StorageClass.isArchive(object.storageClass), object.storageClass != "REDUCED_REDUNDANCY" else {
                throw SelectError.unsupportedStorageClass
            }
            return Slice(range: 0..<object.size)
        }
        if let range = input.scanRange { request.scanRange = try range.bytes(of: found.object.size) }
        let tellsProgress = input.requestProgress?.enabled == true
        return .later { [request] () async throws(AWSError) in
            let selection = try Selection(request, ObjectSource(found.body, found.object.size), now: context.now)
            let stream = SelectStream(selection, tellsProgress: tellsProgress)
            try stream.begin()
            return .init { $0.payload = EventStream(stream) }
        }
    }
}

extension S3.ScanRange {
    /// The bytes in which records begin (API_ScanRange): both ends belong to them, and an end alone counts from behind.
    fileprivate func bytes(of size: Int) throws(AWSError) -> Range<Int> {
        switch (start, end) {
        case (let start?, let end?):
            guard start >= 0, end >= start, start <= size else { throw SelectError.invalidScanRange }
            return start..<Swift.min(end, size) + 1
        case (let start?, nil):
            guard start >= 0, start <= size else { throw SelectError.invalidScanRange }
            return start..<size + 1
        case (nil, let end?):
            guard end >= 0 else { throw SelectError.invalidScanRange }
            return Swift.max(0, size - end)..<size + 1
        case (nil, nil): return 0..<size + 1
        }
    }
}
