import AWSCore
import AWSDynamoDB
import AWSS3
import AWSWire
import Testing

extension ClientTests {
    /// The lists of exports and of imports.
    @Suite struct ExportListTests {
        private static let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/source"
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("source")
            try await cloud.recover("source")
            try await cloud.makeLake()
        }

        private func exports(_ count: Int) async throws -> [String?] {
            var arns: [String?] = []
            for _ in 0..<count {
                await cloud.advance(seconds: 1)
                arns.append(try await cloud.export("source").exportArn)
            }
            return arns
        }

        private func imports(_ count: Int) async throws -> [String?] {
            var arns: [String?] = []
            for number in 0..<count {
                await cloud.advance(seconds: 1)
                let begun = try await cloud.bring("none/") { $0.tableCreationParameters.tableName = "copy-\(number)" }
                arns.append(begun.importArn)
            }
            return arns
        }

        @Test func `Exports are listed by tens, the newest first`() async throws {
            let arns = Array(try await exports(12).reversed())
            let first = try await cloud.call(DynamoDB.ListExports.self)
            #expect(first.exportSummaries?.map(\.exportArn) == Array(arns.prefix(10)))
            // What is made meanwhile moves nothing to the next page.
            _ = try await exports(1)
            let second = try await cloud.call(DynamoDB.ListExports.self) { $0.nextToken = first.nextToken }
            #expect(second.exportSummaries?.map(\.exportArn) == Array(arns.suffix(2)) && second.nextToken == nil)
            let all = try await cloud.call(DynamoDB.ListExports.self) { $0.maxResults = 25 }
            #expect(all.exportSummaries?.count == 13 && all.nextToken == nil)
        }

        @Test func `Imports are listed by tens, the newest first`() async throws {
            let arns = Array(try await imports(11).reversed())
            let first = try await cloud.call(DynamoDB.ListImports.self)
            #expect(first.importSummaryList?.map(\.importArn) == Array(arns.prefix(10)))
            let second = try await cloud.call(DynamoDB.ListImports.self) { $0.nextToken = first.nextToken }
            #expect(second.importSummaryList?.map(\.importArn) == [arns[10]] && second.nextToken == nil)
        }

        @Test func `The token of another list is refused`() async throws {
            _ = try await exports(2)
            _ = try await imports(2)
            let someExports = try await cloud.call(DynamoDB.ListExports.self) { $0.maxResults = 1 }
            let someImports = try await cloud.call(DynamoDB.ListImports.self) { $0.pageSize = 1 }
            let ofExports = try #require(someExports.nextToken)
            let ofImports = try #require(someImports.nextToken)
            #expect(
                await cloud.refusal(of: DynamoDB.ListExports.self) { $0.nextToken = ofImports }
                    == Refusal("Invalid Request: Provided nextToken is invalid: \(ofImports)")
            )
            #expect(
                await cloud.refusal(of: DynamoDB.ListImports.self) { $0.nextToken = ofExports }
                    == Refusal("Invalid Request: Provided nextToken is invalid: \(ofExports)")
            )
        }

        @Test func `A table's exports are no longer listed once it is deleted, and can be described`() async throws {
            func listed() async throws -> [String?]? {
                try await cloud.call(DynamoDB.ListExports.self) { $0.tableArn = Self.arn }.exportSummaries?
                    .map(\.exportArn)
            }
            let arns = try await exports(1)
            #expect(try await listed() == arns)
            try await cloud.call(DynamoDB.DeleteTable.self) { $0.tableName = "source" }
            #expect(try await listed() == [])
            try await cloud.make("source")
            #expect(try await listed() == [])
            #expect(try await cloud.describe(export: arns[0]).tableArn == Self.arn)
        }
    }
}
