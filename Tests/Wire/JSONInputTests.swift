import AWSCore
import AWSDynamoDB
import AWSKinesis
import AWSModels
import AWSWire
import Testing

/// What is taken straight from JSON, and what is left to the reader that tells what is wrong.
@Suite("Properties read from JSON")
struct JSONInputTests {
    /// A structure of which one member is bound.
    private struct Part: Shape {
        var tableName = ""
        init() {}
        mutating func members(_ m: inout Members) { m("TableName", &tableName) }
    }

    private func read<O: Operation>(_ operation: O.Type, _ json: String) -> O.Input? {
        O.Input.read(json: Array(json.utf8), O.model.inputContext)
    }

    @Test("Members come in any order, with white space, and with others that the model does not have")
    func order() throws {
        let input = try #require(
            read(
                DynamoDB.GetItem.self,
                """
                 { "ConsistentRead" : true , "Unknown" : [ {"a" : 1} ] ,
                   "Key" : { "id" : { "S" : "1" } , "n" : {"N":"2"} } , "TableName" : "Music" }
                """
            )
        )
        #expect(input.tableName == "Music")
        #expect(input.key == ["id": .s("1"), "n": .n("2")])
        #expect(input.consistentRead == true)
        #expect(input.projectionExpression == nil)
    }

    @Test("A null is a member that is not there")
    func null() throws {
        let json = #"{"TableName":"Music","Key":{"id":{"S":"1"}},"ProjectionExpression":null}"#
        #expect(try #require(read(DynamoDB.GetItem.self, json)).projectionExpression == nil)
        #expect(read(DynamoDB.GetItem.self, #"{"TableName":"Music","Key":null}"#) == nil)
    }

    @Test("Structures, lists and maps hold each other")
    func nesting() throws {
        let json = """
            {"TransactItems":[{"Put":{"TableName":"A","Item":{"id":{"S":"1"}}}},
              {"Update":{"TableName":"B","Key":{"id":{"S":"2"}},"UpdateExpression":"SET #n = :n",
                "ExpressionAttributeNames":{"#n":"n"},"ExpressionAttributeValues":{":n":{"L":[{"BOOL":true}]}}}}],
             "ClientRequestToken":"t"}
            """
        let input = try #require(read(DynamoDB.TransactWriteItems.self, json))
        #expect(input.transactItems.count == 2)
        #expect(input.transactItems[0].put?.item == ["id": .s("1")])
        #expect(input.transactItems[0].update == nil)
        #expect(input.transactItems[1].update?.expressionAttributeNames == ["#n": "n"])
        #expect(input.transactItems[1].update?.expressionAttributeValues == [":n": .l([.bool(true)])])
        #expect(input.clientRequestToken == "t")
        #expect(read(DynamoDB.ListTables.self, "{}") != nil)
    }

    @Test("Bytes come in base64, moments in seconds")
    func scalars() throws {
        let put = try #require(
            read(Kinesis.PutRecord.self, #"{"StreamName":"s","Data":"aGk=","PartitionKey":"k"}"#)
        )
        #expect(put.data.bytes == Array("hi".utf8))
        let iterator = try #require(
            read(
                Kinesis.GetShardIterator.self,
                #"{"StreamName":"s","ShardId":"x","ShardIteratorType":"AT_TIMESTAMP","Timestamp":1.5}"#
            )
        )
        #expect(iterator.timestamp == Timestamp(seconds: 1.5))
        // A pattern, and bounds.
        #expect(read(Kinesis.PutRecord.self, #"{"StreamName":"a b","Data":"aGk=","PartitionKey":"k"}"#) == nil)
        #expect(read(Kinesis.GetRecords.self, #"{"ShardIterator":"i","Limit":0}"#) == nil)
        #expect(read(Kinesis.GetRecords.self, #"{"ShardIterator":"i","Limit":1}"#)?.limit == 1)
    }

    @Test(
        "What breaks the model, or needs a second look, is given up",
        arguments: [
            "", "{", "[]", "{}", #"{"TableName":"Music"}"#,
            // A length, an enumeration.
            #"{"TableName":"","Key":{}}"#,
            #"{"TableName":"Music","Key":{},"ReturnConsumedCapacity":"SOME"}"#,
            // Other types.
            #"{"TableName":1,"Key":{}}"#, #"{"TableName":"Music","Key":[]}"#,
            #"{"TableName":"Music","Key":{},"ConsistentRead":"true"}"#,
            #"{"TableName":"Music","Key":{},"AttributesToGet":["a",null]}"#,
            #"{"TableName":"Music","Key":{},"AttributesToGet":[]}"#,
            #"{"TableName":"Music","Key":{"id":null}}"#,
            // Twice, escaped, followed by something.
            #"{"TableName":"Music","TableName":"Music","Key":{}}"#, #"{"Table\u004eame":"Music","Key":{}}"#,
            #"{"TableName":"Music","Key":{}} {}"#, #"{"TableName":"Music","Key":{},}"#,
        ]
    )
    func irregular(json: String) { #expect(read(DynamoDB.GetItem.self, json) == nil) }

    @Test("A nesting bomb in a member that the model does not have is not followed")
    func bomb() {
        let bomb = #"{"TableName":"Music","Key":{},"Unknown":"# + String(repeating: "[", count: 100_000)
        #expect(read(DynamoDB.GetItem.self, bomb) == nil)
    }

    @Test("A member that no property is bound to is given up")
    func unbound() throws {
        let context = try #require(ServiceModel(ModelTable.dynamodb).operation("DescribeTable")).inputContext
        #expect(Part.read(json: Array(#"{"TableName":"Music"}"#.utf8), context)?.tableName == "Music")
        let get = try #require(ServiceModel(ModelTable.dynamodb).operation("GetItem")).inputContext
        #expect(Part.read(json: Array(#"{"TableName":"Music","Key":{"id":{"S":"1"}}}"#.utf8), get) == nil)
    }

    @Test("The second type that is bound to a structure is left to the other reader")
    func types() throws {
        let context = try #require(ServiceModel(ModelTable.dynamodb).operation("DescribeTimeToLive")).inputContext
        let body = Array(#"{"TableName":"Music"}"#.utf8)
        #expect(Part.read(json: body, context)?.tableName == "Music")
        #expect(DynamoDB.DescribeTimeToLive.Input.read(json: body, context) == nil)
    }
}
