/// An Amazon Resource Name: `arn:partition:service:region:account:resource`.
public struct ARN: Sendable, Hashable {
    /// `aws`, `aws-cn` or `aws-us-gov`.
    public var partition: String
    /// The service's namespace, as `sqs`.
    public var service: String
    /// The region, empty for global resources.
    public var region: String
    /// The 12-digit account, empty for S3 buckets.
    public var account: String
    /// All after the fifth colon.
    public var resource: String

    /// Makes a name in the `aws` partition.
    public init(service: String, region: String, account: String, resource: String) {
        partition = "aws"
        self.service = service
        self.region = region
        self.account = account
        self.resource = resource
    }

    /// Reads a name; nil where it has not the six parts.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", !parts[5].isEmpty else { return nil }
        partition = String(parts[1])
        service = String(parts[2])
        region = String(parts[3])
        account = String(parts[4])
        resource = String(parts[5])
    }
}

extension ARN: CustomStringConvertible {
    /// The text of it.
    public var description: String { "arn:\(partition):\(service):\(region):\(account):\(resource)" }
}
