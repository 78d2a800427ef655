internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

/// What a SELECT gave.
struct PartiQLSelection {
    var items: [DynamoDB.Item]
    /// The key to go on after; nil at the end.
    var last: [String: AttributeValue]?
    var consumed: DynamoDB.ConsumedCapacity?
}

/// How a request reads, beside its statement.
struct PartiQLReadOptions {
    var isConsistent = false
    var limit: Int?
    var start: [String: AttributeValue]?
    var returnConsumedCapacity: String?
}

extension DynamoDBService {
    /// How many items a page of an IN on the partition key has (ql-operators).
    private static let membershipPage = 10

    /// Reads a page of a SELECT.
    func select(
        _ select: PartiQLStatement.Select,
        _ values: PartiQLValues,
        _ options: PartiQLReadOptions,
        _ context: RequestContext
    ) throws(AWSError) -> PartiQLSelection {
        let names = try PartiQLSource(select.source)
        let projection = try PartiQLProjection(select.projection)
        try PartiQLConditions.check(select.condition, values)
        let table = try tables.table(names.table, context)
        let source: ReadSource
        do throws(AWSError) {
            source = try ReadSource(
                table,
                indexName: names.index,
                isConsistent: options.isConsistent,
                context.now
            )
        } catch {
            throw PartiQLError.ofIndex(names.index ?? "", error)
        }
        let plan = try PartiQLRead(select, source.key, values)
        let read = PageRead(
            source: source,
            filter: Self.lacksFilter(source, plan) ? NoItem() : plan.filter,
            projection: nil,
            limit: plan.isMembership ? min(options.limit ?? .max, Self.membershipPage) : options.limit,
            countsOnly: false,
            fetches: try Self.fetches(source, plan, projection),
            givesFetched: projection != nil
        )
        let pieces = try PartiQLPieces(plan, source, after: options.start)
        try throttle?.admit(table, .read, index: source.index, context.now)
        let page = try self.read(table, index: source.index, isConsistent: options.isConsistent, context) {
            connection throws(AWSError) in
            var page = PageRead.Page()
            for piece in pieces.all where page.last == nil {
                try read.read(connection, piece, into: &page)
            }
            return page
        }
        let cost = read.cost(page, isConsistent: options.isConsistent)
        throttle?.take(table, .read, cost)
        return PartiQLSelection(
            items: projection.map { projection in page.items.map { .init(projection.apply($0.attributes)) } }
                ?? page.items,
            last: page.last,
            consumed: cost.consumed(options.returnConsumedCapacity, table)
        )
    }

    /// Whether items are fetched from the table, for attributes that a local index lacks; what a global one lacks cannot
    /// be read through it (as of Query and Scan).
    private static func fetches(
        _ source: ReadSource,
        _ plan: PartiQLRead,
        _ projection: PartiQLProjection?
    ) throws(AWSError) -> Bool {
        guard let index = source.index else { return false }
        var seen: Set<String> = []
        let names = (lacksFilter(source, plan) ? [] : plan.attributeNames) + (projection?.attributeNames ?? [])
        let lacking = names.filter { !index.holds($0) && seen.insert($0).inserted }
        guard index.isLocal || lacking.isEmpty else { throw DynamoDBError.notProjected(lacking, index: index.name) }
        return !lacking.isEmpty
    }

    /// Whether a global index is read as a whole under a condition on what it lacks, which holds for none of its entries
    /// whatever it says (seen of AWS by the authors of another emulator, github.com/nubo-db/dynoxide, CHANGELOG).
    private static func lacksFilter(_ source: ReadSource, _ plan: PartiQLRead) -> Bool {
        guard let index = source.index, !index.isLocal, !plan.isKeyed else { return false }
        return !plan.attributeNames.allSatisfy(index.holds)
    }
}

/// A condition that holds for no item.
private final class NoItem: ItemCondition {
    var names: [String]? { [] }

    func matches(_ item: [String: AttributeValue]) -> Bool { false }
}

/// The rows to read one after the other: partitions, or all of a table or an index.
private struct PartiQLPieces {
    private(set) var all: [KeySpan] = []

    init(_ plan: PartiQLRead, _ source: ReadSource, after key: [String: AttributeValue]?) throws(AWSError) {
        let start = try key.map { key throws(AWSError) in
            try source.start(key, isScan: plan.partitions == nil)
        }
        guard let partitions = plan.partitions else {
            all.append(start.map { .behind($0.bytes) } ?? .all)
            return
        }
        // The partitions before the one where the last page ended are done.
        var isDone = start != nil
        for partition in partitions {
            let condition = try plan.condition(partition, source.key)
            var range = try KeyRange(condition, source.key, isForward: plan.isForward)
            if isDone, let start {
                guard start.place.hash == range.hash else { continue }
                guard condition.includes(start.attributes, source.key) else { throw DynamoDBError.startKeyOutside }
                range.start(behind: start)
                isDone = false
            }
            all.append(range.span)
        }
        guard !isDone else { throw DynamoDBError.startKeyOutside }
    }
}
