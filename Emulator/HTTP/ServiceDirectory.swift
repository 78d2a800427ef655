internal import AWSModels
internal import AWSWire
internal import EmulatorCore
internal import PlatformModels

/// All services of the platform: those that are built, and the models of those that are not, which answer so.
struct ServiceDirectory: Sendable {
    /// A service as requests find it.
    struct Entry: Sendable {
        let model: ServiceModel
        /// What is built.
        let operations: [String: OperationEntry]
        /// How requests of the REST protocols find their operation; empty in other protocols.
        let routes: [Route]

        init(_ model: ServiceModel, _ operations: [OperationEntry]) {
            self.model = model
            self.operations = Dictionary(operations.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
            routes = model.wireProtocol.isREST && !operations.isEmpty ? model.routes() : []
        }
    }

    private let byTarget: [String: Entry]
    private let bySigningName: [String: [Entry]]
    private let queries: [Entry]

    init(_ services: [any Service]) {
        var entries = services.map { Entry($0.model, $0.operations) }
        let built = Set(entries.map(\.model.name))
        for table in ModelTable.all {
            let model = ServiceModel(table)
            if !built.contains(model.name) { entries.append(Entry(model, [])) }
        }
        byTarget = Dictionary(
            entries.filter { !$0.model.targetPrefix.isEmpty }.map { ($0.model.targetPrefix, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        bySigningName = Dictionary(grouping: entries, by: \.model.signingName)
        queries = entries.filter { $0.model.wireProtocols.contains(.query) }
    }

    /// The service of an `X-Amz-Target`, as `DynamoDB_20120810`.
    func service(target: String) -> Entry? { byTarget[target] }

    /// The services behind a name in credential scopes; some share one.
    func services(signingName: String) -> [Entry] { bySigningName[signingName] ?? [] }

    /// The service of the query protocol that has an operation in a version: how an unsigned request tells.
    func service(version: String, action: String) -> Entry? {
        queries.first { $0.model.apiVersion == version && $0.model.hasOperation(action) }
    }
}
