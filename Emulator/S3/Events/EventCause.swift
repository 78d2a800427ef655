internal import AWSCore
internal import EmulatorCore

/// Who did something, and when.
struct EventCause: Sendable {
    var principal: String
    var address: String
    var requestID: String
    var now: Timestamp
    /// The trace that the request is part of.
    var traceHeader: String?

    init(principal: String, address: String, requestID: String, now: Timestamp) {
        self.principal = principal
        self.address = address
        self.requestID = requestID
        self.now = now
    }

    /// A request; all come from this machine.
    init(_ context: RequestContext) {
        self.init(
            principal: "AWS:\(context.account)",
            address: "127.0.0.1",
            requestID: context.requestID,
            now: context.now
        )
        traceHeader = context.traceHeader
    }

    /// The end of a restore (recorded: test_restore_object).
    static func restore(_ bucket: Bucket, _ context: RequestContext) -> Self {
        var cause = Self(context)
        cause.principal = "AmazonCustomer:\(principal(of: bucket.account))"
        cause.requestID = UniqueID.token(16)
        return cause
    }

    /// S3 itself (S3 User Guide, "Configuring S3 Lifecycle event notifications").
    static func service(at now: Timestamp) -> Self {
        let name = "s3.amazonaws.com"
        return Self(principal: name, address: name, requestID: UniqueID.token(16), now: now)
    }

    /// The id of an account as the owner of buckets in records.
    static func principal(of account: String) -> String {
        "A\(Text.hex(Digest.sha256(account.utf8)).uppercased().prefix(13))"
    }
}
