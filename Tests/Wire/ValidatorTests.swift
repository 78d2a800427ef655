import AWSCore
import AWSModels
import Testing

@testable import AWSWire

@Suite struct ValidatorTests {
    /// Texts as AWS answers them: recorded, or from the API references.
    @Test(
        "Constraints are worded as AWS words them",
        arguments: [
            (
                "dynamodb", "ListTables", #"{"Limit":1000}"#,
                "1 validation error detected: Value '1000' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 100"
            ),
            (
                "dynamodb", "PutItem", #"{"TableName":"abc"}"#,
                "1 validation error detected: Value null at 'item' failed to satisfy constraint: Member must not be null"
            ),
            (
                "dynamodb", "PutItem", #"{"TableName":"abc","Item":{},"ReturnValues":"SOME"}"#,
                "1 validation error detected: Value 'SOME' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]"
            ),
            (
                "kinesis", "PutRecord", #"{"StreamName":"bad name","Data":"","PartitionKey":""}"#,
                "2 validation errors detected: Value '' at 'partitionKey' failed to satisfy constraint: Member must have length greater than or equal to 1; Value 'bad name' at 'streamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
            ),
            (
                "dynamodb", "CreateTable", #"{"TableName":"abc","KeySchema":[{"AttributeName":"a"}]}"#,
                "1 validation error detected: Value null at 'keySchema.1.member.keyType' failed to satisfy constraint: Member must not be null"
            ),
        ]
    )
    func texts(_ service: String, _ operation: String, _ body: String, _ message: String) throws {
        let model = ServiceModel(service == "dynamodb" ? ModelTable.dynamodb : ModelTable.kinesis)
        let operation = try #require(model.operation(operation))
        let value = try Codec(operation, model).input(HTTPRequest(method: "POST", path: "/", body: Array(body.utf8)))
        #expect(InputCheck.error(value, operation, model)?.message == message)
    }

    @Test("An input that keeps all constraints has no message")
    func valid() throws {
        let model = ServiceModel(ModelTable.dynamodb)
        let operation = try #require(model.operation("GetItem"))
        let body = #"{"TableName":"orders","Key":{"id":{"S":"1"}}}"#
        let value = try Codec(operation, model).input(HTTPRequest(method: "POST", path: "/", body: Array(body.utf8)))
        #expect(InputCheck.error(value, operation, model)?.message == nil)
    }
}
