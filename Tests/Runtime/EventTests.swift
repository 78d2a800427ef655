import AWSCore
import AWSWire
import LambdaEvents
import LambdaRuntime
import Testing

struct EventTests {
    @Test func `An HTTP API's event has what the request had`() throws {
        let payload = #"""
            {"version":"2.0","routeKey":"POST /orders","rawPath":"/orders","rawQueryString":"a=1&a=2","cookies":["c=1"],
             "headers":{"idempotency-key":"k-1","content-type":"application/json"},"queryStringParameters":{"a":"1,2"},
             "requestContext":{"accountId":"123456789012","apiId":"api","domainName":"api.example","domainPrefix":"api",
              "http":{"method":"POST","path":"/orders","protocol":"HTTP/1.1","sourceIp":"192.0.2.1","userAgent":"curl"},
              "requestId":"r-1","routeKey":"POST /orders","stage":"$default","time":"12/Mar/2020:19:03:58 +0000",
              "timeEpoch":1583348638390,"authorizer":{"jwt":{"claims":{"sub":"u"}}}},
             "pathParameters":{"id":"7"},"stageVariables":{"v":"x"},"body":"eyJhIjoxfQ==","isBase64Encoded":true,"new":[1]}
            """#
        let event = try APIGatewayV2Request(payload: Array(payload.utf8))
        #expect(event.routeKey == "POST /orders")
        #expect(event.cookies == ["c=1"])
        #expect(event.header("Idempotency-Key") == "k-1")
        #expect(event.queryStringParameters == ["a": "1,2"])
        #expect(event.pathParameters == ["id": "7"])
        #expect(event.stageVariables == ["v": "x"])
        #expect(event.bodyBytes == Array(#"{"a":1}"#.utf8))
        let context = event.requestContext
        #expect(context.http.method == "POST")
        #expect(context.http.sourceIp == "192.0.2.1")
        #expect(context.requestId == "r-1")
        #expect(context.timeEpoch == Timestamp(milliseconds: 1_583_348_638_390))
        #expect(context.authorizer?["jwt"]?["claims"]?["sub"] == "u")
        #expect(try APIGatewayV2Request(payload: event.payload()) == event)
    }

    @Test func `Members of another kind than the event's are passed over`() throws {
        let payload = #"""
             {"headers":[1,{"a":[]}],"cookies":{"a":"b"},"body":null,"isBase64Encoded":"true","rawPath":7,"pathParameters":null,
             "requestContext":"none","queryStringParameters":{"a":"1","b":2,"c":null,"\u0064":"\n4"}}
            """#
        let event = try APIGatewayV2Request(payload: Array(payload.utf8))
        var expected = APIGatewayV2Request()
        expected.queryStringParameters = ["a": "1", "d": "\n4"]
        #expect(event == expected)
    }

    @Test(arguments: ["", "{", #"{"headers":{"a":"b"}"#, #"{"headers":{"a":}}"#, "{} x", #"{"body":"\#u{1}"}"#])
    func `An event that is no JSON is refused`(_ payload: String) {
        #expect(throws: AWSError.self) { try APIGatewayV2Request(payload: Array(payload.utf8)) }
    }

    @Test func `A body that is text is its own bytes and base64 that is none is nothing`() {
        var event = APIGatewayV2Request()
        #expect(event.bodyBytes == [])
        event.body = "é"
        #expect(event.bodyBytes == [0xC3, 0xA9])
        event.isBase64Encoded = true
        #expect(event.bodyBytes == nil)
    }

    @Test func `An answer to an HTTP API is written and read the same`() throws {
        var response = APIGatewayV2Response(statusCode: 201, json: ["a": "\"q\""])
        response.cookies = ["c=1; Secure"]
        let text = String(decoding: response.payload(), as: UTF8.self)
        #expect(
            text.hasPrefix(
                #"{"statusCode":201,"headers":{"content-type":"application/json"},"cookies":["c=1; Secure"]"#
            )
        )
        #expect(try APIGatewayV2Response(payload: response.payload()) == response)
    }

    @Test(arguments: [(#"{"a":1}"#, #"{"a":1}"#), (#""hi""#, "hi"), ("null", "null")])
    func `An answer without a status is the body of a 200`(_ payload: String, _ body: String) throws {
        let response = try APIGatewayV2Response(payload: Array(payload.utf8))
        #expect(response.statusCode == 200)
        #expect(response.headers == ["content-type": "application/json"])
        #expect(response.body == body)
    }

    @Test(arguments: [#"{"statusCode":"x"}"#, #"{"statusCode":99}"#, #"{"statusCode":null}"#, "{"])
    func `An answer that is no HTTP answer is refused`(_ payload: String) {
        #expect(throws: AWSError.self) { try APIGatewayV2Response(payload: Array(payload.utf8)) }
    }

    @Test func `A queue's event has its messages`() throws {
        let payload = #"""
            {"Records":[{"messageId":"m-1","receiptHandle":"r","body":"{\"orderId\":\"o\"}",
              "attributes":{"ApproximateReceiveCount":"1","SentTimestamp":"1545082649183",
               "ApproximateFirstReceiveTimestamp":"1545082649185"},
              "messageAttributes":{"n":{"dataType":"Number","stringValue":"7"},"b":{"dataType":"Binary","binaryValue":"AQI="}},
              "md5OfBody":"e4e6","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-2:123456789012:q",
              "awsRegion":"us-east-2"}]}
            """#
        let record = try #require(try SQSEvent(payload: Array(payload.utf8)).records.first)
        #expect(record.messageId == "m-1")
        #expect(record.body == #"{"orderId":"o"}"#)
        #expect(record.sentTimestamp == Timestamp(milliseconds: 1_545_082_649_183))
        #expect(record.approximateFirstReceiveTimestamp == Timestamp(milliseconds: 1_545_082_649_185))
        #expect(record.messageAttributes["n"]?.stringValue == "7")
        #expect(record.messageAttributes["b"]?.binaryValue == [1, 2])
        #expect(record.eventSourceARN == "arn:aws:sqs:us-east-2:123456789012:q")
        #expect(record.awsRegion == "us-east-2")
    }

    @Test func `A batch's failures are written and read the same`() throws {
        let response = SQSBatchResponse(batchItemFailures: [.init(itemIdentifier: "m-1")])
        let text = String(decoding: response.payload(), as: UTF8.self)
        #expect(text == #"{"batchItemFailures":[{"itemIdentifier":"m-1"}]}"#)
        #expect(try SQSBatchResponse(payload: response.payload()) == response)
    }

    @Test(arguments: ["", "null", "{}", #"{"batchItemFailures":[]}"#, #"{"batchItemFailures":null}"#])
    func `A batch's answer that lists nothing is a success`(_ payload: String) throws {
        #expect(try SQSBatchResponse(payload: Array(payload.utf8)).batchItemFailures.isEmpty)
    }

    @Test(arguments: [#"{"batchItemFailures":[{"itemIdentifier":""}]}"#, #"{"batchItemFailures":[{}]}"#])
    func `A failure that names no message fails the batch`(_ payload: String) {
        #expect(throws: AWSError.self) { try SQSBatchResponse(payload: Array(payload.utf8)) }
    }

    @Test func `A stream's event has its records with their bytes`() throws {
        let payload = #"""
            {"Records":[{"kinesis":{"kinesisSchemaVersion":"1.0","partitionKey":"p","sequenceNumber":"4959",
               "data":"SGVsbG8=","approximateArrivalTimestamp":1545084650.987},
              "eventSource":"aws:kinesis","eventVersion":"1.0","eventID":"shardId-000000000006:4959",
              "eventName":"aws:kinesis:record","invokeIdentityArn":"arn:aws:iam::123456789012:role/r",
              "awsRegion":"us-east-2","eventSourceARN":"arn:aws:kinesis:us-east-2:123456789012:stream/s"}]}
            """#
        let record = try #require(try KinesisEvent(payload: Array(payload.utf8)).records.first)
        #expect(record.kinesis.data == Array("Hello".utf8))
        #expect(record.kinesis.partitionKey == "p")
        #expect(record.kinesis.sequenceNumber == "4959")
        #expect(record.kinesis.approximateArrivalTimestamp == Timestamp(milliseconds: 1_545_084_650_987))
        #expect(record.eventID == "shardId-000000000006:4959")
        #expect(record.eventSourceARN == "arn:aws:kinesis:us-east-2:123456789012:stream/s")
    }
}
