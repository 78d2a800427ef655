internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

/// What the data and keys of a request may weigh together (API_PutRecords).
private let requestLimit = 10 << 20

extension KinesisService {
    /// Puts records into the shards of their partition keys; those fail alone whose shard has too much to do.
    @Sendable func putRecords(
        _ input: Kinesis.PutRecords.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.PutRecords.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let settings = stream.settings
        var total = 0
        var keys: [UInt128] = []
        keys.reserveCapacity(input.records.count)
        for (i, record) in input.records.enumerated() {
            let size = record.weight
            guard size <= settings.recordKiB * 1024 else {
                throw KinesisError.recordTooLarge(
                    record.data.bytes.count,
                    "records.\(i + 1).member.data",
                    limit: settings.recordKiB * 1024
                )
            }
            total += size
            keys.append(try hashKey(record.explicitHashKey, record.partitionKey))
        }
        guard total <= requestLimit else { throw KinesisError.requestTooLarge(requestLimit) }
        let results = try database.write { connection throws(AWSError) in
            var results: [Result<Stream.Ticket, AWSError>] = []
            results.reserveCapacity(keys.count)
            // Those of each shard, which are written together.
            var runs: [Int: RecordRun] = [:]
            for (record, key) in zip(input.records, keys) {
                let ticket: Stream.Ticket
                do throws(AWSError) {
                    ticket = try take(key, record.weight, stream, "PutRecords", context)
                } catch {
                    guard Self.befallsOneRecord(error) else { throw error }
                    results.append(.failure(error))
                    continue
                }
                let (key, data) = (record.partitionKey, record.data.bytes)
                if let full = runs[ticket.shard], !full.admits(key, data) {
                    try insert(full, stream, ticket.shard, connection, context)
                    runs[ticket.shard] = nil
                }
                runs[ticket.shard, default: RecordRun()].append(key, data, ticket.sequence)
                results.append(.success(ticket))
            }
            for (shard, run) in runs { try insert(run, stream, shard, connection, context) }
            return results
        }
        if case .success(let ticket)? = results.first(where: { if case .success = $0 { true } else { false } }) {
            noteArrival(ticket, stream, context.now)
            group.afterCommit { [bus] in bus.announce(stream.arn) }
        }
        var output = Kinesis.PutRecords.Output()
        output.records = results.map { .init($0) }
        output.failedRecordCount = output.records.count { $0.errorCode != nil }
        if settings.keyID != nil { output.encryptionType = "KMS" }
        return output
    }

    /// The two errors that a record of several can have for itself (API_PutRecordsResultEntry).
    private static func befallsOneRecord(_ error: AWSError) -> Bool {
        error.code == "ProvisionedThroughputExceededException" || error.code == "InternalFailure"
    }
}

extension Kinesis.PutRecordsRequestEntry {
    fileprivate var weight: Int { data.bytes.count + partitionKey.utf8.count }
}

extension Kinesis.PutRecordsResultEntry {
    fileprivate init(_ result: Result<Stream.Ticket, AWSError>) {
        self.init()
        switch result {
        case .success(let ticket):
            sequenceNumber = SequenceNumber.text(prefix: ticket.prefix, ticket.sequence)
            shardId = ticket.id
        case .failure(let error):
            errorCode = error.code
            errorMessage = error.message
        }
    }
}
