internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

/// The data that one answer carries at most.
private let answerLimit = 10 << 20

extension KinesisService {
    /// Reads records behind an iterator.
    @Sendable func getRecords(
        _ input: Kinesis.GetRecords.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.GetRecords.Output {
        let place = try Place(token: input.shardIterator, unreadable: KinesisError.invalidIterator)
        let stream = try stream(of: place, context)
        if let arn = input.streamARN, arn != stream.arn { throw KinesisError.invalidIterator }
        guard context.now - place.created <= .milliseconds(300_000) else {
            throw KinesisError.expiredIterator(created: place.created, now: context.now)
        }
        var output = Kinesis.GetRecords.Output()
        let (sequence, behind) = try read(stream, place, limit: input.limit ?? 10_000, context, into: &output.records)
        output.millisBehindLatest = behind
        output.nextShardIterator = Place(stream, shard: place.shard, sequence: sequence, created: context.now).token
        return output
    }

    /// Reads what one answer may carry; gives the last record's sequence and how many milliseconds it is behind.
    private func read(
        _ stream: Stream,
        _ place: Place,
        limit: Int,
        _ context: RequestContext,
        into records: inout [Kinesis.Record]
    ) throws(AWSError) -> (sequence: Int64, behind: Int) {
        let horizon = Self.horizon(context.now)
        let prefix = stream.prefixes[place.shard]
        var read: [Kinesis.Record] = []
        var sequence = place.sequence
        var arrival: Int64 = 0
        var size = 0
        var hasMore = false
        try database.read { connection throws(AWSError) in
            try connection.each(
                """
                SELECT sequence, arrival, key, data FROM records
                WHERE stream = ? AND shard = ? AND sequence > ? AND arrival > ? ORDER BY sequence
                """,
                .int(stream.id),
                .int(place.shard),
                .int(Swift.max(place.sequence, horizon.sequence - 1)),
                .int(horizon.arrival)
            ) { row in
                var record = Kinesis.Record()
                record.data = Blob(row.blob(3))
                record.partitionKey = row.text(2)
                size += record.data.bytes.count + record.partitionKey.utf8.count
                guard read.count < limit, read.isEmpty || size <= answerLimit else {
                    hasMore = true
                    return false
                }
                sequence = row.int(0)
                arrival = row.int(1)
                record.sequenceNumber = SequenceNumber.text(prefix: prefix, sequence)
                record.approximateArrivalTimestamp = Timestamp(milliseconds: arrival)
                read.append(record)
                return true
            }
        }
        records = read
        return (sequence, hasMore ? Int(Swift.max(0, context.now.milliseconds - arrival)) : 0)
    }
}
