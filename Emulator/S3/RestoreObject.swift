internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Makes an object of an archive readable for some days; here at once.
    @Sendable func restoreObject(
        _ input: S3.RestoreObject.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.RestoreObject.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let request = input.restoreRequest else { throw S3Error.malformedXML }
        try Gap.restoreOfType.refuse(request.type != nil)
        let object = try traits(bucket, input.key, input.versionId, method: "POST")
        guard StorageClass.isArchive(object.storageClass) else {
            throw AWSError(
                "InvalidObjectState",
                "Restore is not allowed for the object's current storage class",
                status: 403,
                fields: [.init("StorageClass", object.storageClass)]
            )
        }
        guard let days = request.days, days > 0 else { throw S3Error.malformedXML }
        // Copies last until midnight after so many days (S3 User Guide, "Restoring an archived object").
        let midnight = (context.now.wholeSeconds / 86_400 + Int64(days) + 1) * 86_400_000
        let until = Timestamp(milliseconds: midnight)
        let cause = EventCause(context)
        let restored = try change(bucket, input.key, input.versionId, method: "POST", telling: .restorePost, cause) {
            $0.restoredUntil = until
        }
        try database.write { connection throws(AWSError) in
            try tell(.restored(restored, until: until), bucket, .restore(bucket, context), connection)
        }
        return .init()
    }
}

extension Gap {
    /// A select job, which writes what it finds to another bucket.
    static let restoreOfType = Gap(S3.RestoreObject.self, "RestoreRequest.Type")
}
