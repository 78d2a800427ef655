internal import AWSCore
internal import Store
internal import Synchronization

/// What receives with a `ReceiveRequestAttemptId` gave: for five minutes the same request gives the same messages, where
/// none of them was deleted or had its visibility changed (API_ReceiveMessage).
///
/// It is not kept over a restart.
final class ReceiveAttempts: Sendable {
    struct Key: Hashable, Sendable {
        var queue: Int64
        var id: String
    }

    private struct Taken: Sendable {
        var id: Int64
        var receives: Int64
        var visible: Int64
    }

    private struct Attempt: Sendable {
        var at: Timestamp
        var taken: [Taken]
    }

    private let attempts = Mutex<[Key: Attempt]>([:])
    private static let interval = Duration.seconds(300)

    /// The messages of an attempt, hidden anew; nil where this is none of before.
    func again(
        _ key: Key,
        _ receive: Receive,
        _ messages: inout QueueMessages
    ) throws(AWSError) -> [StoredMessage]? {
        guard let attempt = attempts.withLock({ $0[key] }), receive.now < attempt.at + Self.interval else { return nil }
        var found: [StoredMessage] = []
        for taken in attempt.taken {
            guard let message = try messages.message(taken.id), message.receives == taken.receives,
                message.visible == taken.visible, message.visible > receive.now.milliseconds
            else { return nil }
            found.append(message)
        }
        for i in found.indices { try messages.hide(&found[i], until: receive.hiddenUntil) }
        return found
    }

    /// Notes what an attempt gave; a repeated one keeps its time.
    func note(_ key: Key, _ messages: [StoredMessage], _ now: Timestamp) {
        let taken = messages.map { Taken(id: $0.id, receives: $0.receives, visible: $0.visible) }
        attempts.withLock { attempts in
            let isSame = attempts[key]?.taken.map(\.id) == taken.map(\.id)
            let at = attempts[key].flatMap { isSame && now < $0.at + Self.interval ? $0.at : nil } ?? now
            attempts[key] = Attempt(at: at, taken: taken)
            if attempts.count > 1000 { attempts = attempts.filter { now < $0.value.at + Self.interval } }
        }
    }

    func reset() { attempts.withLock { $0 = [:] } }
}
