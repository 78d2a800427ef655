import AWSDynamoDB
import AWSWire
import DynamoDBService
import Testing

extension ClientTests {
    @Suite struct ConsistencyTests {
        @Test func `Reads lag behind where they are asked to, consistent ones never`() async throws {
            var options = DynamoDBService.Options()
            options.lag = .seconds(2)
            options.lagSeed = 7
            let cloud = try await ServedTables(options)
            try await cloud.make("table")
            func count(_ isConsistent: Bool) async throws -> Int? {
                try await cloud.call(DynamoDB.Scan.self) {
                    $0.tableName = "table"
                    $0.select = "COUNT"
                    $0.consistentRead = isConsistent
                }.count
            }
            for id in 1...20 {
                try await cloud.put("table", ["id": .s("\(id)")])
                #expect(try await count(true) == id)
            }
            #expect(try await count(false) == 0)
            await cloud.advance(seconds: 1)
            let halfway = try #require(try await count(false))
            #expect(halfway > 0 && halfway < 20)
            await cloud.advance(seconds: 1)
            #expect(try await count(false) == 20)
        }
    }
}
