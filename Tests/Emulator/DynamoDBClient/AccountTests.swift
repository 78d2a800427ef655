import AWSDynamoDB
import Testing

extension ClientTests {
    @Suite struct AccountTests {
        @Test func `The limits are those of a new account`() async throws {
            let cloud = try await ServedTables()
            let limits = try await cloud.call(DynamoDB.DescribeLimits.self)
            #expect(limits.accountMaxReadCapacityUnits == 80_000)
            #expect(limits.accountMaxWriteCapacityUnits == 80_000)
            #expect(limits.tableMaxReadCapacityUnits == 40_000)
            #expect(limits.tableMaxWriteCapacityUnits == 40_000)
        }
    }
}
