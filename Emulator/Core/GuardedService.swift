public import AWSCore
public import AWSWire

/// A service that refuses callers what they may not do.
///
/// It is asked of requests from outside alone: what services ask of each other on the bus is theirs to answer for.
public protocol GuardedService: Service {
    /// Whether it refuses anybody; where not, nobody asks it.
    var isGuarded: Bool { get }

    /// Lets a request in, or throws; asked as soon as its head is there, and again with its body.
    ///
    /// - Returns: header fields that stand on the answer.
    func admit(_ call: GuardedCall, _ context: RequestContext) throws(AWSError) -> [(name: String, value: String)]
}

/// A request as its service asks who may do it.
public final class GuardedCall: Sendable {
    /// The operation's name.
    public let operation: String
    private let labels: PathLabels
    /// The request; its body may be to come.
    public let request: HTTPRequest

    /// Makes a call; its labels are still percent-encoded.
    public init(_ operation: String, _ labels: PathLabels, _ request: HTTPRequest) {
        self.operation = operation
        self.labels = labels
        self.request = request
    }

    /// A label of the path, decoded; nil where the path has none of the name.
    public func label(_ name: String) -> String? { labels[name].map { Text.percentDecoded($0) } }
}

/// Who calls: an account's root, or nobody who signed.
public struct Caller: Sendable, Hashable {
    /// The account, 12 digits; of who did not sign the emulator's own.
    public var account: String
    /// Whether the request carried no signature at all.
    public var isAnonymous: Bool

    /// Makes a caller.
    public init(account: String, isAnonymous: Bool = false) {
        self.account = account
        self.isAnonymous = isAnonymous
    }
}
