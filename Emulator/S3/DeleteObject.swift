internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Deletes an object, by a marker where the bucket keeps versions, or a version for good; one that is not there is
    /// deleted already.
    @Sendable func deleteObject(
        _ input: S3.DeleteObject.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.DeleteObject.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        try VersionID.check(input.versionId)
        try ObjectLockRules.check(bypass: input.bypassGovernanceRetention, bucket)
        try Gap.deleteWithMFA.refuse(input.mfa != nil)
        if input.ifMatchLastModifiedTime != nil {
            throw S3Error.headerNotImplemented("x-amz-if-match-last-modified-time")
        }
        if input.ifMatchSize != nil { throw S3Error.headerNotImplemented("x-amz-if-match-size") }
        let request = DeleteRequest(
            key: key,
            version: input.versionId,
            ifMatch: input.ifMatch,
            bypass: input.bypassGovernanceRetention == true
        )
        let deletion = try database.write { connection throws(AWSError) in
            try delete(request, bucket, EventCause(context), connection)
        }
        removeLater(deletion.files)
        return .init {
            $0.versionId = deletion.version ?? input.versionId
            if deletion.isMarker { $0.deleteMarker = true }
        }
    }

    /// Deletes what a request names.
    func delete(
        _ request: DeleteRequest,
        _ bucket: Bucket,
        _ cause: EventCause,
        _ connection: Connection
    ) throws(AWSError) -> Deletion {
        let deletion = try deleteUntold(request, bucket, at: cause.now, connection)
        if deletion.isDone {
            let isCreated = deletion.isMarker && request.version == nil
            let event = ObjectEvent.removed(isCreated ? .deleteMarkerCreated : .delete, request.key, deletion)
            try tell(event, bucket, cause, connection)
            if isCreated, let id = deletion.version,
                !ReplicationTargets(bucket).rules(forMarkerOf: request.key).isEmpty
            {
                try copyLater(Versions(bucket, request.key, connection), id)
            }
        }
        return deletion
    }

    private func deleteUntold(
        _ request: DeleteRequest,
        _ bucket: Bucket,
        at now: Timestamp,
        _ connection: Connection
    ) throws(AWSError) -> Deletion {
        try buckets.check(bucket)
        let versions = Versions(bucket, request.key, connection)
        if let ifMatch = request.ifMatch {
            guard let object = try versions.current(), ETag.list(ifMatch, contains: object.etag) else {
                throw S3Error.preconditionFailed("If-Match")
            }
        }
        guard let id = request.version else { return try versions.delete(at: now) }
        guard let version = try versions.find(id) else { return Deletion(isDone: false) }
        if case .object(let object) = version {
            try ObjectLockRules.checkDelete(object, bypass: request.bypass, at: now)
        }
        return try versions.delete(version)
    }
}

/// A key, or a version of it, that is to be deleted.
struct DeleteRequest {
    var key: [UInt8]
    var version: String?
    /// The ETag that the object must have.
    var ifMatch: String?
    /// Whether locks of the mode `GOVERNANCE` are passed by.
    var bypass: Bool
}

extension Gap {
    static let deleteWithMFA = Gap(S3.DeleteObject.self, "MFA")
}
