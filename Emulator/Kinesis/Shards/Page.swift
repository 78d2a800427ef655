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
                SELECT sequence, arrival, key, data, encrypted, count FROM records
                WHERE stream = ? AND shard = ? AND sequence > ? AND arrival > ? ORDER BY sequence
                """,
                .int(stream.id),
                .int(shard.number),
                .int(Swift.max(sequence, SequenceNumber.first(at: horizon) - 1)),
                .int(horizon.milliseconds)
            ) { row in
                let came = Timestamp(milliseconds: row.int(1))
                let isEncrypted = row.int(4) != 0
                return RecordRun.each(row) { found, key, data in
                    guard found > sequence else { return true }
                    let key = key()
                    let size = data.count + key.utf8.count
                    guard page.records.count < limit, page.records.isEmpty || page.size + size <= weight else {
                        page.hasMore = true
                        return false
                    }
                    page.size += size
                    page.sequence = found
                    arrival = came.milliseconds
                    var record = Kinesis.Record()
                    record.sequenceNumber = shard.text(found)
                    record.approximateArrivalTimestamp = came
                    record.data = Blob(data)
                    record.partitionKey = key
                    if isEncrypted { record.encryptionType = "KMS" }
                    page.records.append(record)
                    return true
                }
            }
        }
        if page.hasMore { page.behind = Int(Swift.max(0, now.milliseconds - arrival)) }
        return page
    }
}
