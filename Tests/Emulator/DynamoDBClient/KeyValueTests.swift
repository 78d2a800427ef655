import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct KeyValueTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("items", "id | seq")
        }

        @Test(
            arguments: [
                (.n("x"), "The parameter cannot be converted to a numeric value: x"),
                (.n(""), "The parameter cannot be converted to a numeric value"),
                (
                    .n("1e126"),
                    "Number overflow. Attempting to store a number with magnitude larger than supported range"
                ),
                (.ss([]), "One or more parameter values were invalid: An string set  may not be empty"),
                (
                    .l([.ns(["1", "1"])]),
                    "One or more parameter values were invalid: Input collection contains duplicates"
                ),
            ] as [(AttributeValue, String)]
        )
        func `A key's value that is none is told before that the key does not match`(
            _ value: AttributeValue,
            _ message: String
        ) async {
            let key: Attributes = ["id": "a", "seq": value]
            #expect(
                await cloud.refusal(of: DynamoDB.GetItem.self) {
                    $0.tableName = "items"
                    $0.key = key
                } == Refusal(message)
            )
            #expect(
                await cloud.refusal(of: DynamoDB.DeleteItem.self) {
                    $0.tableName = "items"
                    $0.key = key
                } == Refusal(message)
            )
            #expect(
                await cloud.refusal(of: DynamoDB.BatchGetItem.self) {
                    $0.requestItems = ["items": .init { $0.keys = [key] }]
                } == Refusal(message)
            )
        }
    }
}
