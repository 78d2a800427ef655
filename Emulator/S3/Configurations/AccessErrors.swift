internal import AWSCore

/// The errors of ACLs, ownership and what is public, word for word.
enum AccessError {
    static var aclsAreDisabled: AWSError {
        AWSError("AccessControlListNotSupported", "The bucket does not allow ACLs")
    }

    /// Ownership that does without ACLs, and an ACL (S3 User Guide, "Controlling ownership of objects").
    static var aclWithEnforcedOwnership: AWSError {
        AWSError(
            "InvalidBucketAclWithObjectOwnership",
            "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting"
        )
    }

    /// S3 names the caller, the resource and the setting to callers of the bucket's own account since 2024
    /// (S3 User Guide, "Troubleshoot access denied errors"); to others it says `Access Denied`.
    static func blocked(_ what: String, by setting: String, _ action: String, _ bucket: Bucket) -> AWSError {
        AWSError(
            "AccessDenied",
            "User: arn:aws:iam::\(bucket.account):root is not authorized to perform: s3:\(action) on resource: "
                + "\"\(bucket.arn)\" because \(what) are prevented by the \(setting) setting in S3 Block Public Access.",
            status: 403
        )
    }

    static var malformedACL: AWSError {
        AWSError(
            "MalformedACLError",
            "The XML you provided was not well-formed or did not validate against our published schema"
        )
    }

    static var noACL: AWSError {
        AWSError(
            "MissingSecurityHeader",
            "Your request was missing a required header",
            fields: [.init("MissingHeaderName", "x-amz-acl")]
        )
    }

    static var cannedACLAndGrants: AWSError {
        S3Error.invalidRequest("Specifying both Canned ACLs and Header Grants is not allowed")
    }

    static var headersAndDocument: AWSError {
        AWSError("UnexpectedContent", "This request does not support content")
    }

    static func invalidGroup(_ name: String, _ uri: String) -> AWSError {
        S3Error.invalidArgument("Invalid group uri", name, uri)
    }

    static func invalidID(_ name: String, _ id: String) -> AWSError { S3Error.invalidArgument("Invalid id", name, id) }

    static func unrecognizedGrant(_ header: String, _ grant: String) -> AWSError {
        S3Error.invalidArgument("Argument format not recognized", header, grant)
    }

    static var unresolvableEmail: AWSError {
        AWSError(
            "UnresolvableGrantByEmailAddress",
            "The e-mail address you provided does not match any account on record."
        )
    }

    // MARK: policies

    static func malformedPolicy(_ message: String) -> AWSError { AWSError("MalformedPolicy", message) }
}
