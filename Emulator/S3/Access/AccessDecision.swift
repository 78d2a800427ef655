internal import AWSCore
internal import AWSS3
internal import AccessPolicies
internal import EmulatorCore
internal import Store

/// S3's decision on one action (S3 User Guide, "How Amazon S3 authorizes a request").
///
/// All callers are roots of accounts: what the user context allows them is everything, and the bucket's and the object's
/// context decide.
struct AccessDecision {
    let request: AccessRequest
    let bucket: Bucket
    let database: Database

    private var requester: Requester { request.requester }

    /// Whether the caller is the bucket's owner.
    private var isOwner: Bool { !request.caller.isAnonymous && request.caller.account == bucket.account }

    private var ignoresPublic: Bool { bucket.settings.blocked.ignorePublicAcls == true }

    // MARK: the bucket's context

    /// What the bucket's policy says; what a public one allows may be blocked for all other accounts.
    private func policy(_ action: String, _ resource: String, _ facts: AccessFacts) -> PolicyDecision {
        guard let policy = bucket.settings.bucketPolicy else {
            // One that was put before policies were read like this, and cannot be, is no reason to let anybody in.
            return bucket.settings.policy == nil ? .notAllowed : .denied
        }
        let decision = policy.document.decision(requester, action, resource, facts)
        if decision == .allowed, policy.isPublic, bucket.settings.blocked.restrictPublicBuckets == true, !isOwner {
            return .notAllowed
        }
        return decision
    }

    private func grants(_ action: String) -> Bool {
        bucket.acl.allows(action, requester, ofBucket: true, ignoresPublic: ignoresPublic)
    }

    private func refused(_ action: String, _ resource: String, isExplicit: Bool = false) -> AccessVerdict {
        .refused(action: action, resource: resource, isExplicit: isExplicit)
    }

    /// An action on the bucket.
    func onBucket(_ action: String, isOwnersAlways: Bool = false) -> AccessVerdict {
        if isOwnersAlways, isOwner { return .allowed }
        return inBucket(action, bucket.arn) { grants(action) }
    }

    /// An action that is the bucket's matter, whatever the resource is.
    ///
    /// - Parameter otherwise: whether something else than the owner and the policy allows it.
    private func inBucket(
        _ action: String,
        _ resource: String,
        version: String? = nil,
        otherwise: () -> Bool
    ) -> AccessVerdict {
        let facts = AccessFacts(request: request, bucket: bucket, version: version)
        switch policy(action, resource, facts) {
        case .denied: return refused(action, resource, isExplicit: true)
        case .allowed: return .allowed
        case .notAllowed: return isOwner || otherwise() ? .allowed : refused(action, resource)
        }
    }

    /// An action on a key that is to get an object.
    func onNewObject(_ action: String, _ key: String) -> AccessVerdict {
        inBucket(action, resource(key)) { grants(action) }
    }

    /// The end of an object: beside the policy's friends the bucket's and the object's owner may, where they may write.
    ///
    /// Not confirmed: who may write and does not own the object may not delete it (S3 User Guide, "What permissions can I
    /// grant?").
    func onDeletion(_ action: String, _ key: String, _ version: String?) throws(AWSError) -> AccessVerdict {
        let found = try find(key, version)
        return inBucket(action, resource(key), version: version) {
            grants(action) && (found.map(owns) ?? true)
        }
    }

    /// An action on an upload, which also who began it may take (S3 API Reference, "AbortMultipartUpload").
    func onUpload(_ action: String, _ key: String, _ upload: String) throws(AWSError) -> AccessVerdict {
        let bytes = Array(key.utf8)
        let initiator = try database.read { connection throws(AWSError) in
            try UploadTable.has(upload, bucket, bytes, connection)
                ? UploadTable.find(upload, bucket, bytes, connection).account : nil
        }
        return inBucket(action, resource(key)) {
            !request.caller.isAnonymous && initiator == request.caller.account
        }
    }

    // MARK: the object's context

    /// An action on an object; of one that is not there only who may list the bucket is told so.
    func onObject(_ action: String, _ key: String, _ version: String?) throws(AWSError) -> AccessVerdict {
        // Nothing that is there can refuse the owner.
        if isOwner, bucket.settings.disablesACLs, bucket.settings.policy == nil { return .allowed }
        let object = try find(key, version)
        let resource = resource(key)
        let facts = AccessFacts(request: request, bucket: bucket, object: object, version: version)
        let decision = policy(action, resource, facts)
        if decision == .denied { return refused(action, resource, isExplicit: true) }
        guard let object else { return onBucket("s3:ListBucket") }
        if owns(object) { return .allowed }
        // A policy speaks for the objects of the bucket's owner alone.
        if decision == .allowed, object.owner(bucket) == bucket.account { return .allowed }
        let list = try ObjectACL.list(object, bucket)
        let isGranted =
            !bucket.settings.disablesACLs
            && list.allows(action, requester, ofBucket: false, ignoresPublic: ignoresPublic)
        return isGranted ? .allowed : refused(action, resource)
    }

    private func owns(_ object: StoredObject) -> Bool {
        object.owner(bucket) == (request.caller.isAnonymous ? ObjectOwner.anonymous : request.caller.account)
    }

    private func resource(_ key: String) -> String { "\(bucket.arn)/\(key)" }

    /// The object of a key, or a version of it; nil where it is not there.
    func find(_ key: String, _ version: String?) throws(AWSError) -> StoredObject? {
        let bytes = Array(key.utf8)
        let found = try database.read { connection throws(AWSError) in
            try Versions(bucket, bytes, connection).find(version)
        }
        guard case .object(let object) = found else { return nil }
        return object
    }
}
