import AWSCore
import AWSKinesis
import AWSWire
import EmulatorCore
import EmulatorHTTP
import KinesisService
import Testing

@Suite("Kinesis on the wire")
struct ShapeTests {
    @Test("Shapes have no member that the model does not have")
    func shapes() async throws {
        let kinesis = try await KinesisFixture()
        for entry in kinesis.service.operations { #expect(entry.operation.differences == []) }
    }

    @Test("A record goes in and comes out as JSON")
    func json() async throws {
        let kinesis = try await KinesisFixture()
        let gateway = Gateway([kinesis.service], timeline: kinesis.timeline, defaults: .init())
        func call(_ operation: String, _ body: String) throws -> JSON {
            var request = HTTPRequest(method: "POST", path: "/", body: Array(body.utf8))
            request.headers.add("X-Amz-Target", "Kinesis_20131202.\(operation)")
            guard case .now(let response) = gateway.answer(request) else { return .null }
            return response.body.isEmpty ? .null : try JSON(parsing: response.body)
        }
        _ = try call("CreateStream", #"{"StreamName":"orders","ShardCount":1}"#)
        let put = try call("PutRecord", #"{"StreamName":"orders","PartitionKey":"p","Data":"AGZpcnN0"}"#)
        let iterator = try call(
            "GetShardIterator",
            #"{"StreamName":"orders","ShardId":"shardId-000000000000","ShardIteratorType":"TRIM_HORIZON"}"#
        )
        let records = try call("GetRecords", #"{"ShardIterator":"\#(iterator["ShardIterator"]?.string ?? "")"}"#)
        #expect(
            String(decoding: records["Records"]?.bytes ?? [], as: UTF8.self)
                == #"[{"SequenceNumber":"\#(put["SequenceNumber"]?.string ?? "")","ApproximateArrivalTimestamp":1795348800,"#
                + #""Data":"AGZpcnN0","PartitionKey":"p"}]"#
        )
        #expect(records["MillisBehindLatest"]?.integer == 0)
        let lost = try call("PutRecord", #"{"StreamName":"lost","PartitionKey":"p","Data":""}"#)
        #expect(lost["message"]?.string == "Stream lost under account 000000000000 not found.")
        #expect(lost["__type"]?.string == "ResourceNotFoundException")
    }
}
