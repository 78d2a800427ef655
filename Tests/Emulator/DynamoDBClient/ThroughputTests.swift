import AWSDynamoDB
import AWSWire
import DynamoDBService
import Testing

extension ClientTests {
    /// What a table's units do not serve, where they are held to.
    @Suite struct ThroughputTests {
        private static let exceeded = Refusal(
            "ProvisionedThroughputExceededException",
            "The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API."
        )

        private static let units = DynamoDB.ProvisionedThroughput {
            $0.readCapacityUnits = 1
            $0.writeCapacityUnits = 1
        }

        private func make(throttles: Bool) async throws -> ServedTables {
            var options = DynamoDBService.Options()
            options.throttles = throttles
            let cloud = try await ServedTables(options)
            try await cloud.make("narrow") {
                $0.billingMode = "PROVISIONED"
                $0.provisionedThroughput = Self.units
            }
            return cloud
        }

        private func put(_ cloud: ServedTables) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "narrow"
                $0.item = ["id": "a"]
            }
        }

        @Test func `What can be served at once follows a capacity up, and never down`() async throws {
            let cloud = try await make(throttles: false)
            func warm(_ mode: String?, _ units: Int?) async throws -> Int? {
                try await cloud.call(DynamoDB.UpdateTable.self) {
                    $0.tableName = "narrow"
                    $0.billingMode = mode
                    if let units {
                        $0.provisionedThroughput = .init {
                            $0.readCapacityUnits = units
                            $0.writeCapacityUnits = units
                        }
                    }
                }
                return try await cloud.describe("narrow").warmThroughput?.readUnitsPerSecond
            }
            #expect(try await warm(nil, 5) == 5)
            #expect(try await warm(nil, 3) == 5)
            #expect(try await warm(nil, 60) == 60)
            #expect(try await warm(nil, 2) == 60)
            #expect(try await warm("PAY_PER_REQUEST", nil) == 12_000)
            #expect(try await warm("PROVISIONED", 50) == 12_000)
        }

        @Test func `What exceeds a table's units is refused, until time gives new ones`() async throws {
            let cloud = try await make(throttles: true)
            var refusal: Refusal?
            // Five minutes' units may be saved and spent at once (developer guide, "Burst capacity").
            for _ in 0...301 where refusal == nil { refusal = await put(cloud) }
            #expect(refusal == Self.exceeded)
            await cloud.advance(seconds: 2)
            #expect(await put(cloud) == nil)
            #expect(await put(cloud) == nil)
            #expect(await put(cloud) == Self.exceeded)
            #expect(try await cloud.item("narrow", ["id": "a"]) == ["id": "a"])
        }

        @Test func `A transaction beyond the units is cancelled with that reason`() async throws {
            let cloud = try await make(throttles: true)
            var refusal: Refusal?
            for _ in 0...301 where refusal == nil { refusal = await put(cloud) }
            let error = await cloud.error(of: DynamoDB.TransactWriteItems.self) {
                $0.transactItems = [
                    .init {
                        $0.put = .init {
                            $0.tableName = "narrow"
                            $0.item = ["id": "b"]
                        }
                    }
                ]
            }
            #expect(error.map(Refusal.init) == .cancelled("ProvisionedThroughputExceeded"))
        }

        @Test func `Nothing is refused where units are not held to`() async throws {
            let cloud = try await make(throttles: false)
            for _ in 0..<310 { #expect(await put(cloud) == nil) }
        }
    }
}
