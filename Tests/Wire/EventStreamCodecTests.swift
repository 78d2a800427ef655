import AWSCore
import AWSModels
import AWSWire
import PlatformModels
import Testing

private let kinesis = ServiceModel(ModelTable.kinesis)
private let s3 = ServiceModel(ModelTable.s3)
private let logs = ServiceModel(ModelTable.logs)

/// The context of an operation's answers as events.
func eventStream(_ service: ServiceModel, _ operation: String) throws -> ShapeContext {
    let operation = try #require(service.operation(operation))
    return try #require(EventStreamCodec.stream(in: operation.outputContext))
}

/// The one message that bytes are.
func eventMessage(_ bytes: [UInt8]) throws -> EventStreamMessage {
    var decoder = EventStreamDecoder()
    decoder.append(bytes)
    return try #require(try decoder.next())
}

@Suite struct EventStreamCodecTests {
    @Test("An error of the stream's shape becomes its exception, and is thrown where it is read")
    func exceptions() throws {
        let exception = """
            00000089000000670a02f9710d3a6d6573736167652d74797065070009657863657074696f6e0f3a657863657074696f6e2d\
            747970650700195265736f757263654e6f74466f756e64457863657074696f6e0d3a636f6e74656e742d7479706507001061\
            70706c69636174696f6e2f6a736f6e7b226d657373616765223a22676f6e65227da473c6b2
            """
        let context = try eventStream(kinesis, "SubscribeToShard")
        let error = AWSError("ResourceNotFoundException", "gone")
        let message = EventStreamCodec.message(error, context, kinesis, .awsJson11)
        #expect(Text.hex(try message.encoded()) == exception)
        #expect(throws: AWSError("ResourceNotFoundException", "gone", status: 400)) {
            try EventStreamCodec.event(message, context, kinesis, .awsJson11)
        }
        let event = try CBORSample.value(#"{"ResourceNotFoundException":{"message":"gone"}}"#, context)
        #expect(EventStreamCodec.message(event, context, kinesis, .awsJson11) == message)
        let timeout = """
            00000087000000655b3c263c0d3a6d6573736167652d74797065070009657863657074696f6e0f3a657863657074696f6e2d\
            7479706507001753657373696f6e54696d656f7574457863657074696f6e0d3a636f6e74656e742d74797065070010617070\
            6c69636174696f6e2f6a736f6e7b226d657373616765223a226f766572227d4f33e226
            """
        let tail = try eventStream(logs, "StartLiveTail")
        let over = EventStreamCodec.message(AWSError("SessionTimeoutException", "over"), tail, logs, .awsJson11)
        #expect(Text.hex(try over.encoded()) == timeout)
    }

