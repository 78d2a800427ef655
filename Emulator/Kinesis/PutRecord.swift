internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Puts a record into the shard of its partition key.
    @Sendable func putRecord(
        _ input: Kinesis.PutRecord.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.PutRecord.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let size = input.data.bytes.count + input.partitionKey.utf8.count
        guard size <= stream.maximumRecordSize else {
            throw KinesisError.recordTooLarge(input.data.bytes.count, "data", limit: stream.maximumRecordSize)
        }
        if let number = input.sequenceNumberForOrdering { try check(ordering: number, stream) }
        let shard = try shard(stream, input.explicitHashKey, input.partitionKey)
        let sequence = try database.write { connection throws(AWSError) in
            try insert(stream, shard, input.partitionKey, input.data.bytes, connection, context)
        }
        group.afterCommit { [bus] in bus.announce(stream.arn) }
        var output = Kinesis.PutRecord.Output()
        output.shardId = stream.shardIDs[shard]
        output.sequenceNumber = SequenceNumber.text(prefix: stream.prefixes[shard], sequence)
        return output
    }

    /// The shard that a record goes to.
    func shard(_ stream: Stream, _ explicitHashKey: String?, _ partitionKey: String) throws(AWSError) -> Int {
        guard let explicitHashKey else { return stream.hashKeys.shard(HashKeys.key(partitionKey)) }
        guard let key = UInt128(explicitHashKey) else { throw KinesisError.invalidHashKey(explicitHashKey) }
        return stream.hashKeys.shard(key)
    }

    /// Writes a record; its sequence is taken inside the write, so that records become visible in their order.
    func insert(
        _ stream: Stream,
        _ shard: Int,
        _ partitionKey: String,
        _ data: [UInt8],
        _ connection: Connection,
        _ context: RequestContext
    ) throws(AWSError) -> Int64 {
        if stream.isTrimDue(shard, at: context.now) { try trim(stream, shard, connection, context) }
        let sequence = try stream.next(shard, at: context.now)
        try connection.run(
            "INSERT INTO records (stream, shard, sequence, arrival, key, data) VALUES (?, ?, ?, ?, ?, ?)",
            .int(stream.id),
            .int(shard),
            .int(sequence),
            .int(context.now.milliseconds),
            .text(partitionKey),
            .blob(data)
        )
        return sequence
    }

    /// Records are in order as it is; the number must only be one that this stream gave.
    private func check(ordering number: String, _ stream: Stream) throws(AWSError) {
        guard let parts = SequenceNumber(number), parts.stream == stream.prefix,
            stream.shardIDs.indices.contains(parts.shard),
            parts.sequence <= stream.last(parts.shard)
        else { throw KinesisError.invalidOrdering(number, stream) }
    }
}
