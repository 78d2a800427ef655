import AWSCore
import AWSKinesis
import AWSWire
import Testing

/// What the AWS clients for Java send to Kinesis and read from it: awsJson 1.1 with CBOR for its bodies.
@Suite struct AWSCBORTests {
    @Test("A request has its operation in a header, and moments as milliseconds under the tag of seconds")
    func request() throws {
        let model = Kinesis.GetShardIterator.model
        let codec = Codec(model, Kinesis.model, as: .awsCbor11)
        let input = Kinesis.GetShardIterator.Input {
            $0.streamName = "s"
            $0.shardIteratorType = "AT_TIMESTAMP"
            $0.timestamp = Timestamp(milliseconds: 1_787_036_486_712)
        }
        let request = codec.request(input.wire(model.inputContext))
        #expect(request.headers["X-Amz-Target"] == "Kinesis_20131202.GetShardIterator")
        #expect(request.headers["Content-Type"] == "application/x-amz-cbor-1.1")
        // As captured off the wire in floci-io/floci#2368.
        #expect(Text.hex(request.body).contains("6954696d657374616d70c11b000001a013accc38"))
        let read = Kinesis.GetShardIterator.Input(wire: try codec.input(request), model.inputContext)
        #expect(read?.timestamp == input.timestamp)
    }

    @Test("A record's bytes are bytes, not base64, though it writes its own JSON")
    func records() throws {
        let model = Kinesis.GetRecords.model
        let codec = Codec(model, Kinesis.model, as: .awsCbor11)
        let record = Kinesis.Record {
            $0.sequenceNumber = "49590338271490256608559692538361571095921575989136588898"
            $0.approximateArrivalTimestamp = Timestamp(milliseconds: 1_795_348_800_120)
            $0.data = Blob([0, 255, 10])
            $0.partitionKey = "a \"key\""
        }
        let output = Kinesis.GetRecords.Output { $0.records = [record] }
        let response = codec.response(output.wire(model.outputContext), requestID: "")
        #expect(response.headers["Content-Type"] == "application/x-amz-cbor-1.1")
        #expect(Text.hex(response.body).contains("6444617461" + "4300ff0a"))
        let read = try #require(
            Kinesis.GetRecords.Output(wire: try codec.output(response), model.outputContext)?.records.first
        )
        #expect(read.sequenceNumber == record.sequenceNumber)
        #expect(read.approximateArrivalTimestamp == record.approximateArrivalTimestamp)
        #expect(read.data == record.data)
        #expect(read.partitionKey == record.partitionKey)
    }

    @Test("An error has its type and text, and is read back")
    func errors() {
        let codec = ErrorCodec(Kinesis.model, .awsCbor11)
        let response = codec.response(AWSError("ResourceNotFoundException", "Stream x not found."), requestID: "")
        #expect(response.status == 400)
        #expect(response.headers["Content-Type"] == "application/x-amz-cbor-1.1")
        #expect(response.headers["smithy-protocol"] == nil)
        let read = Codec(Kinesis.GetRecords.model, Kinesis.model, as: .awsCbor11)
        let error = #expect(throws: AWSError.self) { try read.output(response) }
        #expect(error?.code == "ResourceNotFoundException")
        #expect(error?.message == "Stream x not found.")
    }
}
