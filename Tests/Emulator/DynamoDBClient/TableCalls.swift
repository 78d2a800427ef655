import AWSCore
import AWSDynamoDB
import AWSWire

extension ServedTables {
    /// Makes a table that is paid by the request.
    @discardableResult
    func make(
        _ name: String,
        _ keys: Keys = "id",
        global: [IndexSketch] = [],
        local: [IndexSketch] = [],
        _ more: (inout DynamoDB.CreateTable.Input) -> Void = { _ in }
    ) async throws -> DynamoDB.TableDescription {
        var definitions = keys.definitions
        for definition in (global + local).flatMap(\.keys.definitions)
        where !definitions.contains(where: { $0.attributeName == definition.attributeName }) {
            definitions.append(definition)
        }
        let output = try await call(DynamoDB.CreateTable.self) {
            $0.tableName = name
            $0.keySchema = keys.schema
            $0.attributeDefinitions = definitions
            $0.billingMode = "PAY_PER_REQUEST"
            if !global.isEmpty { $0.globalSecondaryIndexes = global.map(\.global) }
            if !local.isEmpty { $0.localSecondaryIndexes = local.map(\.local) }
            more(&$0)
        }
        return output.tableDescription ?? .init()
    }

    /// Changes a table.
    @discardableResult
    func update(
        _ table: String,
        _ fill: (inout DynamoDB.UpdateTable.Input) -> Void
    ) async throws -> DynamoDB.TableDescription {
        try await call(DynamoDB.UpdateTable.self) {
            $0.tableName = table
            fill(&$0)
        }.tableDescription ?? .init()
    }

    /// What a change of a table is refused with.
    func refusal(ofUpdate table: String, _ fill: (inout DynamoDB.UpdateTable.Input) -> Void) async -> Refusal? {
        await refusal(of: DynamoDB.UpdateTable.self) {
            $0.tableName = table
            fill(&$0)
        }
    }

    /// What DescribeTable tells of a table.
    func describe(_ name: String) async throws -> DynamoDB.TableDescription {
        try await call(DynamoDB.DescribeTable.self) { $0.tableName = name }.table ?? .init()
    }

    func put(_ table: String, _ items: Attributes...) async throws {
        for item in items {
            try await call(DynamoDB.PutItem.self) {
                $0.tableName = table
                $0.item = item
            }
        }
    }

    /// The item of a key as it is now.
    func item(_ table: String, _ key: Attributes) async throws -> Attributes? {
        try await call(DynamoDB.GetItem.self) {
            $0.tableName = table
            $0.key = key
            $0.consistentRead = true
        }.item?.attributes
    }

    /// All items that a scan sees.
    func items(_ table: String, index: String? = nil) async throws -> [Attributes] {
        try await call(DynamoDB.Scan.self) {
            $0.tableName = table
            $0.indexName = index
        }.items?.map(\.attributes) ?? []
    }
}

extension [DynamoDB.Item]? {
    /// The values of one attribute, in the items' order.
    func values(of name: String) -> [AttributeValue?] { self?.map { $0.attributes[name] } ?? [] }
}

extension DynamoDB.GlobalSecondaryIndexUpdate {
    /// A new index of whole items.
    static func create(_ name: String, _ keys: Keys) -> Self {
        .init {
            $0.create = .init {
                $0.indexName = name
                $0.keySchema = keys.schema
                $0.projection = .init { $0.projectionType = "ALL" }
            }
        }
    }

    static func delete(_ name: String) -> Self { .init { $0.delete = .init { $0.indexName = name } } }
}
