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
        let settings = stream.settings
        let size = input.data.bytes.count + input.partitionKey.utf8.count
        guard size <= settings.recordKiB * 1024 else {
            throw KinesisError.recordTooLarge(input.data.bytes.count, "data", limit: settings.recordKiB * 1024)
        }
        if let number = input.sequenceNumberForOrdering { try check(ordering: number, stream) }
        let key = try hashKey(input.explicitHashKey, input.partitionKey)
        let ticket = try database.write { connection throws(AWSError) in
            let ticket = try take(key, size, stream, "PutRecord", context)
            var run = RecordRun()
            run.append(input.partitionKey, input.data.bytes, ticket.sequence)
            try insert(run, stream, ticket.shard, connection, context)
            return ticket
        }
        noteArrival(ticket, stream, context.now)
        group.afterCommit { [bus] in bus.announce(stream.arn) }
        var output = Kinesis.PutRecord.Output()
        output.shardId = ticket.id
        output.sequenceNumber = SequenceNumber.text(prefix: ticket.prefix, ticket.sequence)
        if settings.keyID != nil { output.encryptionType = "KMS" }
        return output
    }

    /// The hash key of a record.
    func hashKey(_ explicitHashKey: String?, _ partitionKey: String) throws(AWSError) -> UInt128 {
        guard let explicitHashKey else { return HashKeys.key(partitionKey) }
        guard let key = UInt128(explicitHashKey) else { throw KinesisError.invalidHashKey(explicitHashKey) }
        return key
    }

    /// Gives out a record's place, or throws where its shard has too much to do or a fault rule names that shard.
    func take(
        _ key: UInt128,
        _ size: Int,
        _ stream: Stream,
        _ operation: String,
        _ context: RequestContext
    ) throws(AWSError) -> Stream.Ticket {
        let shard = { "\(stream.name)/\(stream.shardID(of: key))" }
        if let error = faults.error("kinesis", operation, part: shard()) { throw error }
        return try stream.take(key, size, context.now, throttles: options.throttles)
    }

    /// Writes records; their places are taken inside the write, so that records become visible in their order.
    func insert(
        _ run: RecordRun,
        _ stream: Stream,
        _ shard: Int,
        _ connection: Connection,
        _ context: RequestContext
    ) throws(AWSError) {
        let isEncrypted = stream.settings.keyID != nil
        let arrival = context.now.milliseconds
        try run.insert(stream, shard: shard, arrival: arrival, isEncrypted: isEncrypted, connection)
    }

    /// Records are in order as it is; the number must only be one that this stream gave.
    private func check(ordering number: String, _ stream: Stream) throws(AWSError) {
        guard let parts = SequenceNumber(number), parts.stream == stream.prefix,
            let shard = stream.shards[parts.shard], parts.sequence <= shard.latest
        else { throw KinesisError.invalidOrdering(number, stream) }
    }
}
