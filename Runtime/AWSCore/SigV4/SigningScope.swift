/// What a signature holds for: a day, a region and a service, written `20261122/us-east-1/sqs/aws4_request`.
public struct SigningScope: Sendable, Hashable, CustomStringConvertible {
    /// The day in UTC, `20261122`.
    public var day: String
    /// The region's name.
    public var region: String
    /// The service's signing name.
    public var service: String

    /// Makes a scope.
    public init(day: some StringProtocol, region: String, service: String) {
        self.day = String(day)
        self.region = region
        self.service = service
    }

    /// The last part of every scope.
    public static let terminator = "aws4_request"

    /// The scope's text.
    public var description: String { "\(day)/\(region)/\(service)/\(Self.terminator)" }
}
