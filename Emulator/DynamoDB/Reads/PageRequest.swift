internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire

/// What a Query or a Scan asks for beside the key: which items, which of their attributes, how many.
struct PageRequest {
    var select: String?
    var limit: Int?
    var filter: (any ItemCondition)?
    var projection: Projection?
    /// Whether a partition is read: then no filter may name attributes of the key.
    var isQuery = false
    private var filterNames: [String] = []
    private var projectionNames: [String] = []
    /// The parameter that the projection came in.
    private var projectionParameter = "ProjectionExpression"

    init(select: String?, limit: Int?) {
        self.select = select
        self.limit = limit
    }

    mutating func setFilter(_ text: String, _ context: inout ExpressionContext) throws(AWSError) {
        if !isQuery, let size = ExpressionParser.excess(text) { throw ExpressionKind.filter.tooLong(size) }
        let condition = try Condition(text, kind: .filter, &context)
        filterNames = condition.attributeNames
        filter = condition
    }

    mutating func setProjection(_ text: String, _ context: inout ExpressionContext) throws(AWSError) {
        let projection = try Projection(text, &context)
        projectionNames = projection.attributeNames
        self.projection = projection
    }

    /// What stood for filter and projection before expressions.
    mutating func setLegacy(
        _ conditions: [String: DynamoDB.Condition]?,
        _ conditionalOperator: String?,
        _ attributesToGet: [String]?
    ) throws(AWSError) {
        if let condition = try LegacyParameters.filter(conditions, conditionalOperator) {
            filterNames = condition.attributeNames
            filter = condition
        }
        if let projection = try LegacyParameters.projection(attributesToGet) {
            projectionParameter = "AttributesToGet"
            projectionNames = projection.attributeNames
            self.projection = projection
        }
    }

    /// Refuses paths that lead into attributes of keys.
    func refusePaths(_ source: ReadSource) throws(AWSError) {
        try source.table.refusePaths(into: filter?.enteredNames)
        try source.table.refusePaths(into: projection?.enteredNames)
    }

    /// Refuses a filter that names the attributes of the key that the query is of.
    func refuseKeys(_ source: ReadSource) throws(AWSError) {
        guard let name = filterNames.first(where: { source.key.names.contains($0) }) else { return }
        throw DynamoDBError.validation(
            filter is LegacyCondition
                ? "QueryFilter can only contain non-primary key attributes: Primary key attribute: \(name)"
                : "Filter Expression can only contain non-primary key attributes: Primary key attribute: \(name)"
        )
    }

    /// Checks what was asked for against what is read.
    func read(_ source: ReadSource) throws(AWSError) -> PageRead {
        try checkSelect(source)
        let lacking = source.index.map { index in attributes.filter { !index.holds($0) } } ?? []
        if let index = source.index, !index.isLocal, !lacking.isEmpty {
            throw DynamoDBError.notProjected(lacking, index: index.name)
        }
        var fetches = !lacking.isEmpty
        if select == "ALL_ATTRIBUTES", let index = source.index, case .some = index.projection { fetches = true }
        return PageRead(
            source: source,
            filter: filter,
            projection: projection,
            limit: limit,
            countsOnly: select == "COUNT",
            fetches: fetches,
            givesFetched: select == "ALL_ATTRIBUTES"
        )
    }

    private var attributes: [String] {
        var seen: Set<String> = []
        return (filterNames + projectionNames).filter { seen.insert($0).inserted }
    }

    private func checkSelect(_ source: ReadSource) throws(AWSError) {
        switch select {
        case "COUNT":
            guard projection == nil else {
                throw DynamoDBError.validation(
                    "Cannot specify the \(projectionParameter) when choosing to get only the Count"
                )
            }
        case "ALL_ATTRIBUTES":
            guard projection == nil else {
                throw DynamoDBError.validation(
                    "Cannot specify the \(projectionParameter) when choosing to get ALL_ATTRIBUTES"
                )
            }
            if let index = source.index, !index.isLocal, case .some = index.projection {
                throw DynamoDBError.allAttributes(index.name)
            }
        case "SPECIFIC_ATTRIBUTES":
            guard projection != nil else {
                let error = DynamoDBError.request(
                    "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES"
                )
                // Measured on AWS (github.com/nubo-db/dynoxide, CHANGELOG 0.11.2).
                throw isQuery ? error.inEnvelope : error
            }
        case "ALL_PROJECTED_ATTRIBUTES":
            guard projection == nil else {
                throw DynamoDBError.validation(
                    "Cannot specify the \(projectionParameter) when choosing to get ALL_PROJECTED_ATTRIBUTES"
                )
            }
            guard source.index != nil else {
                throw DynamoDBError.invalidParameter(
                    "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName"
                )
            }
        default: break
        }
    }
}
