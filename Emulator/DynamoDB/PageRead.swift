internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// What Query and Scan share: a page of at most 1 MB or the limit, filtered, projected, counted.
struct PageRead: Sendable {
    /// 1 MB, as AWS ends a page.
    static let pageBytes = 1024 * 1024

    var filter: Condition?
    var projection: Projection?
    var limit: Int?
    var countsOnly = false

    /// A page in the making.
    struct Page: Sendable {
        var items: [DynamoDB.Item] = []
        var count = 0
        var scanned = 0
        var bytes = 0
        /// The key to go on after; nil at the end.
        var last: [String: AttributeValue]?
    }

    /// The expressions and settings of a request.
    init(
        select: String?,
        projection: String?,
        filter: String?,
        limit: Int?,
        keyNames: [String],
        _ context: inout ExpressionContext
    ) throws(AWSError) {
        if let filter {
            let condition = try Condition(filter, kind: .filter, &context)
            self.filter = condition
        }
        if let projection { self.projection = try Projection(projection, &context) }
        self.limit = limit
        switch select {
        case "COUNT":
            guard projection == nil else {
                throw DynamoDBError.validation(
                    "Cannot specify the ProjectionExpression when choosing to get only the Count"
                )
            }
            countsOnly = true
        case "ALL_ATTRIBUTES":
            guard projection == nil else {
                throw DynamoDBError.validation(
                    "Cannot specify the ProjectionExpression when choosing to get ALL_ATTRIBUTES"
                )
            }
        case "SPECIFIC_ATTRIBUTES":
            guard projection != nil else {
                throw DynamoDBError.validation(
                    "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES"
                )
            }
        case "ALL_PROJECTED_ATTRIBUTES":
            throw DynamoDBError.invalidParameter(
                "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName"
            )
        default: break
        }
    }

    /// Reads rows `item, size` in their order into a page.
    func read(
        _ connection: Connection,
        _ table: Table,
        _ sql: String,
        _ values: [SQLValue],
        accepts: (Row) -> Bool = { _ in true }
    ) throws(AWSError) -> Page {
        var page = Page()
        var lastJSON: [UInt8]?
        var isCut = false
        try connection.each(text: sql, values) { row throws(AWSError) in
            guard accepts(row) else { return true }
            if page.scanned == limit || page.bytes >= Self.pageBytes {
                isCut = true
                return false
            }
            page.scanned += 1
            page.bytes += Int(row.int(1))
            let isLast = page.scanned == limit || page.bytes >= Self.pageBytes
            if filter == nil, projection == nil {
                page.count += 1
                let json = countsOnly && !isLast ? [] : row.blob(0)
                if !countsOnly { page.items.append(.init(json: json)) }
                if isLast { lastJSON = json }
                return true
            }
            let json = row.blob(0)
            let item = try AttributeValue.item(json: json)
            if isLast { lastJSON = json }
            if let filter, try !filter.matches(item) { return true }
            page.count += 1
            if !countsOnly { page.items.append(projection.map { .init($0.apply(item)) } ?? .init(json: json)) }
            return true
        }
        // AWS gives a key where it stopped at the limit, though nothing may follow; where it stopped at 1 MB as well.
        if isCut || page.scanned == limit, let lastJSON {
            page.last = table.keyAttributes(of: try AttributeValue.item(json: lastJSON))
        }
        return page
    }
}
