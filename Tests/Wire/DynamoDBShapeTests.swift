import AWSDynamoDB
import AWSWire
import Testing

/// The shapes of operations are held against the table here, whether or not a service runs them.
@Suite("DynamoDB's shapes")
struct DynamoDBShapeTests {
    private static let operations: [any Operation.Type] = [
        DynamoDB.BatchExecuteStatement.self,
        DynamoDB.CreateBackup.self,
        DynamoDB.CreateGlobalTable.self,
        DynamoDB.DeleteBackup.self,
        DynamoDB.DeleteResourcePolicy.self,
        DynamoDB.DescribeBackup.self,
        DynamoDB.DescribeContinuousBackups.self,
        DynamoDB.DescribeContributorInsights.self,
        DynamoDB.DescribeEndpoints.self,
        DynamoDB.DescribeExport.self,
        DynamoDB.DescribeGlobalTable.self,
        DynamoDB.DescribeGlobalTableSettings.self,
        DynamoDB.DescribeImport.self,
        DynamoDB.DescribeKinesisStreamingDestination.self,
        DynamoDB.DescribeLimits.self,
        DynamoDB.DescribeTableReplicaAutoScaling.self,
        DynamoDB.DisableKinesisStreamingDestination.self,
        DynamoDB.EnableKinesisStreamingDestination.self,
        DynamoDB.ExecuteStatement.self,
        DynamoDB.ExecuteTransaction.self,
        DynamoDB.ExportTableToPointInTime.self,
        DynamoDB.GetResourcePolicy.self,
        DynamoDB.ImportTable.self,
        DynamoDB.ListBackups.self,
        DynamoDB.ListContributorInsights.self,
        DynamoDB.ListExports.self,
        DynamoDB.ListGlobalTables.self,
        DynamoDB.ListImports.self,
        DynamoDB.ListTagsOfResource.self,
        DynamoDB.PutResourcePolicy.self,
        DynamoDB.RestoreTableFromBackup.self,
        DynamoDB.RestoreTableToPointInTime.self,
        DynamoDB.TagResource.self,
        DynamoDB.UntagResource.self,
        DynamoDB.UpdateContinuousBackups.self,
        DynamoDB.UpdateContributorInsights.self,
        DynamoDB.UpdateGlobalTable.self,
        DynamoDB.UpdateGlobalTableSettings.self,
        DynamoDB.UpdateKinesisStreamingDestination.self,
        DynamoDB.UpdateTableReplicaAutoScaling.self,
    ]

    @Test("Every shape has just the members of the table", arguments: operations.indices)
    func shapes(index: Int) throws { try check(Self.operations[index]) }

    private func check<O: Operation>(_ operation: O.Type) throws {
        let model = try #require(O.service.operation(O.name))
        #expect(O.differences == [])
        #expect(O.missingMembers == [])
        #expect(Members.unbound(of: O.Output.self, model.outputContext) == [])
    }
}
