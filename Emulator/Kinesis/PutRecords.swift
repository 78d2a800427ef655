internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

/// What the data and keys of a request may weigh together, as long as the stream's records are not larger still.
private let requestLimit = 5 << 20

extension KinesisService {
    /// Puts records into the shards of their partition keys, all of them or none.
    @Sendable func putRecords(
        _ input: Kinesis.PutRecords.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.PutRecords.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        var total = 0
        var shards: [Int] = []
        shards.reserveCapacity(input.records.count)
        for (i, record) in input.records.enumerated() {
            let size = record.data.bytes.count + record.partitionKey.utf8.count
            guard size <= stream.maximumRecordSize else {
                throw KinesisError.recordTooLarge(
                    record.data.bytes.count,
                    "records.\(i + 1).member.data",
                    limit: stream.maximumRecordSize
                )
            }
            total += size
            shards.append(try shard(stream, record.explicitHashKey, record.partitionKey))
        }
        let limit = Swift.max(requestLimit, stream.maximumRecordSize)
        guard total <= limit else { throw KinesisError.requestTooLarge(limit) }
        let sequences = try database.write { connection throws(AWSError) in
            var sequences: [Int64] = []
            sequences.reserveCapacity(shards.count)
            for (record, shard) in zip(input.records, shards) {
                sequences.append(try insert(stream, shard, record.partitionKey, record.data.bytes, connection, context))
            }
            return sequences
        }
        group.afterCommit { [bus] in bus.announce(stream.arn) }
        var output = Kinesis.PutRecords.Output()
        output.failedRecordCount = 0
        output.records = zip(shards, sequences).map { shard, sequence in
            var entry = Kinesis.PutRecordsResultEntry()
            entry.sequenceNumber = SequenceNumber.text(prefix: stream.prefixes[shard], sequence)
            entry.shardId = stream.shardIDs[shard]
            return entry
        }
        return output
    }
}
