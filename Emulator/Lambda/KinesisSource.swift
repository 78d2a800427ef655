internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store
internal import Synchronization

/// A stream's side of a mapping: each shard in its order, a checkpoint behind what was handled, a failed batch again
/// until it succeeds.
final class KinesisSource: Sendable {
    private let mapping: Mapping
    private let service: LambdaService
    private let retry = Mutex<@Sendable () -> Void>({})
    private let pauses = Mutex<[String: Timestamp]>([:])
    /// Closed shards that were read to their end.
    private let finished = Mutex<Set<String>>([])

    init(_ mapping: Mapping, _ service: LambdaService) {
        self.mapping = mapping
        self.service = service
    }

    /// What wakes the poller when a failed batch is due again.
    var onRetry: @Sendable () -> Void {
        get { retry.withLock { $0 } }
        set { retry.withLock { $0 = newValue } }
    }

    private var stream: String { String(mapping.source.resource.dropFirst("stream/".count)) }

    /// Handles one batch of each shard; false where no shard had one.
    ///
    /// A shard's turn comes once its parents were read to their end, so that what has one key stays in order.
    func handleBatch() async -> Bool {
        let shards = listShards()
        let names = Set(shards.map(\.shardId))
        finished.withLock { $0.formIntersection(names) }
        var worked = false
        for shard in shards {
            let parents = [shard.parentShardId, shard.adjacentParentShardId].compactMap { $0 }.filter(names.contains)
            let isReady = finished.withLock { !$0.contains(shard.shardId) && $0.isSuperset(of: parents) }
            if isReady, await handleBatch(of: shard.shardId) { worked = true }
        }
        return worked
    }

    private func listShards() -> [Kinesis.Shard] {
        var shards: [Kinesis.Shard] = []
        var token: String?
        repeat {
            let input = Kinesis.ListShards.Input { input in
                if let token { input.nextToken = token } else { input.streamName = stream }
            }
            let page = try? service.bus.callNow(Kinesis.ListShards.self, input, service.context(of: mapping))
            shards += page?.shards ?? []
            token = page?.nextToken
        } while token != nil
        return shards
    }

    private func handleBatch(of shard: String) async -> Bool {
        let now = service.timeline.now
        guard pauses.withLock({ $0[shard].map { $0 <= now } ?? true }) else { return false }
        let records: [Kinesis.Record]
        do throws(AWSError) {
            let page = try take(shard)
            records = page.records
            if records.isEmpty, page.nextShardIterator == nil {
                // Its children have their turn now.
                finished.withLock { _ = $0.insert(shard) }
                return true
            }
        } catch {
            // A shard that has too much to do is asked again, as one whose batch failed.
            if error.code == "ProvisionedThroughputExceededException" { pause(shard) }
            return false
        }
        guard !records.isEmpty else { return false }
        let outcome = await service.run(mapping, event(records, shard))
        let failed: BatchFailures =
            outcome.map { $0.isError ? .all : BatchFailures.read($0.payload, reports: mapping.reportsFailures) } ?? .all
        // Records are handled in order: all before the first that failed are done.
        let done = records.prefix { !failed.contains($0.sequenceNumber) }
        if let last = done.last { try? checkpoint(shard, last.sequenceNumber) }
        if done.count == records.count {
            pauses.withLock { $0[shard] = nil }
            return true
        }
        pause(shard)
        return false
    }

    private func pause(_ shard: String) {
        let due = service.timeline.now + .seconds(1)
        pauses.withLock { $0[shard] = due }
        service.timeline.schedule(at: due) { [weak self] in self?.onRetry() }
    }

    private func take(_ shard: String) throws(AWSError) -> Kinesis.GetRecords.Output {
        let context = service.context(of: mapping)
        let last = try service.database.read { [mapping] connection throws(AWSError) in
            try connection.first(
                "SELECT sequence FROM checkpoints WHERE uuid = ? AND shard = ?",
                .text(mapping.uuid),
                .text(shard)
            ) { $0.text(0) }
        }
        let iterator = try service.bus.callNow(
            Kinesis.GetShardIterator.self,
            .init {
                $0.streamName = stream
                $0.shardId = shard
                if let last {
                    $0.shardIteratorType = "AFTER_SEQUENCE_NUMBER"
                    $0.startingSequenceNumber = last
                } else if let time = mapping.startingTime {
                    $0.shardIteratorType = "AT_TIMESTAMP"
                    $0.timestamp = time
                } else {
                    $0.shardIteratorType = "TRIM_HORIZON"
                }
            },
            context
        ).shardIterator
        return try service.bus.callNow(
            Kinesis.GetRecords.self,
            .init {
                $0.shardIterator = iterator ?? ""
                $0.limit = mapping.batchSize
            },
            context
        )
    }

    private func checkpoint(_ shard: String, _ sequence: String) throws(AWSError) {
        try service.database.write { [mapping] connection throws(AWSError) in
            try connection.run(
                "INSERT INTO checkpoints (uuid, shard, sequence) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sequence = excluded.sequence",
                .text(mapping.uuid),
                .text(shard),
                .text(sequence)
            )
        }
    }

    /// The event as Lambda sends it (<https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html>).
    private func event(_ records: [Kinesis.Record], _ shard: String) -> [UInt8] {
        var out = JSONText()
        out.raw("{\"Records\":")
        out.array(records) { out, record in
            out.raw("{\"kinesis\":{\"kinesisSchemaVersion\":\"1.0\",\"partitionKey\":")
            out.string(record.partitionKey)
            out.raw(",\"sequenceNumber\":")
            out.string(record.sequenceNumber)
            out.raw(",\"data\":")
            out.base64(record.data.bytes)
            out.raw(",\"approximateArrivalTimestamp\":")
            if let arrival = record.approximateArrivalTimestamp { out.epochSeconds(arrival) } else { out.raw("null") }
            out.raw("},\"eventSource\":\"aws:kinesis\",\"eventVersion\":\"1.0\",\"eventID\":")
            out.string("\(shard):\(record.sequenceNumber)")
            out.raw(",\"eventName\":\"aws:kinesis:record\",\"invokeIdentityArn\":")
            out.string("arn:aws:iam::\(mapping.account):role/virga")
            out.raw(",\"awsRegion\":")
            out.string(mapping.source.region)
            out.raw(",\"eventSourceARN\":")
            out.string(mapping.source.description)
            out.raw("}")
        }
        out.raw("}")
        return out.bytes
    }
}
