internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import Store

/// Resource policies of tables, indexes and streams in the store.
struct PolicyStore {
    private let connection: Connection

    /// A policy and which of its versions it is.
    struct Policy: Sendable {
        var text: String
        var revision: String
    }

    init(_ connection: Connection) { self.connection = connection }

    func find(_ arn: String) throws(AWSError) -> Policy? {
        try connection.first("SELECT policy, revision FROM policies WHERE arn = ?", .text(arn)) {
            Policy(text: $0.text(0), revision: $0.text(1))
        }
    }

    /// All that have a policy.
    func all() throws(AWSError) -> [String] {
        try connection.all("SELECT arn FROM policies ORDER BY arn") { $0.text(0) }
    }

    /// Writes a policy; gives the revision.
    ///
    /// The same text keeps its revision.
    func put(_ text: String, for arn: String, _ now: Timestamp) throws(AWSError) -> String {
        if let known = try find(arn), known.text == text { return known.revision }
        let revision = String(now.milliseconds) + String(UniqueID.next() % 1_000_000)
        try connection.run(
            "INSERT OR REPLACE INTO policies (arn, policy, revision, changed) VALUES (?, ?, ?, ?)",
            .text(arn),
            .text(text),
            .text(revision),
            .int(now.milliseconds)
        )
        return revision
    }

    /// Refuses a change of another version than the one that was expected; `NO_POLICY` expects none.
    func check(_ expected: String?, _ arn: String) throws(AWSError) {
        guard let expected else { return }
        let known = try find(arn)
        guard expected == known?.revision || expected == "NO_POLICY" && known == nil else {
            throw DynamoDBError.policyNotFound(arn)
        }
    }

    func remove(_ arn: String) throws(AWSError) {
        try connection.run("DELETE FROM policies WHERE arn = ?", .text(arn))
    }
}
