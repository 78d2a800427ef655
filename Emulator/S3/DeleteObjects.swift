internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Deletes up to 1,000 objects; each may fail by itself.
    @Sendable func deleteObjects(
        _ input: S3.DeleteObjects.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.DeleteObjects.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try ObjectLockRules.check(bypass: input.bypassGovernanceRetention, bucket)
        let bypass = input.bypassGovernanceRetention == true
        try Gap.deletesWithMFA.refuse(input.mfa != nil)
        guard let request = input.delete, (1...1000).contains(request.objects.count) else { throw S3Error.malformedXML }
        let cause = EventCause(context)
        let refusals = try refusals(request.objects, bypassing: bypass, bucket, context)
        let (files, output) = try database.write { connection throws(AWSError) in
            var files: [Int64] = []
            var deleted: [S3.DeletedObject] = []
            var errors: [S3.Error] = []
            for (i, object) in request.objects.enumerated() {
                do throws(AWSError) {
                    if !refusals.isEmpty, let refusal = refusals[i] { throw refusal }
                    let deletion = try delete(object, bypass, bucket, cause, connection)
                    files += deletion.files
                    deleted.append(.init(object, deletion))
                } catch {
                    guard (error.status ?? 400) < 500 || error.code == "NotImplemented" else { throw error }
                    errors.append(.init(object, error))
                }
            }
            var output = S3.DeleteObjects.Output()
            if request.quiet != true, !deleted.isEmpty { output.deleted = deleted }
            if !errors.isEmpty { output.errors = errors }
            return (files, output)
        }
        removeLater(files)
        return output
    }

    private func delete(
        _ object: S3.ObjectIdentifier,
        _ bypass: Bool,
        _ bucket: Bucket,
        _ cause: EventCause,
        _ connection: Connection
    ) throws(AWSError) -> Deletion {
        let key = try key(object.key)
        if object.lastModifiedTime != nil || object.size != nil {
            throw S3Error.headerNotImplemented(
                object.size != nil ? "x-amz-if-match-size" : "x-amz-if-match-last-modified-time"
            )
        }
        let request = DeleteRequest(key: key, version: object.versionId, ifMatch: object.eTag, bypass: bypass)
        let deletion = try delete(request, bucket, cause, connection)
        // Unlike DeleteObject this one says so (recorded: test_delete_objects_versioned).
        if let version = object.versionId, version != VersionID.null, deletion.version == nil {
            throw S3Error.noSuchVersion(object.key, version)
        }
        return deletion
    }
}

extension S3.DeletedObject {
    fileprivate init(_ object: S3.ObjectIdentifier, _ deletion: Deletion) {
        self.init()
        key = object.key
        versionId = object.versionId
        guard deletion.isMarker else { return }
        deleteMarker = true
        deleteMarkerVersionId = deletion.version
    }
}

extension S3.Error {
    fileprivate init(_ object: S3.ObjectIdentifier, _ error: AWSError) {
        self.init()
        key = object.key
        versionId = object.versionId
        code = error.code
        message = error.message
    }
}

extension Gap {
    static let deletesWithMFA = Gap(S3.DeleteObjects.self, "MFA")
}
