import AWSCore
import AWSModels
import AWSWire
import PlatformModels
import Testing

private let kinesis = ServiceModel(ModelTable.kinesis)
private let lambda = ServiceModel(ModelTable.lambda)
private let s3 = ServiceModel(ModelTable.s3)
private let logs = ServiceModel(ModelTable.logs)

/// An event of a service and its bytes, made with Python's struct and zlib; botocore 1.43.11 reads the event from them
/// (`EventStream` over `create_parser(protocol)._event_stream_parser` and the operation's output shape).
private struct RecordedEvent: Sendable, CustomTestStringConvertible {
    let service: ServiceModel
    let operation: String
    let event: String
    let hex: String
    var testDescription: String { "\(operation) \(event)" }

    init(_ service: ServiceModel, _ operation: String, _ event: String, _ hex: String) {
        (self.service, self.operation, self.event, self.hex) = (service, operation, event, hex)
    }

    static let all = [
        RecordedEvent(
            kinesis,
            "SubscribeToShard",
            """
            {"SubscribeToShardEvent":{"Records":[{"SequenceNumber":"495","ApproximateArrivalTimestamp":1767323045.678,\
            "Data":"aGk=","PartitionKey":"p"}],"ContinuationSequenceNumber":"496","MillisBehindLatest":0}}
            """,
            """
            000001190000005b3f3771430d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507001553\
            7562736372696265546f53686172644576656e740d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a\
            736f6e7b225265636f726473223a5b7b2253657175656e63654e756d626572223a22343935222c22417070726f78696d6174\
            654172726976616c54696d657374616d70223a313736373332333034352e3637382c2244617461223a2261476b3d222c2250\
            6172746974696f6e4b6579223a2270227d5d2c22436f6e74696e756174696f6e53657175656e63654e756d626572223a2234\
            3936222c224d696c6c6973426568696e644c6174657374223a307d62379fab
            """
        ),
        RecordedEvent(
            lambda,
            "InvokeWithResponseStream",
            #"{"PayloadChunk":{"Payload":"aGVsbG8="}}"#,
            """
            0000006f0000005af5fe871f0d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000c50\
            61796c6f61644368756e6b0d3a636f6e74656e742d747970650700186170706c69636174696f6e2f6f637465742d73747265\
            616d68656c6c6f4fe061f2
            """
        ),
        RecordedEvent(
            lambda,
            "InvokeWithResponseStream",
            #"{"InvokeComplete":{"LogResult":"U1RBUlQ="}}"#,
            """
            0000007c000000543506474a0d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000e49\
            6e766f6b65436f6d706c6574650d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e7b224c6f\
            67526573756c74223a2255315242556c513d227d36ec7ef1
            """
        ),
        RecordedEvent(
            lambda,
            "InvokeWithResponseStream",
            #"{"InvokeComplete":{}}"#,
            """
            00000066000000541f56c8690d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000e49\
            6e766f6b65436f6d706c6574650d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e7b7dface\
            259a
            """
        ),
        RecordedEvent(
            s3,
            "SelectObjectContent",
            #"{"Records":{"Payload":"YSxiCjEsMgo="}}"#,
            """
            0000006d000000551f81c9ee0d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000752\
            65636f7264730d3a636f6e74656e742d747970650700186170706c69636174696f6e2f6f637465742d73747265616d612c62\
            0a312c320a339ad29f
            """
        ),
        RecordedEvent(
            s3,
            "SelectObjectContent",
            #"{"Stats":{"Details":{"BytesScanned":512,"BytesProcessed":1024,"BytesReturned":8}}}"#,
            """
            000000ed000000435ab3cc2d0d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000553\
            746174730d3a636f6e74656e742d74797065070008746578742f786d6c3c3f786d6c2076657273696f6e3d22312e30222065\
            6e636f64696e673d225554462d38223f3e3c53746174733e3c42797465735363616e6e65643e3531323c2f42797465735363\
            616e6e65643e3c427974657350726f6365737365643e313032343c2f427974657350726f6365737365643e3c427974657352\
            657475726e65643e383c2f427974657352657475726e65643e3c2f53746174733ebcc6a91b
            """
        ),
        RecordedEvent(
            s3,
            "SelectObjectContent",
            #"{"Cont":{}}"#,
            """
            00000039000000298ba19df20d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000443\
            6f6e749c864a0d
            """
        ),
        RecordedEvent(
            s3,
            "SelectObjectContent",
            #"{"End":{}}"#,
            """
            0000003800000028c1c684d40d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000345\
            6e64cf97d392
            """
        ),
        RecordedEvent(
            logs,
            "StartLiveTail",
            #"{"sessionStart":{"requestId":"r","sessionId":"s","logGroupIdentifiers":["g"]}}"#,
            """
            0000009f00000052b3115f700d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000c73\
            657373696f6e53746172740d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e7b2272657175\
            6573744964223a2272222c2273657373696f6e4964223a2273222c226c6f6747726f75704964656e74696669657273223a5b\
            2267225d7d5571460c
            """
        ),
    ]
}

@Suite struct EventStreamRecordingsTests {
    @Test("An event's bytes are what botocore reads, and the other way around", arguments: RecordedEvent.all)
    fileprivate func events(_ recorded: RecordedEvent) throws {
        let service = recorded.service
        let context = try eventStream(service, recorded.operation)
        let event = try CBORSample.value(recorded.event, context)
        let message = try #require(EventStreamCodec.message(event, context, service, service.wireProtocol))
        #expect(Text.hex(try message.encoded()) == recorded.hex)
        let read = try EventStreamCodec.event(
            try eventMessage(try CBORSample.bytes(recorded.hex)),
            context,
            service,
            service.wireProtocol
        )
        #expect(CBORSample.json(read, context) == recorded.event)
    }
}
