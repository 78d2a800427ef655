internal import AWSCore
internal import Store

/// One look into a queue: what is due is hidden and given, what is too old is deleted, and what was received too often
/// goes to the dead-letter queue.
struct Receive {
    struct DeadLetters {
        var target: Queue
        var maximum: Int
    }

    var limit: Int
    var now: Timestamp
    var hiddenUntil: Timestamp
    var deadLetters: DeadLetters?
    /// Whether those come first that have been visible for the shortest time.
    var takesNewestFirst = false
    /// Whether any went to the dead-letter queue.
    private(set) var hasMoved = false

    init(limit: Int, now: Timestamp, hiddenUntil: Timestamp, deadLetters: DeadLetters?) {
        self.limit = limit
        self.now = now
        self.hiddenUntil = hiddenUntil
        self.deadLetters = deadLetters
    }

    /// How many messages that are to go are held in memory at once.
    private static let slice = 200

    mutating func take(_ messages: inout QueueMessages) throws(AWSError) -> [StoredMessage] {
        try messages.sweep(now)
        while true {
            var found = Found(oldest: messages.queue.oldest(now), maximum: deadLetters?.maximum)
            let queue = messages
            try queue.eachDue(now, newestFirst: takesNewestFirst) { head throws(AWSError) in
                if let lane = head.lane {
                    try queue.each(in: lane) { message in
                        // A message in flight, or delayed, holds back those behind it.
                        guard message.visible <= now.milliseconds else { return false }
                        return found.add(message, limit)
                    }
                } else {
                    _ = found.add(head, limit)
                }
                return found.due.count < limit && found.count < Self.slice
            }
            for message in found.expired { try messages.remove(message) }
            if let target = deadLetters?.target {
                for message in found.dead { try messages.move(message, to: target, now) }
                hasMoved = hasMoved || !found.dead.isEmpty
            }
            for i in found.due.indices { try messages.receive(&found.due[i], now, until: hiddenUntil) }
            if !found.due.isEmpty || found.count < Self.slice { return found.due }
        }
    }

    private struct Found {
        var oldest: Int64
        var maximum: Int?
        var due: [StoredMessage] = []
        var expired: [StoredMessage] = []
        var dead: [StoredMessage] = []

        var count: Int { expired.count + dead.count }

        /// Takes a message in; false where that is enough.
        mutating func add(_ message: StoredMessage, _ limit: Int) -> Bool {
            if message.sent <= oldest {
                expired.append(message)
            } else if let maximum, message.receives >= maximum {
                dead.append(message)
            } else {
                due.append(message)
            }
            return due.count < limit && count < Receive.slice
        }
    }
}
