internal import AWSCore
internal import Store

/// FIFO queues' memory of what was sent in the last five minutes.
///
/// It outlives the messages: what was deleted or purged is still a duplicate (SQS Developer Guide, "Exactly-once
/// processing").
struct Deduplication {
    /// What a message sent before is answered with again.
    struct Sent {
        var message: Int64
        var messageID: String
    }

    let queue: Queue
    let connection: Connection
    private static let interval = Duration.seconds(300)

    /// Where ids are told apart: the group, or the queue.
    private func scope(_ group: String, _ now: Timestamp) -> String {
        queue.deduplicationScope(now) == "messageGroup" ? "g" + group : "q"
    }

    /// The message that was sent with an id before.
    func find(_ id: String, _ group: String, _ now: Timestamp) throws(AWSError) -> Sent? {
        try connection.first(
            """
            SELECT message, message_id FROM deduplications
            WHERE queue = ? AND deduplication = ? AND lane = ? AND until > ?
            """,
            .int(queue.id),
            .text(id),
            .text(scope(group, now)),
            .int(now.milliseconds)
        ) { row in Sent(message: row.int(0), messageID: row.text(1)) }
    }

    func note(_ sent: Sent, _ id: String, _ group: String, _ now: Timestamp) throws(AWSError) {
        // Each note forgets a few that are over, so that they do not pile up.
        try connection.run(
            """
            DELETE FROM deduplications WHERE rowid IN (SELECT rowid FROM deduplications WHERE until <= ? LIMIT 4)
            """,
            .int(now.milliseconds)
        )
        try connection.run(
            "INSERT OR REPLACE INTO deduplications VALUES (?, ?, ?, ?, ?, ?)",
            .int(queue.id),
            .text(id),
            .text(scope(group, now)),
            .int((now + Self.interval).milliseconds),
            .int(sent.message),
            .text(sent.messageID)
        )
    }
}
