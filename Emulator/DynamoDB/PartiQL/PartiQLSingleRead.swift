internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

/// A SELECT of one item by its key, which is all that batches and transactions take.
struct PartiQLSingleRead {
    let table: Table
    let key: ItemKey
    private let projection: PartiQLProjection?

    /// - Throws: `ValidationException` where the WHERE clause is anything but the key.
    init(
        _ select: PartiQLStatement.Select,
        _ values: PartiQLValues,
        in operation: String,
        _ tables: TableIndex,
        _ context: RequestContext
    ) throws(AWSError) {
        let source = try PartiQLSource(select.source)
        projection = try PartiQLProjection(select.projection)
        try PartiQLConditions.check(select.condition, values)
        if source.index != nil, operation == "ExecuteTransaction" { throw PartiQLError.indexInTransaction }
        table = try tables.table(source.table, context)
        let item: PartiQLItem
        do throws(AWSError) {
            item = try PartiQLItem(select.condition, table.layout, values)
        } catch {
            throw error == PartiQLError.keyIncomplete ? PartiQLError.selectKey(operation) : error
        }
        guard source.index == nil, item.rest.isEmpty else { throw PartiQLError.selectKey(operation) }
        key = try table.key(item.key)
    }

    /// What is told of the item.
    func answer(_ found: StoredItem) throws(AWSError) -> DynamoDB.Item {
        guard let projection else { return .init(json: found.json) }
        return .init(projection.apply(try found.attributes()))
    }
}
