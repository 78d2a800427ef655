internal import AWSCore
internal import AccessPolicies

/// What becomes of one action of a request.
enum AccessVerdict {
    case allowed
    /// Refused: what was not allowed on what, and whether a policy said so in so many words.
    case refused(action: String, resource: String, isExplicit: Bool)

    var isAllowed: Bool { if case .allowed = self { true } else { false } }

    /// Throws where it is refused.
    func check(_ requester: Requester) throws(AWSError) {
        guard case .refused(let action, let resource, let isExplicit) = self else { return }
        throw AccessError.denied(requester, action, resource, isExplicit: isExplicit)
    }
}

extension AccessError {
    /// Who signed is told why since 2024 (S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors"): callers of
    /// the owner's account and organization, to which all accounts of the emulator belong.
    ///
    /// The text of explicit denials is reported of AWS (usdigitalresponse/usdr-gost#4044, noobaa/noobaa-core#10060), the
    /// other one is of the same form for policies of users; not confirmed for resources.
    static func denied(_ requester: Requester, _ action: String, _ resource: String, isExplicit: Bool) -> AWSError {
        guard requester.kind != .anonymous else { return S3Error.accessDenied }
        let why =
            isExplicit
            ? "with an explicit deny in a resource-based policy"
            : "because no resource-based policy allows the \(action) action"
        return AWSError(
            "AccessDenied",
            "User: \(requester.arn) is not authorized to perform: \(action) on resource: \"\(resource)\" \(why)",
            status: 403
        )
    }

    /// Two things that only known callers do (reported of AWS: Seagate/cortx-prvsnr#2908, scylladb/scylladb#13425).
    static func anonymous(_ what: String) -> AWSError {
        AWSError("AccessDenied", "Anonymous users cannot \(what).  Please authenticate.", status: 403)
    }

    /// Only a signed request overrides headers (S3 API Reference, "GetObject"); the text is not confirmed.
    static var anonymousOverride: AWSError {
        S3Error.invalidRequest("Request specific response headers cannot be used for anonymous GET requests.")
    }

    /// Policies are the owner's account's alone (S3 API Reference, "PutBucketPolicy", and s3tools/s3cmd#885).
    static func notTheOwners(_ method: String) -> AWSError {
        AWSError(
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
            status: 405,
            fields: [.init("Method", method), .init("ResourceType", "BUCKETPOLICY")]
        )
    }
}
