import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct ScanTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("all", "id | at:N")
            for id in 0..<10 { try await cloud.put("all", ["id": .s("i\(id)"), "at": 1, "n": .n("\(id)")]) }
        }

        private func scan(
            _ start: Attributes?,
            _ more: (inout DynamoDB.Scan.Input) -> Void
        ) async throws -> DynamoDB.Scan.Output {
            try await cloud.call(DynamoDB.Scan.self) {
                $0.tableName = "all"
                $0.exclusiveStartKey = start
                more(&$0)
            }
        }

        /// All pages of a scan.
        private func pages(_ more: (inout DynamoDB.Scan.Input) -> Void) async throws -> [[AttributeValue?]] {
            var pages: [[AttributeValue?]] = []
            var key: Attributes?
            repeat {
                let page = try await scan(key, more)
                pages.append(page.items.values(of: "id"))
                key = page.lastEvaluatedKey
            } while key != nil
            return pages
        }

        @Test func `Pages hold each item once`() async throws {
            let pages = try await pages { $0.limit = 3 }
            #expect(pages.map(\.count) == [3, 3, 3, 1])
            #expect(Set(pages.joined()) == Set((0..<10).map { AttributeValue.s("i\($0)") }))
        }

        @Test(arguments: [1, 2, 3, 7])
        func `Segments hold each item once`(_ total: Int) async throws {
            var found: [AttributeValue?] = []
            for segment in 0..<total {
                found += try await pages {
                    $0.segment = segment
                    $0.totalSegments = total
                    $0.limit = 2
                }.joined()
            }
            #expect(found.count == 10)
            #expect(Set(found) == Set((0..<10).map { AttributeValue.s("i\($0)") }))
        }

        @Test func `A filter leaves out items that were looked at`() async throws {
            let output = try await scan(nil) {
                $0.filterExpression = "n >= :n"
                $0.expressionAttributeValues = [":n": 7]
                $0.projectionExpression = "n"
            }
            #expect(output.count == 3 && output.scannedCount == 10)
            #expect(Set(output.items.values(of: "n")) == [7, 8, 9])
            #expect(output.items?.allSatisfy { $0.attributes.count == 1 } == true)
        }

        @Test func `A scan's filter may look at the key`() async throws {
            let output = try await scan(nil) {
                $0.filterExpression = "id = :id"
                $0.expressionAttributeValues = [":id": "i4"]
            }
            #expect(output.items.values(of: "id") == ["i4"])
        }

        @Test(arguments: [["id": "a"], ["id": "a", "at": "x"], ["id": "a", "at": 1, "n": 1], [:]] as [Attributes])
        func `A start key has the table's key`(_ key: Attributes) async {
            let refusal = await cloud.refusal(of: DynamoDB.Scan.self) {
                $0.tableName = "all"
                $0.exclusiveStartKey = key
            }
            #expect(
                refusal
                    == Refusal(
                        "The provided starting key is invalid: The provided key element does not match the schema"
                    )
            )
        }

        @Test(
            arguments: [
                (
                    0, nil,
                    "The TotalSegments parameter is required but was not present in the request when Segment parameter is present"
                ),
                (
                    nil, 2,
                    "The Segment parameter is required but was not present in the request when parameter TotalSegments is present"
                ),
                (
                    2, 2,
                    "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 2 is not less than TotalSegments: 2"
                ),
                (
                    0, 1_000_001,
                    "1 validation error detected: Value '1000001' at 'totalSegments' failed to satisfy constraint: Member must have value less than or equal to 1000000"
                ),
            ] as [(Int?, Int?, String)]
        )
        func `A segment is one of so many`(_ segment: Int?, _ total: Int?, _ message: String) async {
            let refusal = await cloud.refusal(of: DynamoDB.Scan.self) {
                $0.tableName = "all"
                $0.segment = segment
                $0.totalSegments = total
            }
            #expect(refusal == Refusal(message))
        }

        @Test func `A start key lies in the segment`() async throws {
            let first = try await scan(nil) {
                $0.segment = 0
                $0.totalSegments = 2
                $0.limit = 1
            }
            let key = try #require(first.lastEvaluatedKey)
            let refusal = await cloud.refusal(of: DynamoDB.Scan.self) {
                $0.tableName = "all"
                $0.exclusiveStartKey = key
                $0.segment = 1
                $0.totalSegments = 2
            }
            #expect(
                refusal
                    == Refusal(
                        "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. TotalSegments: 2 Segment: 1"
                    )
            )
        }

        @Test func `A limit is at least one`() async {
            let refusal = await cloud.refusal(of: DynamoDB.Scan.self) {
                $0.tableName = "all"
                $0.limit = 0
            }
            #expect(
                refusal
                    == Refusal(
                        "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1"
                    )
            )
        }
    }
}
