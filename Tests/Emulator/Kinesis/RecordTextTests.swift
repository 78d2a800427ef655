import AWSCore
import AWSKinesis
import AWSWire
import Testing

@Suite("A record as JSON")
struct RecordTextTests {
    @Test("The text made by hand is the one its members give")
    func text() throws {
        var record = Kinesis.Record()
        record.sequenceNumber = "49590338271490256608559692538361571095921575989136588898"
        record.approximateArrivalTimestamp = Timestamp(milliseconds: 1_795_348_800_120)
        record.data = Blob([0, 255, 10])
        record.partitionKey = "a \"key\""
        let context = Kinesis.GetRecords.model.outputContext
        let list = context.model.members[0].shape
        let shape = context.at(context.operation.shapes[list].element)
        guard case .json(let text) = record.wire(shape) else { return }
        #expect(
            String(decoding: text, as: UTF8.self)
                == #"{"SequenceNumber":"49590338271490256608559692538361571095921575989136588898","#
                + #""ApproximateArrivalTimestamp":1795348800.12,"Data":"AP8K","PartitionKey":"a \"key\""}"#
        )
        let read = try text.withUnsafeBufferPointer { try JSONReader.read($0, shape, usesWireNames: false) }
        let back = try #require(Kinesis.Record(wire: read, shape))
        #expect(back.sequenceNumber == record.sequenceNumber)
        #expect(back.data == record.data)
        #expect(back.partitionKey == record.partitionKey)
        #expect(back.approximateArrivalTimestamp == record.approximateArrivalTimestamp)
    }

    @Test("The text of what became of a record is the one its members give")
    func results() throws {
        let model = Kinesis.PutRecords.model
        let taken = Kinesis.PutRecordsResultEntry {
            $0.sequenceNumber = "49590338271490256608559692538361571095921575989136588898"
            $0.shardId = "shardId-000000000001"
        }
        let refused = Kinesis.PutRecordsResultEntry {
            $0.errorCode = "ProvisionedThroughputExceededException"
            $0.errorMessage = "Rate exceeded for \"orders\""
        }
        let output = Kinesis.PutRecords.Output { $0.records = [taken, refused, .init()] }
        let body = Codec(model, Kinesis.model).response(output.wire(model.outputContext), requestID: "").body
        #expect(
            String(decoding: body, as: UTF8.self)
                == #"{"Records":[{"SequenceNumber":"49590338271490256608559692538361571095921575989136588898","#
                + #""ShardId":"shardId-000000000001"},{"ErrorCode":"ProvisionedThroughputExceededException","#
                + #""ErrorMessage":"Rate exceeded for \"orders\""},{}]}"#
        )
    }

    @Test(
        "Base64 has padding and is read strictly",
        arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")]
    )
    func base64(plain: String, encoded: String) {
        #expect(Text.base64(Array(plain.utf8)) == encoded)
        #expect(Text.bytes(base64: encoded.utf8) == Array(plain.utf8))
        for wrong in ["Zg=", "Zg", "Z===", "Zg==Zg==", "Zm9v\n", "=Zg=", "Zm 9"] {
            #expect(Text.bytes(base64: wrong.utf8) == nil)
        }
    }
}
