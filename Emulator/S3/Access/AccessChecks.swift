public import AWSCore
internal import AWSS3
internal import AWSWire
internal import AccessPolicies
public import EmulatorCore

extension S3Service: GuardedService {
    /// Whether it was started so.
    public var isGuarded: Bool { enforcesAccess }

    /// Asks for each action that a request needs.
    ///
    /// What is wrong with a request otherwise, as a bucket that is not there, its operation says.
    public func admit(
        _ call: GuardedCall,
        _ context: RequestContext
    ) throws(AWSError) -> [(name: String, value: String)] {
        guard let rule = AccessTable.rules[call.operation] else { return [] }
        let request = AccessRequest(call, context)
        if rule.place == .account {
            guard !context.isAnonymous else { throw S3Error.accessDenied }
            return []
        }
        guard let name = call.label("Bucket"), let bucket = buckets.find(name) else { return [] }
        if context.isAnonymous, let what = Self.neverAnonymous[call.operation] { throw AccessError.anonymous(what) }
        if context.isAnonymous, rule.place == .object,
            request.query.pairs.contains(where: { $0.name.hasPrefix("response-") })
        {
            throw AccessError.anonymousOverride
        }
        let isCharged = rule.isPaid ? try RequestPayment.isCharged(request, bucket) : false
        let decision = AccessDecision(request: request, bucket: bucket, database: database)
        do throws(AWSError) {
            try check(rule, decision)
        } catch {
            guard call.operation == "HeadBucket" else { throw error }
            var error = error
            // versity/versitygw#1500
            error.headers.append(.init("x-amz-bucket-region", bucket.region))
            throw error
        }
        try checkHeaders(rule, decision)
        return isCharged ? [("x-amz-request-charged", "requester")] : []
    }

    /// What nobody may do without a signature, whatever policies and ACLs say.
    private static let neverAnonymous = [
        "CopyObject": "copy objects", "CreateMultipartUpload": "initiate multipart uploads",
    ]

    private func check(_ rule: AccessRule, _ decision: AccessDecision) throws(AWSError) {
        let request = decision.request
        let key = request.call.label("Key") ?? ""
        let version = rule.versionAction == nil ? nil : request.query["versionId"]
        let action = version == nil ? rule.action : rule.versionAction ?? rule.action
        let verdict: AccessVerdict
        switch rule.place {
        case .account, .batch: return
        case .bucket: verdict = decision.onBucket(action, isOwnersAlways: rule.isOwnersAlways)
        case .newObject: verdict = decision.onNewObject(action, key)
        case .deletion: verdict = try decision.onDeletion(action, key, version)
        case .upload: verdict = try decision.onUpload(action, key, request.query["uploadId"] ?? "")
        case .object: verdict = try decision.onObject(action, key, request.query["versionId"])
        }
        try verdict.check(request.requester)
        if let second = rule.second {
            let action = version == nil ? second.action : second.versionAction
            try decision.onObject(action, key, version).check(request.requester)
        }
        if rule.isOwnersAlways, request.caller.isAnonymous || request.caller.account != decision.bucket.account {
            throw AccessError.notTheOwners(request.call.request.method)
        }
    }

    /// What headers need beside the operation's own action.
    private func checkHeaders(_ rule: AccessRule, _ decision: AccessDecision) throws(AWSError) {
        let request = decision.request
        let key = request.call.label("Key") ?? ""
        switch rule.place {
        case .newObject:
            func need(_ action: String, _ headers: String...) throws(AWSError) {
                guard headers.contains(where: { request.field($0) != nil }) else { return }
                try decision.onNewObject(action, key).check(request.requester)
            }
            try need(
                "s3:PutObjectAcl",
                "x-amz-acl",
                "x-amz-grant-full-control",
                "x-amz-grant-read",
                "x-amz-grant-read-acp",
                "x-amz-grant-write-acp"
            )
            try need("s3:PutObjectTagging", "x-amz-tagging")
            try need("s3:PutObjectRetention", "x-amz-object-lock-mode", "x-amz-object-lock-retain-until-date")
            try need("s3:PutObjectLegalHold", "x-amz-object-lock-legal-hold")
            if let header = request.field("x-amz-copy-source") { try checkSource(header, decision) }
        case .deletion, .object:
            guard request.field("x-amz-bypass-governance-retention")?.lowercased() == "true" else { return }
            try decision.onNewObject("s3:BypassGovernanceRetention", key).check(request.requester)
        case .account, .bucket, .upload, .batch: return
        }
    }

    /// A copy reads its source as GetObject does, and its tags where it takes them along.
    private func checkSource(_ header: String, _ target: AccessDecision) throws(AWSError) {
        guard let source = try? CopySource(header), let bucket = buckets.find(source.bucket) else { return }
        let request = target.request
        _ = try RequestPayment.isCharged(request, bucket)
        let decision = AccessDecision(request: request, bucket: bucket, database: database)
        let (key, version) = (source.key, source.versionID)
        try decision.onObject(version == nil ? "s3:GetObject" : "s3:GetObjectVersion", key, version)
            .check(request.requester)
        guard request.call.operation == "CopyObject", request.field("x-amz-tagging-directive") != "REPLACE",
            let tags = try decision.find(key, version)?.traits.tags, !tags.isEmpty
        else { return }
        try decision.onObject(version == nil ? "s3:GetObjectTagging" : "s3:GetObjectVersionTagging", key, version)
            .check(request.requester)
        try target.onNewObject("s3:PutObjectTagging", request.call.label("Key") ?? "").check(request.requester)
    }

    // MARK: deletes of many

    /// Why a caller may not delete some objects of a bucket, each by itself; nil for those that he may.
    func refusals(
        _ objects: [S3.ObjectIdentifier],
        bypassing: Bool,
        _ bucket: Bucket,
        _ context: RequestContext
    ) throws(AWSError) -> [AWSError?] {
        guard let call = context.call else { return [] }
        let request = AccessRequest(call, context)
        let decision = AccessDecision(request: request, bucket: bucket, database: database)
        var refusals: [AWSError?] = []
        for object in objects {
            let action = object.versionId == nil ? "s3:DeleteObject" : "s3:DeleteObjectVersion"
            do throws(AWSError) {
                try decision.onDeletion(action, object.key, object.versionId).check(request.requester)
                if bypassing {
                    try decision.onNewObject("s3:BypassGovernanceRetention", object.key).check(request.requester)
                }
                refusals.append(nil)
            } catch {
                guard error.code == "AccessDenied" else { throw error }
                refusals.append(error)
            }
        }
        return refusals
    }
}

/// Who pays for a request (S3 User Guide, "Using Requester Pays buckets for storage transfers and usage").
enum RequestPayment {
    /// Whether the caller does; throws where he should and has not said that he will.
    static func isCharged(_ request: AccessRequest, _ bucket: Bucket) throws(AWSError) -> Bool {
        guard bucket.settings.requestPayment?.payer == "Requester",
            request.caller.isAnonymous || request.caller.account != bucket.account
        else { return false }
        guard !request.caller.isAnonymous, request.field("x-amz-request-payer")?.lowercased() == "requester" else {
            throw S3Error.accessDenied
        }
        return true
    }
}
