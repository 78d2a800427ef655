public import AWSCore
internal import AWSKinesis
public import AWSWire
public import EmulatorCore

extension KinesisService: Inspectable {
    /// `streams`, and `records` of a shard of one: what they hold, and it counts as no read.
    public func look(_ path: String, _ query: Query) throws(AWSError) -> JSON? {
        switch path {
        case "streams": return allStreams()
        case "records":
            guard let stream = query["stream"], let shard = query["shard"], let limit = Int(query["limit"] ?? "100"),
                (1...10_000).contains(limit)
            else {
                throw AWSError("ValidationException", "Name a stream and a shard, and a limit of 1 to 10000 or none.")
            }
            return try records(stream: stream, shard: shard, limit: limit)
        default: return nil
        }
    }

    /// All streams with their shards and consumers.
    private func allStreams() -> JSON {
        let now = timeline.now
        let all = streams.everything.map { stream -> JSON in
            let settings = stream.settings
            return [
                "name": .string(stream.name), "arn": .string(stream.arn), "mode": .string(settings.mode),
                "created": .number(stream.created.seconds.description),
                "retentionHours": .number(String(settings.retentionHours)),
                "shards": .array(stream.shards(now).map(Self.json)),
                "consumers": .array(stream.consumers.map { .string($0.arn) }),
            ]
        }
        return ["streams": .array(all)]
    }

    private static func json(_ shard: Shard) -> JSON {
        func id(_ number: Int?) -> JSON { number.map { .string(Shard.id($0)) } ?? .null }
        return [
            "id": .string(shard.id), "open": .bool(shard.isOpen), "parent": id(shard.parent),
            "adjacentParent": id(shard.adjacentParent), "startingHashKey": .string(String(shard.first)),
            "endingHashKey": .string(String(shard.last)), "latestSequenceNumber": .string(shard.text(shard.latest)),
        ]
    }

    /// The oldest records of a shard that are there; a stream is named by its name or its ARN.
    private func records(stream name: String, shard id: String, limit: Int) throws(AWSError) -> JSON {
        let now = timeline.now
        guard let stream = streams.everything.first(where: { $0.name == name || $0.arn == name }) else {
            throw AWSError("ResourceNotFoundException", "There is no stream '\(name)'.", status: 404)
        }
        let shard = try stream.shard(id, now)
        let page = try page(stream, shard, after: 0, limit: limit, weight: 10 << 20, now)
        let records = page.records.map { record -> JSON in
            [
                "sequenceNumber": .string(record.sequenceNumber),
                "arrival": record.approximateArrivalTimestamp.map { .number($0.seconds.description) } ?? .null,
                "partitionKey": .string(record.partitionKey), "data": .string(Text.base64(record.data.bytes)),
            ]
        }
        return ["records": .array(records), "more": .bool(page.hasMore)]
    }
}
