public import AWSCore

/// What goes wrong with some of the requests, and with which.
public struct FaultRule: Sendable {
    /// What goes wrong.
    public enum Effect: Sendable {
        /// The request is answered with an error, and nothing else happens.
        case error(AWSError)
        /// The request is carried out, and answered, later.
        case delay(Duration)
        /// A message that is received stays where it is, and comes once more (SQS Developer Guide, "At-least-once
        /// delivery").
        case duplicate
        /// Messages are received in another order than they came (SQS Developer Guide, "Message ordering").
        case reorder

        /// Whether it befalls what a queue gives away, and not the request itself.
        public var isOfDelivery: Bool {
            switch self {
            case .duplicate, .reorder: true
            case .error, .delay: false
            }
        }
    }

    /// The service, as `kinesis`.
    public var service: String
    /// The operation, as `GetRecords`; nil for all of the service's.
    public var operation: String?
    /// What the request names: a name, or the end of an ARN or URL behind a `:` or `/`; nil for all.
    public var resource: String?
    /// How often it happens: 0 to 1.
    public var probability: Double
    /// What the draws start from: the same requests in the same order meet the same fate.
    public var seed: UInt64
    /// What goes wrong.
    public var effect: Effect

    /// Makes a rule.
    public init(
        service: String,
        operation: String? = nil,
        resource: String? = nil,
        probability: Double = 1,
        seed: UInt64 = 0,
        effect: Effect
    ) {
        self.service = service
        self.operation = operation
        self.resource = resource
        self.probability = probability
        self.seed = seed
        self.effect = effect
    }

    func fits(_ service: String, _ operation: String, _ resources: [String]) -> Bool {
        guard service == self.service, self.operation == nil || operation == self.operation else { return false }
        guard let resource else { return true }
        return resources.contains { $0 == resource || $0.hasSuffix("/\(resource)") || $0.hasSuffix(":\(resource)") }
    }
}
