internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

/// The data that one answer carries at most.
private let answerLimit = 10 << 20

extension KinesisService {
    /// Reads records behind an iterator; at a closed shard's end there is none to follow, but the shard's children.
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
        // Asked for before the records: what is read behind the end of a shard that was closed then is all there is.
        let shard = try stream.shard(Shard.id(place.shard), context.now)
        if options.throttles { try stream.admitRead(shard, context.now) }
        let page = try page(
            stream,
            shard,
            after: place.sequence,
            limit: input.limit ?? 10_000,
            weight: answerLimit,
            context.now
        )
        if options.throttles { stream.noteRead(shard, page.size, context.now) }
        var output = Kinesis.GetRecords.Output()
        output.records = page.records
        output.millisBehindLatest = page.behind
        if shard.isSettled, !page.hasMore {
            output.childShards = stream.shards.children(of: shard.number).map { .init($0) }
        } else {
            let next = Place(stream, shard: place.shard, sequence: page.sequence, created: context.now)
            output.nextShardIterator = next.token
        }
        return output
    }
}
