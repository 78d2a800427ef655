public import AWSCore
internal import AWSWire
public import LambdaRuntime

/// What an event source mapping of a stream invokes a function with.
/// <https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html>
public struct KinesisEvent: Sendable, Equatable {
    /// The records, all of one shard, in its order.
    public var records: [Record]

    /// A record with where it came from.
    public struct Record: Sendable, Equatable {
        /// The record itself.
        public var kinesis = Data()
        /// `aws:kinesis`.
        public var eventSource = "aws:kinesis"
        /// `1.0`.
        public var eventVersion = "1.0"
        /// The shard's id, a colon and the sequence number.
        public var eventID = ""
        /// `aws:kinesis:record`.
        public var eventName = "aws:kinesis:record"
        /// The function's role.
        public var invokeIdentityArn = ""
        /// The stream's region.
        public var awsRegion = ""
        /// The stream.
        public var eventSourceARN = ""

        /// Makes it with nothing in it.
        public init() {}
    }

    /// A record of a stream.
    public struct Data: Sendable, Equatable {
        /// `1.0`.
        public var kinesisSchemaVersion = "1.0"
        /// What chose the shard.
        public var partitionKey = ""
        /// The record's number in its shard.
        public var sequenceNumber = ""
        /// The record's bytes, out of their base64.
        public var data: [UInt8] = []
        /// When the stream took the record.
        public var approximateArrivalTimestamp = Timestamp(milliseconds: 0)

        /// Makes it with nothing in it.
        public init() {}
    }

    /// Makes an event.
    public init(records: [Record] = []) { self.records = records }
}

extension KinesisEvent: LambdaEvent {
    /// Reads the payload.
    public init(payload: [UInt8]) throws {
        records = try JSON(parsing: payload)["Records"]?.array?.map { Record($0) } ?? []
    }
}

extension KinesisEvent.Record {
    fileprivate init(_ json: JSON) {
        for member in json.object ?? [] {
            let text = member.value.string ?? ""
            switch member.name {
            case "kinesis": kinesis = .init(member.value)
            case "eventSource": eventSource = text
            case "eventVersion": eventVersion = text
            case "eventID": eventID = text
            case "eventName": eventName = text
            case "invokeIdentityArn": invokeIdentityArn = text
            case "awsRegion": awsRegion = text
            case "eventSourceARN": eventSourceARN = text
            default: continue
            }
        }
    }
}

extension KinesisEvent.Data {
    fileprivate init(_ json: JSON) {
        for member in json.object ?? [] {
            let text = member.value.string ?? ""
            switch member.name {
            case "kinesisSchemaVersion": kinesisSchemaVersion = text
            case "partitionKey": partitionKey = text
            case "sequenceNumber": sequenceNumber = text
            case "data": data = Text.bytes(base64: text.utf8) ?? []
            case "approximateArrivalTimestamp":
                approximateArrivalTimestamp = Timestamp(seconds: member.value.double ?? 0)
            default: continue
            }
        }
    }
}
