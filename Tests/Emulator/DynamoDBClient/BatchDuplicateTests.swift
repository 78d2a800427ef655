import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct BatchDuplicateTests {
        @Test func `A key that comes twice is told before the table that is not there`() async throws {
            let cloud = try await ServedTables()
            let refusal = await cloud.refusal(of: DynamoDB.BatchGetItem.self) {
                $0.requestItems = ["none": .init { $0.keys = [["id": "a"], ["id": "b"], ["id": "a"]] }]
            }
            #expect(refusal == Refusal("Provided list of item keys contains duplicates"))
        }
    }
}
