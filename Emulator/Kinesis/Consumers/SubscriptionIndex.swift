internal import AWSCore
internal import Synchronization

/// Who is subscribed to which shard.
final class SubscriptionIndex: Sendable {
    private struct Key: Hashable {
        var consumer: Consumer
        var shard: Int
    }

    private struct Entry {
        var since: Timestamp
        weak var subscription: ShardSubscription?
    }

    /// For so long nobody takes a subscription over (API_SubscribeToShard).
    private static let pause = Duration.seconds(5)

    private let entries = Mutex<[Key: Entry]>([:])

    /// Notes a subscription, which takes over from the one before; false where that began just now.
    func put(_ subscription: ShardSubscription, _ consumer: Consumer, _ shard: Shard, _ now: Timestamp) -> Bool {
        let key = Key(consumer: consumer, shard: shard.number)
        let before = entries.withLock { entries -> Entry?? in
            entries = entries.filter { $0.value.subscription != nil || now - $0.value.since < Self.pause }
            let before = entries[key]
            if let before, now - before.since < Self.pause { return .none }
            entries[key] = Entry(since: now, subscription: subscription)
            return .some(before)
        }
        guard let before else { return false }
        before?.subscription?.giveUp()
        return true
    }

    func reset() { entries.withLock { $0 = [:] } }
}
