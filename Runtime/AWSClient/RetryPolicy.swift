internal import AWSCore

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What is tried again, how often and when: the standard mode of the AWS SDKs, without its quota.
/// <https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html>
public struct RetryPolicy: Sendable {
    /// How often a call is sent, the first time included.
    public var attempts = 3
    /// The first delay is up to this long, the next up to twice that.
    public var baseDelay = Duration.milliseconds(50)
    /// The same where the service asked for less traffic.
    public var throttledBaseDelay = Duration.milliseconds(500)
    /// No delay is longer.
    public var longestDelay = Duration.seconds(20)
    /// Waits; tests put their own here.
    public var pause: @Sendable (Duration) -> Void = { RetryPolicy.sleep($0) }

    /// Makes the standard policy.
    public init() {}

    /// The code of an error of ours: no answer came.
    static let connectionFailure = "ConnectionFailure"

    /// Why a call may be tried again.
    enum Kind: Sendable {
        /// The service or the network failed.
        case transient
        /// The service asked for less traffic.
        case throttled
    }

    /// Why an error may be tried again; nil where the same answer would come.
    func kind(of error: AWSError) -> Kind? {
        switch error.code {
        case "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException", "RequestThrottled",
            "TooManyRequestsException", "ProvisionedThroughputExceededException", "TransactionInProgressException",
            "RequestLimitExceeded", "BandwidthLimitExceeded", "LimitExceededException", "SlowDown",
            "PriorRequestNotComplete", "EC2ThrottledException":
            return .throttled
        case "RequestTimeout", "RequestTimeoutException", Self.connectionFailure: return .transient
        default:
            guard let status = error.status else { return nil }
            return [500, 502, 503, 504].contains(status) ? .transient : status == 429 ? .throttled : nil
        }
    }

    /// How long to wait after a number of attempts; the jitter is between 0 and 1.
    func delay(after attempt: Int, _ kind: Kind, jitter: Double) -> Duration {
        let base = kind == .throttled ? throttledBaseDelay : baseDelay
        return min(base * (1 << min(attempt - 1, 20)), longestDelay) * jitter
    }

    private static func sleep(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        var left = timespec()
        while nanosleep(&time, &left) != 0, errno == EINTR { time = left }
    }
}
