public import AWSClient
internal import AWSCore
internal import AWSS3
public import AWSWire
public import LambdaEvents
public import LambdaRuntime

/// Works off the analytics stream: writes orders to the data lake as JSON lines, by the day on which they were placed.
///
/// A batch makes one object for each day, `dt=YYYY-MM-DD/<first sequence number>.jsonl`. A batch that comes again
/// overwrites its own objects.
public struct RecordAnalytics: LambdaHandler {
    private let aws: AWSClient
    private let bucket: String

    private struct Object {
        let day: String
        let firstSequenceNumber: String
        var lines: [UInt8] = []

        var key: String { "dt=\(day)/\(firstSequenceNumber).jsonl" }
    }

    /// Makes the handler; throws where a variable is missing.
    public init(_ aws: AWSClient, _ variables: Variables = Variables()) throws {
        self.aws = aws
        bucket = try variables.required("DATA_LAKE_BUCKET")
    }

    /// Writes a batch; throws where an object cannot be written, and the batch comes again.
    public func handle(_ event: KinesisEvent, _ context: LambdaContext) async throws -> JSON {
        for object in objects(event, context) {
            _ = try await aws.call(S3.PutObject.self) {
                $0.bucket = bucket
                $0.key = object.key
                $0.contentType = "application/x-ndjson"
                $0.body = Blob(object.lines)
            }
        }
        return .null
    }

    private func objects(_ event: KinesisEvent, _ context: LambdaContext) -> [Object] {
        var objects: [Object] = []
        for record in event.records.map(\.kinesis) {
            // A record that is no order would hold up its shard for ever: it is left out, and said.
            guard let order = try? JSON(parsing: record.data), order["orderId"]?.string != nil else {
                context.log("The record \(record.sequenceNumber) is no order.")
                continue
            }
            let placedAt = (order["placedAt"]?.string).flatMap { Timestamp(iso8601: $0) }
            let day = String((placedAt ?? record.approximateArrivalTimestamp).iso8601().prefix(10))
            let index: Int
            if let known = objects.firstIndex(where: { $0.day == day }) {
                index = known
            } else {
                index = objects.count
                objects.append(Object(day: day, firstSequenceNumber: record.sequenceNumber))
            }
            // Written anew, as the record's own text may have line breaks.
            objects[index].lines += order.bytes
            objects[index].lines.append(10)
        }
        return objects
    }
}
