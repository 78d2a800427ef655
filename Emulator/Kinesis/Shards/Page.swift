internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import Store

/// Records of a shard in their order, as one answer carries them.
struct Page {
    var records: [Kinesis.Record] = []
    /// The last record's sequence, or that behind which the page would begin.
    var sequence: Int64
    /// What data and keys weigh.
    var size = 0
    /// How many milliseconds the last record is behind the newest.
    var behind = 0
    /// Whether more is there already.
    var hasMore = false
}

extension KinesisService {
    /// Reads records behind a sequence, up to a number and a weight; one record comes whatever it weighs.
    func page(
        _ stream: Stream,
        _ shard: Shard,
        after sequence: Int64,
        limit: Int,
        weight: Int,
        _ now: Timestamp
    ) throws(AWSError) -> Page {
        let horizon = stream.settings.horizon(now)
        var page = Page(sequence: sequence)
        var arrival = now.milliseconds
        try database.read { connection throws(AWSError) in
            try connection.each(
                """
                SELECT sequence, arrival, key, data, encrypted FROM records
                WHERE stream = ? AND shard = ? AND sequence > ? AND arrival > ? ORDER BY sequence
                """,
                .int(stream.id),
                .int(shard.number),
                .int(Swift.max(sequence, SequenceNumber.first(at: horizon) - 1)),
                .int(horizon.milliseconds)
            ) { row in
                var record = Kinesis.Record()
                record.data = Blob(row.blob(3))
                record.partitionKey = row.text(2)
                let size = record.data.bytes.count + record.partitionKey.utf8.count
                guard page.records.count < limit, page.records.isEmpty || page.size + size <= weight else {
                    page.hasMore = true
                    return false
                }
                page.size += size
                page.sequence = row.int(0)
                arrival = row.int(1)
                record.sequenceNumber = shard.text(page.sequence)
                record.approximateArrivalTimestamp = Timestamp(milliseconds: arrival)
                if row.int(4) != 0 { record.encryptionType = "KMS" }
                page.records.append(record)
                return true
            }
        }
        if page.hasMore { page.behind = Int(Swift.max(0, now.milliseconds - arrival)) }
        return page
    }
}
