internal import AWSCore
internal import EmulatorCore
internal import Store
internal import Synchronization

/// The event source mappings, in memory; SQLite holds the truth.
final class MappingIndex: Sendable {
    private let mappings = Mutex<[String: Mapping]>([:])
    private let database: Database

    init(_ database: Database) throws(AWSError) {
        self.database = database
        let all = try database.read { connection throws(AWSError) in
            try connection.all("SELECT uuid, definition FROM mappings") { row throws(AWSError) in
                try Mapping(uuid: row.text(0), definition: row.text(1))
            }
        }
        mappings.withLock { mappings in for mapping in all { mappings[mapping.uuid] = mapping } }
    }

    /// A mapping of the caller's.
    func mapping(_ uuid: String, _ context: RequestContext) throws(AWSError) -> Mapping {
        let found = mappings.withLock { $0[uuid] }
        guard let found, found.account == context.account, found.region == context.region else {
            throw LambdaError.mappingNotFound()
        }
        return found
    }

    /// All mappings in the order of their ids.
    var all: [Mapping] { mappings.withLock { $0.values.sorted { $0.uuid < $1.uuid } } }

    func put(_ mapping: Mapping) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            try connection.run(
                "INSERT INTO mappings (uuid, definition) VALUES (?, ?) ON CONFLICT DO UPDATE SET definition = excluded.definition",
                .text(mapping.uuid),
                .text(mapping.definition)
            )
        }
        mappings.withLock { $0[mapping.uuid] = mapping }
    }

    func remove(_ mapping: Mapping) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            try connection.run("DELETE FROM mappings WHERE uuid = ?", .text(mapping.uuid))
            try connection.run("DELETE FROM checkpoints WHERE uuid = ?", .text(mapping.uuid))
        }
        mappings.withLock { $0[mapping.uuid] = nil }
    }

    func reset() { mappings.withLock { $0 = [:] } }
}
