import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TableDefinitionTests {
        @Test func `A key attribute is defined once`() async throws {
            let cloud = try await ServedTables()
            let refusal = await cloud.refusal(of: DynamoDB.CreateTable.self) {
                $0.tableName = "twice"
                $0.billingMode = "PAY_PER_REQUEST"
                $0.keySchema = ("id" as Keys).schema
                $0.attributeDefinitions = ("id" as Keys).definitions + ("id:N" as Keys).definitions
            }
            #expect(
                refusal
                    == Refusal(
                        "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"
                    )
            )
        }
    }
}
