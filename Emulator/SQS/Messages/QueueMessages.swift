internal import AWSCore
internal import EmulatorCore
internal import Store

/// The messages of a queue inside one transaction of the store.
struct QueueMessages {
    let queue: Queue
    let connection: Connection
    private(set) var changes = BacklogChanges()

    init(_ queue: Queue, _ connection: Connection) {
        self.queue = queue
        self.connection = connection
    }

    private static let byID = SQLText("SELECT \(StoredMessage.columns) FROM messages WHERE id = ? AND queue = ?")
    private static let due = SQLText(
        """
        SELECT \(StoredMessage.columns) FROM messages WHERE queue = ? AND head = 1 AND visible <= ? ORDER BY visible, id
        """
    )
    private static let dueNewestFirst = SQLText(
        """
        SELECT \(StoredMessage.columns) FROM messages WHERE queue = ? AND head = 1 AND visible <= ?
        ORDER BY visible DESC, id DESC
        """
    )
    private static let lane = SQLText(
        "SELECT \(StoredMessage.columns) FROM messages WHERE queue = ? AND lane = ? ORDER BY id"
    )

    /// What runs often, for tests of how SQLite finds it.
    static let statements = [
        byID.text, due.text, dueNewestFirst.text, lane.text, firstHeads.text, firstBehind.text,
        "SELECT 1 FROM messages WHERE queue = ? AND lane = ? LIMIT 1",
        "SELECT id FROM messages WHERE queue = ? AND lane = ? ORDER BY id LIMIT 1",
        "SELECT visible FROM messages WHERE queue = ? AND head = 1 AND visible > ? ORDER BY visible LIMIT 1",
        """
        SELECT receives > 0, COUNT(*) FROM messages WHERE queue = ? AND head = 0 AND visible >= ? AND visible < ?
        GROUP BY 1
        """,
    ]

    // MARK: looking

    func message(_ id: Int64) throws(AWSError) -> StoredMessage? {
        try connection.first(Self.byID, .int(id), .int(queue.id)) { row in StoredMessage(row) }
    }

    /// Each visible message that nothing stands before, those longest visible first, or last.
    func eachDue(
        _ now: Timestamp,
        newestFirst: Bool = false,
        _ body: (StoredMessage) throws(AWSError) -> Bool
    ) throws(AWSError) {
        try connection.each(newestFirst ? Self.dueNewestFirst : Self.due, [.int(queue.id), .int(now.milliseconds)]) {
            row throws(AWSError) in
            try body(StoredMessage(row))
        }
    }

    /// Each message of a group in its order.
    func each(in lane: String, _ body: (StoredMessage) -> Bool) throws(AWSError) {
        try connection.each(Self.lane, [.int(queue.id), .text(lane)]) { row throws(AWSError) in
            body(StoredMessage(row))
        }
    }

    private static let firstHeads = SQLText(
        "SELECT \(StoredMessage.columns) FROM messages WHERE queue = ? AND head = 1 ORDER BY visible, id LIMIT ?"
    )
    private static let firstBehind = SQLText(
        "SELECT \(StoredMessage.columns) FROM messages WHERE queue = ? AND head = 0 ORDER BY visible, id LIMIT ?"
    )

    /// Some messages, visible or not: as they come out, or as they were sent on a FIFO queue.
    func first(_ limit: Int) throws(AWSError) -> [StoredMessage] {
        var found: [StoredMessage] = []
        for statement in queue.isFIFO ? [Self.firstHeads, Self.firstBehind] : [Self.firstHeads] {
            try connection.each(statement, [.int(queue.id), .int(limit)]) { row in
                found.append(StoredMessage(row))
                return true
            }
        }
        if queue.isFIFO { found.sort { $0.id < $1.id } }
        return Array(found.prefix(limit))
    }

    /// When the next message comes out that is hidden now.
    func nextMoment(_ now: Timestamp) throws(AWSError) -> Timestamp? {
        try connection.first(
            "SELECT visible FROM messages WHERE queue = ? AND head = 1 AND visible > ? ORDER BY visible LIMIT 1",
            .int(queue.id),
            .int(now.milliseconds)
        ) { row in Timestamp(milliseconds: row.int(0)) }
    }

    // MARK: changing