    @Test("Any other error is an unmodeled one")
    func errors() throws {
        let hex = """
            0000008700000077a88557740d3a6d6573736167652d747970650700056572726f720b3a6572726f722d636f646507000d49\
            6e7465726e616c4572726f720e3a6572726f722d6d657373616765070033576520656e636f756e746572656420616e20696e\
            7465726e616c206572726f722e20506c656173652074727920616761696e2e27c44eca
            """
        let error = AWSError("InternalError", "We encountered an internal error. Please try again.")
        let context = try eventStream(s3, "SelectObjectContent")
        #expect(Text.hex(try EventStreamCodec.message(error, context, s3, .restXml).encoded()) == hex)
        #expect(throws: error) {
            try EventStreamCodec.event(try eventMessage(try CBORSample.bytes(hex)), context, s3, .restXml)
        }
        // An error of the service that this stream does not have.
        let other = EventStreamCodec.message(AWSError("NoSuchKey", "no"), context, s3, .restXml)
        #expect(other.string(":error-code") == "NoSuchKey")
    }

    @Test("An RPC protocol's answer starts with its output, the stream left out")
    func initialResponse() throws {
        let hex = """
            00000068000000564e6817240d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507001069\
            6e697469616c2d726573706f6e73650d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e7b7d\
            fe942c1d
            """
        let operation = try #require(kinesis.operation("SubscribeToShard"))
        let output = Value.structure([.structure([.structure([])])])
        let message = EventStreamCodec.initialResponse(output, operation, kinesis, .awsJson11)
        #expect(Text.hex(try message.encoded()) == hex)
        let read = try EventStreamCodec.initialResponse(message, operation, kinesis, .awsJson11)
        #expect(read.map { CBORSample.json($0, operation.outputContext) } == "{}")
        #expect(try EventStreamCodec.initialRequest(message, operation, kinesis, .awsJson11) == nil)
        let failure = EventStreamMessage(headers: [
            .init(":message-type", .string("exception")),
            .init(":exception-type", .string("KMSDisabledException")),
        ])
        #expect(throws: AWSError("KMSDisabledException", "", status: 400)) {
            try EventStreamCodec.initialResponse(failure, operation, kinesis, .awsJson11)
        }
    }

    @Test("An RPC protocol's request starts with its input")
    func initialRequest() throws {
        let operation = try CBORSample.operation()
        let input = try CBORSample.value(#"{"text":"a"}"#, operation.inputContext)
        let message = EventStreamCodec.initialRequest(input, operation, CBORSample.service, .rpcv2Cbor)
        #expect(message.string(":event-type") == "initial-request")
        #expect(message.string(":content-type") == "application/cbor")
        #expect(Text.hex(message.payload) == "bf64746578746161ff")
        let read = try EventStreamCodec.initialRequest(message, operation, CBORSample.service, .rpcv2Cbor)
        #expect(read.map { CBORSample.json($0, operation.inputContext) } == #"{"text":"a"}"#)
    }

    @Test(
        "Members are headers or the payload as the model says, in every protocol",
        arguments: [.rpcv2Cbor, .awsJson10, .awsJson11, .restJson, .restXml] as [WireProtocol]
    )
    func parts(_ wireProtocol: WireProtocol) throws {
        let context = try eventStream(CBORSample.service, "Read")
        for event in [
            #"{"headers":{"flag":true,"integer":-7,"long":5000000000,"text":"é","blob":"AAE=","time":1767323045.678}}"#,
            #"{"headers":{}}"#, #"{"mixed":{"integer":1,"text":"a","long":2}}"#, #"{"mixed":{}}"#,
            #"{"word":{"text":"plain"}}"#,
            #"{"nested":{"output":{"text":"a","time":1767323045,"words":["b"],"map":{"k":1}}}}"#,
            #"{"nothing":{}}"#,
        ] {
            let value = try CBORSample.value(event, context)
            let message = try #require(EventStreamCodec.message(value, context, CBORSample.service, wireProtocol))
            let carried = try eventMessage(try message.encoded())
            let read = try EventStreamCodec.event(carried, context, CBORSample.service, wireProtocol)
            #expect(CBORSample.json(read, context) == event)
        }
    }

    @Test("Each part of an event has its type")
    func types() throws {
        let context = try eventStream(CBORSample.service, "Read")
        func message(_ event: String, _ wireProtocol: WireProtocol) throws -> EventStreamMessage {
            let value = try CBORSample.value(event, context)
            return try #require(EventStreamCodec.message(value, context, CBORSample.service, wireProtocol))
        }
        let headers = try message(#"{"headers":{"flag":true,"integer":-7,"long":5,"blob":"AAE="}}"#, .rpcv2Cbor)
        #expect(headers["flag"] == .bool(true))
        #expect(headers["integer"] == .integer(-7))
        #expect(headers["long"] == .long(5))
        #expect(headers["blob"] == .bytes([0, 1]))
        #expect(headers[":content-type"] == nil)
        #expect(headers.payload.isEmpty)
        let mixed = try message(#"{"mixed":{"integer":1,"text":"a"}}"#, .rpcv2Cbor)
        #expect(mixed.string(":content-type") == "application/cbor")
        #expect(Text.hex(mixed.payload) == "bf64746578746161ff")
        let word = try message(#"{"word":{"text":"plain"}}"#, .awsJson11)
        #expect(word.string(":content-type") == "text/plain")
        #expect(word.payload == Array("plain".utf8))
        let xml = try message(#"{"mixed":{"text":"<"}}"#, .restXml)
        #expect(
            String(decoding: xml.payload, as: UTF8.self)
                == #"<?xml version="1.0" encoding="UTF-8"?><Mixed><text>&lt;</text></Mixed>"#
        )
        #expect(try message(#"{"nothing":{}}"#, .awsJson11).headers.map(\.name) == [":message-type", ":event-type"])
    }

    @Test("An exception keeps its members", arguments: [.rpcv2Cbor, .awsJson11, .restJson, .restXml] as [WireProtocol])
    func fields(_ wireProtocol: WireProtocol) throws {
        let context = try eventStream(CBORSample.service, "Read")
        let error = AWSError("Broken", "it is", fields: [.init("long", "7"), .init("other", "8")])
        let message = EventStreamCodec.message(error, context, CBORSample.service, wireProtocol)
        #expect(message.string(":exception-type") == "broken")
        #expect(throws: AWSError("Broken", "it is", status: 409, fields: [.init("long", "7")])) {
            try EventStreamCodec.event(message, context, CBORSample.service, wireProtocol)
        }
    }

    @Test("Events that the model does not have are passed over; what is no event is refused")
    func unknown() throws {
        let context = try eventStream(CBORSample.service, "Read")
        func read(_ headers: [EventStreamMessage.Header], _ payload: String = "") throws -> Value {
            let message = EventStreamMessage(headers: headers, payload: Array(payload.utf8))
            return try EventStreamCodec.event(message, context, CBORSample.service, .awsJson11)
        }
        let event = EventStreamMessage.Header(":message-type", .string("event"))
        #expect(try read([event, .init(":event-type", .string("new"))], "?").isNull)
        #expect(try read([event]).isNull)
        #expect(throws: AWSError.self) { try read([]) }
        #expect(throws: AWSError.self) { try read([.init(":message-type", .string("other"))]) }
        #expect(throws: AWSError.self) { try read([event, .init(":event-type", .string("mixed"))], "?") }
        #expect(throws: AWSError.self) {
            try read([event, .init(":event-type", .string("headers")), .init("flag", .string("true"))])
        }
        #expect(throws: AWSError("New", "so")) {
            try read(
                [.init(":message-type", .string("exception")), .init(":exception-type", .string("New"))],
                #"{"message":"so"}"#
            )
        }
        #expect(EventStreamCodec.message(.structure([.null]), context, CBORSample.service, .awsJson11) == nil)
    }

    @Test("A body holds all events, and what the stream ends with")
    func bodies() throws {
        let context = try eventStream(CBORSample.service, "Read")
        let events = try [#"{"word":{"text":"a"}}"#, #"{"nothing":{}}"#].map { try CBORSample.value($0, context) }
        let bytes = EventStreamCodec.bytes(of: events, context, CBORSample.service, .rpcv2Cbor)
        guard case .list(let read) = try EventStreamCodec.events(bytes, context, CBORSample.service, .rpcv2Cbor) else {
            Issue.record("no list")
            return
        }
        #expect(read.map { CBORSample.json($0, context) } == events.map { CBORSample.json($0, context) })
        #expect(throws: AWSError.self) {
            try EventStreamCodec.events(bytes.dropLast(), context, CBORSample.service, .rpcv2Cbor)
        }
        let huge = String(repeating: "x", count: 40_000)
        let unwritable = try CBORSample.value(#"{"headers":{"text":"\#(huge)"}}"#, context)
        let failed = EventStreamCodec.bytes(of: events + [unwritable], context, CBORSample.service, .rpcv2Cbor)
        #expect(throws: AWSError("InternalFailure", "The header text is too long for an event stream.")) {
            try EventStreamCodec.events(failed, context, CBORSample.service, .rpcv2Cbor)
        }
    }
}
