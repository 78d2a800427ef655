import AWSCore
import AWSKinesis
import AWSWire
import EmulatorCore
import Store

@testable import KinesisService

/// A Kinesis of its own at a frozen time, called in process through the bus.
final class KinesisFixture: Sendable {
    let environment: ServiceEnvironment
    let service: KinesisService

    static let account = "123456789012"

    /// Sunday, 22 November 2026, noon.
    static let noon = CalendarDate(year: 2026, month: 11, day: 22, hour: 12).timestamp

    convenience init(_ options: KinesisService.Options) async throws {
        try await self.init(.memory, at: Self.noon, options)
    }

    init(
        _ storage: Storage = .memory,
        at moment: Timestamp = noon,
        _ options: KinesisService.Options = .init()
    ) async throws {
        environment = ServiceEnvironment(storage: storage)
        service = try KinesisService(environment, options)
        environment.bus.register(service)
        environment.timeline.freeze()
        await environment.timeline.set(to: moment)
    }

    var timeline: Timeline { environment.timeline }

    var bus: Bus { environment.bus }

    var ledger: Ledger { environment.ledger }

    var context: RequestContext {
        RequestContext(
            account: Self.account,
            region: "us-east-1",
            requestID: "request",
            now: timeline.now,
            host: "localhost:4566"
        )
    }

    func call<O: Operation>(_ operation: O.Type, _ fill: (inout O.Input) -> Void) throws(AWSError) -> O.Output {
        try bus.callNow(operation, O.Input(fill), context)
    }

    // MARK: what most tests do

    func makeStream(_ name: String, shards: Int = 1) throws(AWSError) {
        _ = try call(Kinesis.CreateStream.self) {
            $0.streamName = name
            $0.shardCount = shards
        }
    }

    @discardableResult
    func put(_ text: String, _ stream: String, key: String = "key") throws(AWSError) -> Kinesis.PutRecord.Output {
        try call(Kinesis.PutRecord.self) {
            $0.streamName = stream
            $0.data = Blob(text.utf8)
            $0.partitionKey = key
        }
    }

    func iterator(
        _ stream: String,
        _ type: String = "TRIM_HORIZON",
        shard: Int = 0,
        number: String? = nil,
        moment: Timestamp? = nil
    ) throws(AWSError) -> String {
        let output = try call(Kinesis.GetShardIterator.self) {
            $0.streamName = stream
            $0.shardId = "shardId-00000000000\(shard)"
            $0.shardIteratorType = type
            $0.startingSequenceNumber = number
            $0.timestamp = moment
        }
        return output.shardIterator ?? ""
    }

    func get(_ iterator: String, limit: Int? = nil) throws(AWSError) -> Kinesis.GetRecords.Output {
        try call(Kinesis.GetRecords.self) {
            $0.shardIterator = iterator
            $0.limit = limit
        }
    }

    func texts(_ iterator: String, limit: Int? = nil) throws(AWSError) -> [String] {
        try get(iterator, limit: limit).texts
    }
}

extension Kinesis.GetRecords.Output {
    var texts: [String] { records.map { String(decoding: $0.data.bytes, as: UTF8.self) } }
}
