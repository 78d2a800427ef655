import AWSCore
import AWSDynamoDB
import AWSS3
import AWSWire

extension ServedTables {
    /// Makes the bucket `lake`.
    func makeLake() async throws {
        try await call(S3.CreateBucket.self) {
            $0.bucket = "lake"
            $0.createBucketConfiguration = .init { $0.locationConstraint = "eu-west-1" }
        }
    }

    /// Turns point-in-time recovery of a table on.
    func recover(_ table: String) async throws {
        try await call(DynamoDB.UpdateContinuousBackups.self) {
            $0.tableName = table
            $0.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = true
        }
    }

    /// Begins an export of a table to the lake.
    func export(
        _ table: String,
        _ more: (inout DynamoDB.ExportTableToPointInTime.Input) -> Void = { _ in }
    ) async throws -> DynamoDB.ExportDescription {
        try await call(DynamoDB.ExportTableToPointInTime.self) {
            $0.tableArn = "arn:aws:dynamodb:eu-west-1:111122223333:table/\(table)"
            $0.s3Bucket = "lake"
            more(&$0)
        }.exportDescription ?? .init()
    }

    /// What the export of a table to the lake is refused with; nil where it is not.
    func refusal(
        ofExport table: String,
        _ more: (inout DynamoDB.ExportTableToPointInTime.Input) -> Void = { _ in }
    ) async -> Refusal? {
        await refusal(of: DynamoDB.ExportTableToPointInTime.self) {
            $0.tableArn = "arn:aws:dynamodb:eu-west-1:111122223333:table/\(table)"
            $0.s3Bucket = "lake"
            more(&$0)
        }
    }

    /// What is told of an export.
    func describe(export arn: String?) async throws -> DynamoDB.ExportDescription {
        try await call(DynamoDB.DescribeExport.self) { $0.exportArn = arn ?? "" }.exportDescription ?? .init()
    }

    /// Begins an import from the lake into the table `copy`.
    func bring(
        _ prefix: String,
        _ more: (inout DynamoDB.ImportTable.Input) -> Void = { _ in }
    ) async throws -> DynamoDB.ImportTableDescription {
        try await call(DynamoDB.ImportTable.self) {
            Self.fill(&$0, prefix)
            more(&$0)
        }.importTableDescription
    }

    /// What the import into the table `copy` is refused with; nil where it is not.
    func refusal(
        ofImport prefix: String,
        _ more: (inout DynamoDB.ImportTable.Input) -> Void = { _ in }
    ) async -> Refusal? {
        await refusal(of: DynamoDB.ImportTable.self) {
            Self.fill(&$0, prefix)
            more(&$0)
        }
    }

    private static func fill(_ input: inout DynamoDB.ImportTable.Input, _ prefix: String) {
        input.s3BucketSource.s3Bucket = "lake"
        input.s3BucketSource.s3KeyPrefix = prefix
        input.inputFormat = "DYNAMODB_JSON"
        input.tableCreationParameters.tableName = "copy"
        input.tableCreationParameters.keySchema = ("id" as Keys).schema
        input.tableCreationParameters.attributeDefinitions = ("id" as Keys).definitions
        input.tableCreationParameters.billingMode = "PAY_PER_REQUEST"
    }

    /// What is told of an import.
    func describe(import arn: String?) async throws -> DynamoDB.ImportTableDescription {
        try await call(DynamoDB.DescribeImport.self) { $0.importArn = arn ?? "" }.importTableDescription
    }
}
