internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import Store

/// What is kept beside tables under ARNs of its own: backups, exports and imports.
struct ResourceStore {
    let connection: Connection

    /// Which kind of resource it is.
    enum Kind: String, Sendable {
        case backup, export, importing = "import"
    }

    struct Resource: Sendable {
        var arn: String
        var created: Timestamp
        /// What its Describe operation answers.
        var description: String
        /// The definition of the table that it was made of.
        var definition: String?
        /// The number of the table of its items.
        var contents: Int64?
    }

    init(_ connection: Connection) { self.connection = connection }

    func put(_ resource: Resource, _ kind: Kind, _ context: RequestContext) throws(AWSError) {
        try put(resource, kind, account: context.account, region: context.region)
    }

    func put(_ resource: Resource, _ kind: Kind, account: String, region: String) throws(AWSError) {
        try connection.run(
            "INSERT OR REPLACE INTO resources (kind, account, region, arn, created, description, definition, contents) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            .text(kind.rawValue),
            .text(account),
            .text(region),
            .text(resource.arn),
            .int(resource.created.milliseconds),
            .text(resource.description),
            .text(resource.definition),
            resource.contents.map { .int($0) } ?? .null
        )
    }

    func find(_ arn: String, _ kind: Kind, _ context: RequestContext) throws(AWSError) -> Resource? {
        try connection.first(
            "SELECT arn, created, description, definition, contents FROM resources WHERE kind = ? AND account = ? AND region = ? AND arn = ?",
            .text(kind.rawValue),
            .text(context.account),
            .text(context.region),
            .text(arn),
            row: Self.resource
        )
    }

    /// All of a kind, in the order they were made.
    func all(_ kind: Kind, _ context: RequestContext) throws(AWSError) -> [Resource] {
        try connection.all(
            "SELECT arn, created, description, definition, contents FROM resources WHERE kind = ? AND account = ? AND region = ? ORDER BY created, arn",
            .text(kind.rawValue),
            .text(context.account),
            .text(context.region),
            row: Self.resource
        )
    }

    /// Those of a kind that were made before a moment, of all accounts and regions.
    func made(_ kind: Kind, before moment: Timestamp) throws(AWSError) -> [Resource] {
        try connection.all(
            "SELECT arn, created, description, definition, contents FROM resources WHERE kind = ? AND created <= ?",
            .text(kind.rawValue),
            .int(moment.milliseconds),
            row: Self.resource
        )
    }

    func remove(_ arn: String, _ kind: Kind) throws(AWSError) {
        try connection.run("DELETE FROM resources WHERE kind = ? AND arn = ?", .text(kind.rawValue), .text(arn))
    }

    private static func resource(_ row: Row) -> Resource {
        Resource(
            arn: row.text(0),
            created: Timestamp(milliseconds: row.int(1)),
            description: row.text(2),
            definition: row.optionalText(3),
            contents: row.isNull(4) ? nil : row.int(4)
        )
    }

    /// The last part of a new ARN, as `01489602797149-73d8d5bc`; of a backup that the system makes it ends in zeros.
    static func id(_ now: Timestamp, isOfSystem: Bool = false) -> String {
        let milliseconds = String(now.milliseconds)
        let hex = String(isOfSystem ? 0 : UInt32(truncatingIfNeeded: UniqueID.next()), radix: 16)
        return String(repeating: "0", count: max(0, 14 - milliseconds.count)) + milliseconds + "-"
            + String(repeating: "0", count: 8 - hex.count) + hex
    }
}
