internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// A table as requests see it: its definition, made ready for reads and writes.
///
/// It never changes: UpdateTable and the like put another one in its place.
final class Table: Sendable {
    let id: Int64
    let account: String
    let region: String
    let name: String
    /// What DescribeTable tells, without what changes with time: states, counts and sizes.
    let definition: DynamoDB.TableDescription
    let settings: TableSettings
    let hashKey: KeyAttribute
    let rangeKey: KeyAttribute?
    let keyNames: [String]
    let indexes: [SecondaryIndex]
    /// The stream that writes go to; nil where it is off.
    let stream: TableStream?
    let items: ItemTree
    /// Whether a write of an item changes more than the item's row.
    let hasEffects: Bool

    init(
        id: Int64,
        account: String,
        region: String,
        name: String,
        definition: DynamoDB.TableDescription,
        settings: TableSettings
    ) throws(AWSError) {
        self.id = id
        self.account = account
        self.region = region
        self.name = name
        self.definition = definition
        self.settings = settings
        let types = KeyTypes(definition.attributeDefinitions)
        let key = try types.layout(definition.keySchema)
        guard let hash = key.hash.first else { throw .internalFailure("table \(name) has no key in the store") }
        hashKey = hash
        rangeKey = key.range.first
        keyNames = key.names
        indexes = try SecondaryIndex.all(definition, settings, table: id, tableKey: key, types)
        stream = settings.stream.map { TableStream(id: $0, definition) }
        items = ItemTree("items_\(id)")
        hasEffects =
            !indexes.isEmpty || stream != nil || settings.timeToLive != nil || settings.recovery != nil
            || settings.destinations.contains { $0.takesRecords }
    }

    var arn: String { "arn:aws:dynamodb:\(region):\(account):table/\(name)" }

    /// The same table with another definition or other settings.
    func with(
        _ definition: DynamoDB.TableDescription? = nil,
        _ settings: TableSettings? = nil
    ) throws(AWSError) -> Table {
        try Table(
            id: id,
            account: account,
            region: region,
            name: name,
            definition: definition ?? self.definition,
            settings: settings ?? self.settings
        )
    }

    func index(_ name: String) -> SecondaryIndex? { indexes.first { $0.name == name } }

    var hasLocalIndexes: Bool { indexes.contains { $0.isLocal } }
}

/// The stream that a table's writes go to.
struct TableStream: Sendable {
    let id: Int64
    let arn: String
    let hasNewImage: Bool
    let hasOldImage: Bool
    let view: String

    init(id: Int64, _ definition: DynamoDB.TableDescription) {
        self.id = id
        arn = definition.latestStreamArn ?? ""
        view = definition.streamSpecification?.streamViewType ?? "KEYS_ONLY"
        hasNewImage = view.hasPrefix("NEW")
        hasOldImage = view.hasSuffix("OLD_IMAGE") || view.hasSuffix("OLD_IMAGES")
    }
}
