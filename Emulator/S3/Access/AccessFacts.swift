internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import AccessPolicies
internal import EmulatorCore

/// What a bucket's policy may ask of a request (Service Authorization Reference, "Condition keys for Amazon S3", and IAM
/// User Guide, "AWS global condition context keys").
///
/// A part of an upload is asked for its own headers, and not for those with which the upload began (reported of AWS:
/// aws/aws-cli#1674, boto/botocore#471, boto/boto3#2525, boto/boto3#2675).
///
/// Not there, so that policies that ask for them see a missing key: what belongs to organizations and tags of accounts
/// (`aws:PrincipalOrgID`, `aws:PrincipalTag`), to networks (`aws:SourceVpc`, `aws:VpcSourceIp`), to sessions
/// (`aws:MultiFactorAuthPresent`, `aws:TokenIssueTime`), to services that call for somebody (`aws:SourceArn`,
/// `aws:SourceAccount`, `aws:CalledVia`), to tags of buckets (`aws:ResourceTag`, `s3:BucketTag`), to access points and
/// grants (`s3:DataAccessPointArn`, `s3:AccessGrantsInstanceArn`), to inventories and jobs
/// (`s3:InventoryAccessibleOptionalFields`, `s3:JobSuspendedCause`), to directory buckets (`s3express:*`), and
/// `s3:TlsVersion`, for the emulator speaks no TLS.
struct AccessFacts: PolicyFacts {
    let request: AccessRequest
    let bucket: Bucket
    /// The object that is asked about, where it is there.
    var object: StoredObject?
    /// The version that is asked about.
    var version: String?

    func values(of key: String) -> [String]? {
        if let value = global(key) ?? storage(key) { return [value] }
        if key.hasPrefix("s3:x-amz-") { return request.field(String(key.dropFirst(3))).map { [$0] } }
        if key.hasPrefix("s3:existingobjecttag/") {
            return object?.traits.tags.first { $0.key == key.dropFirst(21) }.map { [$0.value] }
        }
        if key.hasPrefix("s3:requestobjecttag/") {
            return request.tags.first { $0.key == key.dropFirst(20) }.map { [$0.value] }
        }
        if key == "s3:requestobjecttagkeys" { return request.tags.isEmpty ? nil : request.tags.map(\.key) }
        return nil
    }

    /// The keys of all services.
    private func global(_ key: String) -> String? {
        let requester = request.requester
        let isAnonymous = requester.kind == .anonymous
        switch key {
        case "aws:securetransport": return request.isSecure ? "true" : "false"
        case "aws:sourceip": return request.address
        case "aws:principalarn": return isAnonymous ? nil : requester.arn
        case "aws:principalaccount", "aws:userid": return isAnonymous ? "anonymous" : requester.account
        case "aws:principaltype": return requester.kind.rawValue
        case "aws:principalisawsservice": return isAnonymous ? nil : "false"
        case "aws:viaawsservice": return "false"
        case "aws:referer": return request.call.request.headers["referer"]
        case "aws:useragent": return request.call.request.headers["user-agent"]
        case "aws:currenttime": return request.now.iso8601()
        case "aws:epochtime": return String(request.now.wholeSeconds)
        case "aws:requestedregion": return bucket.region
        case "aws:resourceaccount", "s3:resourceaccount": return bucket.account
        default: return nil
        }
    }

    /// The keys of S3, but for those that are just a header.
    private func storage(_ key: String) -> String? {
        switch key {
        case "s3:prefix": request.query["prefix"]
        case "s3:delimiter": request.query["delimiter"]
        case "s3:max-keys": request.query["max-keys"]
        case "s3:versionid": version
        case "s3:authtype": request.authType
        case "s3:signatureversion": request.signatureVersion
        case "s3:signatureage": request.signatureAge
        // The header may begin with a slash; not confirmed that the key never does.
        case "s3:x-amz-copy-source":
            request.field("x-amz-copy-source").map {
                let text = Text.percentDecoded($0)
                return text.hasPrefix("/") ? String(text.dropFirst()) : text
            }
        case "s3:if-match": request.call.request.headers["if-match"]
        case "s3:if-none-match": request.call.request.headers["if-none-match"]
        case "s3:objectcreationoperation": request.createsObject ? "true" : "false"
        case "s3:object-lock-mode": request.lock.mode
        case "s3:object-lock-legal-hold": request.lock.hold
        case "s3:object-lock-retain-until-date": request.lock.until
        case "s3:object-lock-remaining-retention-days":
            request.lock.until.flatMap { Timestamp(iso8601: $0) }.map {
                String(max(0, ($0.wholeSeconds - request.now.wholeSeconds) / 86_400))
            }
        default: nil
        }
    }
}
