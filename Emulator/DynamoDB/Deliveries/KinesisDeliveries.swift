internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store
internal import Synchronization

/// Changes of items on their way to Kinesis: kept with the change, delivered once that is on disk, in order.
///
/// A process that is killed between the two delivers again, as on AWS duplicates may come (developer guide, "Using Kinesis
/// Data Streams to capture changes to DynamoDB").
final class KinesisDeliveries: Sendable {
    private let database: Database
    private let group: CommitGroup
    private let bus: Bus
    private let timeline: Timeline
    private let state = Mutex(State())

    private struct State {
        var isUnderWay = false
        var hasMore = false
    }

    /// How long a delivery is tried, as records are kept that long.
    private static let patience = Duration.seconds(86_400)

    init(_ environment: ServiceEnvironment, _ database: Database) {
        self.database = database
        group = environment.group
        bus = environment.bus
        timeline = environment.timeline
    }

    /// Keeps a change for a destination.
    func append(
        _ change: ItemChange,
        to destination: TableSettings.Destination,
        _ connection: Connection,
        _ now: Timestamp
    ) throws(AWSError) {
        let table = change.table
        try connection.run(
            "INSERT INTO deliveries (at, account, region, stream, partition_key, record) VALUES (?, ?, ?, ?, ?, ?)",
            .int(now.milliseconds),
            .text(table.account),
            .text(table.region),
            .text(destination.streamARN),
            .text(Text.hex(Digest.md5(change.key.hash + change.key.range)).uppercased()),
            .blob(DeliveredRecord.text(change, destination, now))
        )
        group.afterCommit { [weak self] in self?.deliver() }
    }

    /// Delivers what is there, off this thread; what comes meanwhile too.
    func deliver() {
        let isFirst = state.withLock { state in
            state.hasMore = true
            defer { state.isUnderWay = true }
            return !state.isUnderWay
        }
        guard isFirst else { return }
        timeline.begin()
        Task.detached { [self] in
            while state.withLock({ state in
                defer { state.hasMore = false }
                if !state.hasMore { state.isUnderWay = false }
                return state.hasMore
            }) {
                // What the store refuses stays there for the next time.
                try? deliverAll()
            }
            timeline.end()
        }
    }

    private struct Delivery {
        var id: Int64
        var at: Timestamp
        var account: String
        var region: String
        var stream: String
        var partitionKey: String
        var record: [UInt8]
    }

    private func deliverAll() throws(AWSError) {
        var last: Int64 = 0
        while true {
            let deliveries = try next(after: last)
            guard let end = deliveries.last?.id else { return }
            last = end
            var done: [Int64] = []
            for delivery in deliveries where put(delivery) || timeline.now - delivery.at > Self.patience {
                done.append(delivery.id)
            }
            try database.write { [done] connection throws(AWSError) in
                for id in done { try connection.run("DELETE FROM deliveries WHERE id = ?", .int(id)) }
            }
        }
    }

    private func next(after id: Int64) throws(AWSError) -> [Delivery] {
        try database.read { connection throws(AWSError) in
            try connection.all(
                "SELECT id, at, account, region, stream, partition_key, record FROM deliveries WHERE id > ? ORDER BY id LIMIT 100",
                .int(id)
            ) {
                Delivery(
                    id: $0.int(0),
                    at: Timestamp(milliseconds: $0.int(1)),
                    account: $0.text(2),
                    region: $0.text(3),
                    stream: $0.text(4),
                    partitionKey: $0.text(5),
                    record: $0.blob(6)
                )
            }
        }
    }

    /// Puts a record into its stream; false where the stream does not take it.
    private func put(_ delivery: Delivery) -> Bool {
        var input = Kinesis.PutRecord.Input()
        input.streamARN = delivery.stream
        input.data = Blob(delivery.record)
        input.partitionKey = delivery.partitionKey
        let context = RequestContext(
            account: delivery.account,
            region: delivery.region,
            requestID: UniqueID.uuid(),
            now: timeline.now,
            host: ""
        )
        return (try? bus.callNow(Kinesis.PutRecord.self, input, context)) != nil
    }
}

/// A change as a Kinesis stream takes it.
enum DeliveredRecord {
    static func text(
        _ change: ItemChange,
        _ destination: TableSettings.Destination,
        _ now: Timestamp
    ) -> [UInt8] {
        let keys = change.keyAttributes
        var size = ItemSize.of(keys)
        var out = JSONText()
        out.raw("{\"awsRegion\":")
        out.string(change.table.region)
        out.raw(",\"eventID\":")
        out.string(UniqueID.uuid())
        out.raw(",\"eventName\":")
        out.string(change.event.name)
        out.raw(",\"userIdentity\":")
        out.raw(
            change.isExpiry
                ? "{\"principalId\":\"dynamodb.amazonaws.com\",\"type\":\"Service\"}" : "null"
        )
        out.raw(",\"recordFormat\":\"application/json\",\"tableName\":")
        out.string(change.table.name)
        out.raw(",\"dynamodb\":{\"ApproximateCreationDateTime\":")
        let isMicro = destination.precision == "MICROSECOND"
        out.integer(isMicro ? now.nanoseconds / 1000 : now.milliseconds)
        out.raw(",\"Keys\":")
        out.raw(AttributeValue.json(keys))
        if let new = change.new {
            out.raw(",\"NewImage\":")
            out.raw(new.stored.json)
            size += new.stored.size
        }
        if let old = change.old {
            out.raw(",\"OldImage\":")
            out.raw(old.stored.json)
            size += old.stored.size
        }
        out.raw(",\"SizeBytes\":")
        out.integer(Int64(size))
        if let precision = destination.precision {
            out.raw(",\"ApproximateCreationDateTimePrecision\":")
            out.string(precision)
        }
        out.raw("},\"eventSource\":\"aws:dynamodb\"}")
        return out.bytes
    }
}
