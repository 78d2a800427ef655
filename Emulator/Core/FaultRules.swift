public import AWSCore
internal import Synchronization

/// The rules by which requests go wrong, as `POST /_emulator/faults` sets them.
public final class FaultRules: Sendable {
    private struct Entry {
        var rule: FaultRule
        var draws: UInt64
        var count = 0
    }

    private let entries = Mutex<[Entry]>([])
    private let isSet = Atomic<Bool>(false)

    /// Makes an empty list.
    public init() {}

    /// Whether there are any: all that is asked where there are none.
    public var isActive: Bool { isSet.load(ordering: .relaxed) }

    /// The rules, and how often each has made something go wrong.
    public var all: [(rule: FaultRule, count: Int)] { entries.withLock { $0.map { ($0.rule, $0.count) } } }

    /// Adds a rule behind the others.
    public func add(_ rule: FaultRule) {
        entries.withLock { $0.append(Entry(rule: rule, draws: rule.seed)) }
        isSet.store(true, ordering: .relaxed)
    }

    /// Forgets all rules.
    public func removeAll() {
        entries.withLock { $0 = [] }
        isSet.store(false, ordering: .relaxed)
    }

    /// What befalls a request: the first rule that fits it and whose lot falls on it.
    ///
    /// - Parameters:
    ///   - resources: what the request names: names, ARNs, URLs.
    ///   - ofDelivery: whether it is asked of what a queue gives away, or of the request itself.
    public func effect(
        _ service: String,
        _ operation: String,
        _ resources: [String],
        ofDelivery: Bool = false
    ) -> FaultRule.Effect? {
        effect { $0.effect.isOfDelivery == ofDelivery && $0.fits(service, operation, resources) }
    }

    /// The error that befalls a part of a request, as a record that goes to a shard: of rules that name just that part,
    /// `stream/shardId-000000000000`, as those for the whole have had their say.
    public func error(_ service: String, _ operation: String, part: @autoclosure () -> String) -> AWSError? {
        guard isActive else { return nil }
        let part = part()
        let effect = effect { rule in
            guard rule.resource == part, case .error = rule.effect else { return false }
            return rule.fits(service, operation, [part])
        }
        guard case .error(let error) = effect else { return nil }
        return error
    }

    private func effect(_ fits: (FaultRule) -> Bool) -> FaultRule.Effect? {
        guard isActive else { return nil }
        return entries.withLock { entries in
            for i in entries.indices {
                let rule = entries[i].rule
                guard fits(rule), Self.draw(&entries[i].draws) < rule.probability else { continue }
                entries[i].count += 1
                return rule.effect
            }
            return nil
        }
    }

    /// A number from 0 up to 1 (SplitMix64).
    private static func draw(_ state: inout UInt64) -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ z >> 31) >> 11) / 9_007_199_254_740_992
    }
}

/// A service whose requests say what they are about in texts that only the service can read, as iterators of shards.
public protocol OpaqueNaming: Sendable {
    /// The names of what a text stands for, as `stream/shardId-000000000000`; none where it is no such text.
    func names(behind text: String) -> [String]
}
