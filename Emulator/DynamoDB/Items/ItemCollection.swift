internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// The items of one partition key with their entries in local indexes.
enum ItemCollection {
    /// 10 GB (developer guide, "Item collections in local secondary indexes").
    static let limit = 10 << 30

    /// What ReturnItemCollectionMetrics asks for: only tables with local indexes keep count, and a check changes nothing
    /// (API_TransactWriteItems).
    static func metrics(
        _ wanted: String?,
        _ write: ItemWrite,
        _ keyAttributes: @autoclosure () -> [String: AttributeValue],
        _ connection: Connection
    ) throws(AWSError) -> DynamoDB.ItemCollectionMetrics? {
        guard wanted == "SIZE", write.table.hasLocalIndexes, !write.isCheck else { return nil }
        let bytes =
            try connection.first(
                "SELECT bytes FROM collections WHERE table_id = ? AND hash = ?",
                .int(write.table.id),
                .blob(write.key.hash)
            ) { Int($0.int(0)) } ?? 0
        let gigabytes = Double(bytes >> 30)
        let name = write.table.hashKey.name
        return .init {
            $0.itemCollectionKey = keyAttributes()[name].map { [name: $0] }
            $0.sizeEstimateRangeGB = [gigabytes, gigabytes + 1]
        }
    }
}
