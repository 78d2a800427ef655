public import AWSCore
internal import AWSWire
public import LambdaRuntime

/// What an event source mapping of a queue invokes a function with.
/// <https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html>
public struct SQSEvent: Sendable, Equatable {
    /// The messages, 1 to 10,000.
    public var records: [Record]

    /// A message.
    public struct Record: Sendable, Equatable {
        /// The message's id, a UUID.
        public var messageId = ""
        /// What deletes it; the mapping does that.
        public var receiptHandle = ""
        /// The message's text.
        public var body = ""
        /// The system's attributes, as `ApproximateReceiveCount`.
        public var attributes: [String: String] = [:]
        /// The sender's attributes.
        public var messageAttributes: [String: MessageAttribute] = [:]
        /// MD5 of the body in hexadecimal digits.
        public var md5OfBody = ""
        /// `aws:sqs`.
        public var eventSource = "aws:sqs"
        /// The queue.
        public var eventSourceARN = ""
        /// The queue's region.
        public var awsRegion = ""

        /// Makes it with nothing in it.
        public init() {}

        /// When the message was sent.
        public var sentTimestamp: Timestamp? { timestamp("SentTimestamp") }
        /// When the message was received for the first time.
        public var approximateFirstReceiveTimestamp: Timestamp? { timestamp("ApproximateFirstReceiveTimestamp") }

        private func timestamp(_ name: String) -> Timestamp? {
            attributes[name].flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) }
        }
    }

    /// An attribute that the sender gave a message.
    public struct MessageAttribute: Sendable, Equatable {
        /// `String`, `Number` or `Binary`, with an own label behind a dot.
        public var dataType = ""
        /// The value of a string or number.
        public var stringValue: String?
        /// The value of a binary attribute.
        public var binaryValue: [UInt8]?

        /// Makes it with nothing in it.
        public init() {}
    }

    /// Makes an event.
    public init(records: [Record] = []) { self.records = records }
}

extension SQSEvent: LambdaEvent {
    /// Reads the payload.
    public init(payload: [UInt8]) throws {
        records = try JSON(parsing: payload)["Records"]?.array?.map { Record($0) } ?? []
    }
}

extension SQSEvent.Record {
    fileprivate init(_ json: JSON) {
        for member in json.object ?? [] {
            let text = member.value.string ?? ""
            switch member.name {
            case "messageId": messageId = text
            case "receiptHandle": receiptHandle = text
            case "body": body = text
            case "attributes": attributes = member.value.texts
            case "messageAttributes":
                for attribute in member.value.object ?? [] {
                    messageAttributes[attribute.name] = .init(attribute.value)
                }
            case "md5OfBody": md5OfBody = text
            case "eventSource": eventSource = text
            case "eventSourceARN": eventSourceARN = text
            case "awsRegion": awsRegion = text
            default: continue
            }
        }
    }
}

extension SQSEvent.MessageAttribute {
    fileprivate init(_ json: JSON) {
        dataType = json["dataType"]?.string ?? ""
        stringValue = json["stringValue"]?.string
        binaryValue = (json["binaryValue"]?.string).flatMap { Text.bytes(base64: $0.utf8) }
    }
}
