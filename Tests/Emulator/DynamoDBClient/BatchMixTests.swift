import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct BatchMixTests {
        @Test func `Old and new parameters do not mix in a batch, though each table has but one kind`() async throws {
            let cloud = try await ServedTables()
            try await cloud.make("left")
            try await cloud.make("right")
            let refusal = await cloud.refusal(of: DynamoDB.BatchGetItem.self) {
                $0.requestItems = [
                    "left": .init {
                        $0.keys = [["id": "a"]]
                        $0.projectionExpression = "id"
                    },
                    "right": .init {
                        $0.keys = [["id": "a"]]
                        $0.attributesToGet = ["id"]
                    },
                ]
            }
            #expect(
                refusal
                    == Refusal(
                        "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}"
                    )
            )
        }
    }
}
