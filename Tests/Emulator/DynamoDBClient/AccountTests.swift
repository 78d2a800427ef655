import AWSDynamoDB
import Testing

extension ClientTests {
    @Suite struct AccountTests {
        @Test func `The limits are those of a new account`() async throws {
            let limits = try await ServedTables().call(DynamoDB.DescribeLimits.self)
            #expect(limits.accountMaxReadCapacityUnits == 80_000)
            #expect(limits.accountMaxWriteCapacityUnits == 80_000)
            #expect(limits.tableMaxReadCapacityUnits == 40_000)
            #expect(limits.tableMaxWriteCapacityUnits == 40_000)
        }

        @Test func `The endpoint is the one that was asked, for a day`() async throws {
            let cloud = try await ServedTables()
            let endpoints = try await cloud.call(DynamoDB.DescribeEndpoints.self).endpoints
            #expect(endpoints.map(\.address) == ["127.0.0.1:\(cloud.port)"])
            #expect(endpoints.map(\.cachePeriodInMinutes) == [1440])
        }
    }
}