    /// Writes a message, and gives its number.
    mutating func insert(_ message: NewMessage) throws(AWSError) -> Int64 {
        var isHead = true
        if let lane = message.lane {
            isHead =
                try connection.first(
                    "SELECT 1 FROM messages WHERE queue = ? AND lane = ? LIMIT 1",
                    .int(queue.id),
                    .text(lane)
                ) { _ in true } == nil
        }
        try connection.run(
            """
            INSERT INTO messages (queue, visible, sent, message_id, body, attributes, system, group_id, nonce, sender,
                source, receives, first_received, head, lane, deduplication)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(queue.id),
            .int(message.visible),
            .int(message.sent),
            .text(message.messageID),
            .text(message.body),
            message.attributes.map { .blob($0) } ?? .null,
            .text(message.trace),
            .text(message.groupID),
            .int(Int64(bitPattern: UniqueID.next())),
            .text(message.sender),
            .text(message.source),
            .int(message.receives),
            .int(message.firstReceived),
            .int(isHead ? 1 : 0),
            .text(message.lane),
            .text(message.deduplication)
        )
        changes.add(message, to: queue.id)
        return connection.lastInsertRowID
    }

    /// Hides a message until a moment.
    mutating func hide(_ message: inout StoredMessage, until moment: Timestamp) throws(AWSError) {
        changes.remove(message, from: queue.id)
        message.visible = moment.milliseconds
        try connection.run(
            "UPDATE messages SET visible = ?, receives = ?, first_received = ?, received = ? WHERE id = ?",
            .int(message.visible),
            .int(message.receives),
            .int(message.firstReceived),
            .int(message.received),
            .int(message.id)
        )
        changes.add(message, to: queue.id)
    }

    /// Notes that a message is received, and hides it.
    mutating func receive(_ message: inout StoredMessage, _ now: Timestamp, until moment: Timestamp) throws(AWSError) {
        changes.remove(message, from: queue.id)
        message.receives += 1
        if message.firstReceived == 0 { message.firstReceived = now.milliseconds }
        message.received = now.milliseconds
        changes.add(message, to: queue.id)
        try hide(&message, until: moment)
    }

    /// Deletes a message; the one behind it becomes its group's head.
    mutating func remove(_ message: StoredMessage) throws(AWSError) {
        // Whether it is a head now, which it may not have been when it was read.
        let isHead = try connection.first("DELETE FROM messages WHERE id = ? RETURNING head", .int(message.id)) { row in
            row.int(0) == 1
        }
        changes.remove(message, from: queue.id)
        if isHead == true, let lane = message.lane { try promote(in: lane) }
    }

    /// Moves a message to its dead-letter queue.
    ///
    /// A standard queue's keeps its age; a FIFO queue's is as young as the move (SQS Developer Guide, "Dead-letter
    /// queues": the message retention period).
    mutating func move(_ message: StoredMessage, to target: Queue, _ now: Timestamp) throws(AWSError) {
        var moved = NewMessage(message)
        moved.visible = now.milliseconds
        moved.source = queue.arn
        moved.receives = message.receives
        moved.firstReceived = message.firstReceived
        if queue.isFIFO {
            moved.sent = now.milliseconds
            try remove(message)
            try put(moved, into: target)
        } else {
            changes.remove(message, from: queue.id)
            try connection.run(
                "UPDATE messages SET queue = ?, visible = ?, source = ? WHERE id = ?",
                .int(target.id),
                .int(moved.visible),
                .text(queue.arn),
                .int(message.id)
            )
            changes.add(moved, to: target.id)
        }
    }

    /// Writes a message into another queue.
    mutating func put(_ message: NewMessage, into target: Queue) throws(AWSError) {
        var other = QueueMessages(target, connection)
        _ = try other.insert(message)
        changes.add(message, to: target.id)
    }

    /// Deletes what lies at the front and is older than the queue keeps messages.
    ///
    /// Each is deleted once, so that this costs nothing where there is none. One that was hidden meanwhile lies further
    /// back, and goes when a receive comes upon it.
    mutating func sweep(_ now: Timestamp) throws(AWSError) {
        let oldest = queue.oldest(now)
        let isNone =
            try connection.first(
                "SELECT 1 FROM messages WHERE queue = ? AND head = 1 AND visible <= ? LIMIT 1",
                .int(queue.id),
                .int(oldest)
            ) { _ in true } == nil
        if isNone { return }
        guard queue.isFIFO else {
            try connection.run(
                "DELETE FROM messages WHERE queue = ? AND head = 1 AND visible <= ?",
                .int(queue.id),
                .int(oldest)
            )
            // They came out long ago: no second holds them any more.
            changes.lose(connection.changes, from: queue.id)
            return
        }
        while true {
            var gone: [StoredMessage] = []
            try eachDue(Timestamp(milliseconds: oldest)) { message throws(AWSError) in
                gone.append(message)
                return gone.count < 100
            }
            if gone.isEmpty { return }
            for message in gone { try remove(message) }
        }
    }

    /// Deletes all.
    mutating func purge() throws(AWSError) {
        try connection.run("DELETE FROM messages WHERE queue = ? AND head = 1", .int(queue.id))
        try connection.run("DELETE FROM messages WHERE queue = ? AND head = 0", .int(queue.id))
        changes.purge(queue.id)
    }

    private func promote(in lane: String) throws(AWSError) {
        try connection.run(
            """
            UPDATE messages SET head = 1
            WHERE id = (SELECT id FROM messages WHERE queue = ? AND lane = ? ORDER BY id LIMIT 1)
            """,
            .int(queue.id),
            .text(lane)
        )
    }
}

/// A message that is to be written.
struct NewMessage: Hideable, Sendable {
    var messageID: String
    var body: String
    var attributes: [UInt8]?
    var trace: String?
    var groupID: String?
    var lane: String?
    var deduplication: String?
    var sender: String
    var source: String?
    var visible: Int64
    var sent: Int64
    var receives: Int64 = 0
    var firstReceived: Int64 = 0
}

extension NewMessage {
    /// A copy of a message that nobody received.
    init(_ message: StoredMessage) {
        messageID = message.messageID
        body = message.body
        attributes = message.attributes.isEmpty ? nil : message.attributes
        trace = message.trace
        groupID = message.groupID
        lane = message.lane
        deduplication = message.deduplication
        sender = message.sender
        visible = message.visible
        sent = message.sent
    }
}
