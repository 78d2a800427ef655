import AWSDynamoDB
import AWSWire
import DynamoDBService
import Testing

extension ClientTests {
    @Suite struct CollectionLimitTests {
        @Test func `A partition of a table with local indexes has its limit, and others have none`() async throws {
            var options = DynamoDBService.Options()
            options.collectionLimit = 4096
            let cloud = try await ServedTables(options)
            try await cloud.make(
                "full",
                "id | nr:N",
                local: [.init(name: "by-size", keys: "id | size:N", keysOnly: true)]
            )
            try await cloud.make("free", "id | nr:N")
            let text = AttributeValue.s(String(repeating: "x", count: 1024))
            func put(_ table: String, _ id: AttributeValue, _ nr: Int) async -> Refusal? {
                await cloud.refusal(of: DynamoDB.PutItem.self) {
                    $0.tableName = table
                    $0.item = ["id": id, "nr": .n("\(nr)"), "text": text]
                }
            }
            for nr in 1...3 { #expect(await put("full", "a", nr) == nil) }
            #expect(
                await put("full", "a", 4)
                    == Refusal("ItemCollectionSizeLimitExceededException", "Collection size exceeded.")
            )
            #expect(await put("full", "b", 1) == nil)
            for nr in 1...6 { #expect(await put("free", "a", nr) == nil) }
            #expect(try await cloud.items("full").count == 4)
        }
    }
}
