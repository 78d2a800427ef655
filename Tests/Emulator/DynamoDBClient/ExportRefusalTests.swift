import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    /// What ExportTableToPointInTime refuses, as measured on AWS in October 2026 ("ack-api-quirks", DDB-EXPORT-001 to 006).
    @Suite struct ExportRefusalTests {
        private static let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/source"
        private let cloud: ServedTables
        private let created: Timestamp

        init() async throws {
            cloud = try await ServedTables()
            created = cloud.now
            try await cloud.make("source", global: [.init(name: "by-kind", keys: "kind")])
            try await cloud.makeLake()
        }

        private func refusal(of period: DynamoDB.IncrementalExportSpecification) async -> Refusal? {
            await cloud.refusal(ofExport: "source") {
                $0.exportType = "INCREMENTAL_EXPORT"
                $0.incrementalExportSpecification = period
            }
        }

        private func invalidTime(_ message: String) -> Refusal { Refusal("InvalidExportTimeException", message) }

        @Test func `An export is of a table by its ARN`() async throws {
            func refusal(_ arn: String) async -> Refusal? {
                await cloud.refusal(ofExport: "source") { $0.tableArn = arn }
            }
            #expect(
                await refusal("source")
                    == Refusal("One or more parameter values were invalid: tableArn is not a valid ARN")
            )
            #expect(await refusal(Self.arn + "/index/by-kind") == Refusal("Invalid Request: Table ARN is invalid."))
            #expect(
                await refusal("arn:aws:dynamodb:eu-west-1:444455556666:table/source")
                    == Refusal("AccessDeniedException", "Access is denied")
            )
            for other in ["arn:aws:dynamodb:us-east-1:111122223333:table/source", Self.arn + "-none"] {
                #expect(await refusal(other) == Refusal("TableNotFoundException", "Table not found: \(other)"))
            }
        }

        @Test func `An export needs recovery, and a moment that can be recovered`() async throws {
            #expect(
                await cloud.refusal(ofExport: "source")
                    == Refusal(
                        "PointInTimeRecoveryUnavailableException",
                        "Point in time recovery is not enabled for table 'source'"
                    )
            )
            try await cloud.recover("source")
            for seconds in [-3600, 5, 3600] {
                let refusal = await cloud.refusal(ofExport: "source") {
                    $0.exportTime = cloud.now + .seconds(seconds)
                }
                #expect(refusal == invalidTime("Export Time is invalid"))
            }
            #expect(await cloud.refusal(ofExport: "source") { $0.exportTime = cloud.now } == nil)
        }

        @Test func `A period and the type of the export belong together`() async throws {
            try await cloud.recover("source")
            func refusal(_ type: String?, _ period: DynamoDB.IncrementalExportSpecification?) async -> Refusal? {
                await cloud.refusal(ofExport: "source") {
                    $0.exportType = type
                    $0.incrementalExportSpecification = period
                }
            }
            let period = DynamoDB.IncrementalExportSpecification { $0.exportFromTime = created }
            #expect(
                await refusal(nil, period)
                    == Refusal(
                        "Invalid Request: Export Type expected to be Incremental Export when incremental export specification is provided"
                    )
            )
            #expect(
                await refusal("FULL_EXPORT", period)
                    == Refusal(
                        "Invalid Request: When Export Type is Full Export , Incremental Export Specification should not be provided"
                    )
            )
            #expect(
                await refusal("INCREMENTAL_EXPORT", nil)
                    == Refusal(
                        "Invalid Request: Incremental Export Specification expected when export type is set as Incremental Export"
                    )
            )
            #expect(
                await refusal("INCREMENTAL_EXPORT", .init { $0.exportToTime = created })
                    == Refusal(
                        "Invalid Request: ExportFromTime must be provided in IncrementalExportSpecification"
                    )
            )
        }

        @Test func `A period begins with the table at the earliest, whether there is recovery or not`() async throws {
            let start = created - .seconds(1800)
            let expected = invalidTime(
                "Incremental export period from time cannot be less than the table creation time : 2026-11-22T11:30:00Z"
            )
            #expect(await refusal(of: .init { $0.exportFromTime = start }) == expected)
            try await cloud.recover("source")
            #expect(await refusal(of: .init { $0.exportFromTime = start }) == expected)
            await cloud.advance(seconds: 48 * 3600)
            #expect(await refusal(of: .init { $0.exportFromTime = start }) == expected)
        }

        @Test func `A period is of 15 minutes to 24 hours, and is over`() async throws {
            try await cloud.recover("source")
            let start = created
            await cloud.advance(seconds: 15 * 60 - 1)
            #expect(
                await refusal(of: .init { $0.exportFromTime = start })
                    == invalidTime(
                        "Difference between export period from time and export period to time is less than 15 minutes"
                    )
            )
            await cloud.advance(seconds: 1)
            #expect(await refusal(of: .init { $0.exportFromTime = start }) == nil)
            let end = cloud.now + .seconds(900)
            let future = await refusal(
                of: .init {
                    $0.exportFromTime = start
                    $0.exportToTime = end
                }
            )
            #expect(
                future
                    == invalidTime(
                        "Incremental export period to time cannot be greater than the current time : 2026-11-22T12:30:00Z"
                    )
            )
            await cloud.advance(seconds: 24 * 3600)
            #expect(await refusal(of: .init { $0.exportFromTime = start })?.code == "InvalidExportTimeException")
        }

        @Test func `A key is for the encryption with KMS`() async throws {
            try await cloud.recover("source")
            for algorithm in [nil, "AES256"] {
                let refusal = await cloud.refusal(ofExport: "source") {
                    $0.s3SseAlgorithm = algorithm
                    $0.s3SseKmsKeyId = "alias/key"
                }
                #expect(refusal == Refusal("Invalid Request: KMS Key Id is not supported for this encryption type"))
            }
        }

        @Test func `An export is told by its ARN`() async throws {
            try await cloud.recover("source")
            func refusal(_ arn: String) async -> Refusal? {
                await cloud.refusal(of: DynamoDB.DescribeExport.self) { $0.exportArn = arn }
            }
            for other in [Self.arn, Self.arn + "/import/01489602797149-73d8d5bc", String(repeating: "x", count: 40)] {
                #expect(await refusal(other) == Refusal("Invalid Export ARN"))
            }
            #expect(
                await refusal("arn:aws:dynamodb:eu-west-1:444455556666:table/source/export/0")
                    == Refusal("AccessDeniedException", "Access is denied")
            )
            #expect(
                await refusal("arn:aws:dynamodb:us-east-1:111122223333:table/source/export/0")
                    == Refusal("ExportNotFoundException", "Export not found: Invalid export arn")
            )
            let none = Self.arn + "/export/0"
            #expect(
                await refusal(none)
                    == Refusal("ExportNotFoundException", "Export not found: Export not found: \(none)")
            )
        }
    }
}
