internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// What Query and Scan share: a page of at most 1 MB or the limit, filtered, projected, counted.
struct PageRead: Sendable {
    /// 1 MB, as AWS ends a page.
    static let pageBytes = 1024 * 1024

    let source: ReadSource
    let filter: (any ItemCondition)?
    let projection: Projection?
    let limit: Int?
    let countsOnly: Bool
    /// Whether each item of a local index is fetched from the table, for attributes that the index lacks.
    let fetches: Bool
    /// Whether the items are given as they were fetched, and not as the index has them.
    let givesFetched: Bool

    /// A page in the making.
    struct Page: Sendable {
        var items: [DynamoDB.Item] = []
        var count = 0
        var scanned = 0
        /// What was read of the table or the index, bytes.
        var bytes = 0
        /// What fetching from the table cost beside it, in units of 4 KB.
        var fetchedUnits = 0
        /// The key to go on after; nil at the end.
        var last: [String: AttributeValue]?
        /// The item that made the page full.
        fileprivate var lastItem: [UInt8]?
    }

    /// Reads items in their order into a page.
    ///
    /// - Parameter accepts: whether an item of a key is one of those that are read.
    func read(
        _ connection: Connection,
        _ span: KeySpan,
        accepts: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }
    ) throws(AWSError) -> Page {
        var page = Page()
        try read(connection, span, into: &page, accepts: accepts)
        return page
    }

    /// Reads more items into a page that is not full.
    func read(
        _ connection: Connection,
        _ span: KeySpan,
        into page: inout Page,
        accepts: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }
    ) throws(AWSError) {
        var isCut = false
        let items = ItemStore(connection: connection)
        try source.items.each(span, connection) { found throws(AWSError) in
            guard accepts(found.key) else { return true }
            if page.scanned == limit || page.bytes >= Self.pageBytes {
                isCut = true
                return false
            }
            page.scanned += 1
            page.bytes += found.size
            let isLast = page.scanned == limit || page.bytes >= Self.pageBytes
            if countsOnly, filter == nil, !isLast {
                page.count += 1
                return true
            }
            var json = Array(found.json)
            if isLast { page.lastItem = json }
            let entry = json
            if fetches, let whole = try items.item(source.table, ItemKey(found.key)) {
                json = whole.json
                page.fetchedUnits += (whole.size + 4095) / 4096
            }
            if filter == nil, projection == nil {
                page.count += 1
                if !countsOnly { page.items.append(.init(json: json)) }
                return true
            }
            let item = try AttributeValue.item(json: json)
            if let filter, try !filter.matches(item) { return true }
            page.count += 1
            if !countsOnly {
                // What was fetched for the filter alone is not given (API_Query, Select).
                page.items.append(
                    projection.map { .init($0.apply(item)) } ?? .init(json: givesFetched ? json : entry)
                )
            }
            return true
        }
        // AWS gives a key where it stopped at the limit, though nothing may follow; where it stopped at 1 MB as well.
        if isCut || page.scanned == limit, let lastItem = page.lastItem {
            page.last = source.startKey(after: try AttributeValue.item(json: lastItem))
        }
    }

    /// What the page cost.
    func cost(_ page: Page, isConsistent: Bool) -> CapacityCost {
        var cost = CapacityCost()
        let units = Capacity.read(page.bytes, isConsistent: isConsistent)
        if let index = source.index {
            cost.add(index, units)
            cost.table = Double(page.fetchedUnits) * (isConsistent ? 1 : 0.5)
        } else {
            cost.table = units
        }
        return cost
    }
}
