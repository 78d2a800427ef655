internal import AWSCore
internal import Store

/// Resource policies of tables and streams in the store; of one that was removed the row remains, its text empty.
struct PolicyStore {
    private let connection: Connection

    /// A policy and which of its versions it is.
    struct Policy: Sendable {
        var text: String
        var revision: String
    }

    init(_ connection: Connection) { self.connection = connection }

    func find(_ arn: String) throws(AWSError) -> Policy? {
        guard let policy = try row(arn), !policy.text.isEmpty else { return nil }
        return policy
    }

    /// All that have a policy.
    func all() throws(AWSError) -> [String] {
        try connection.all("SELECT arn FROM policies WHERE policy <> '' ORDER BY arn") { $0.text(0) }
    }

    /// Writes a policy; gives the revision.
    ///
    /// The same policy keeps its revision: measured on AWS in October 2026 ("ack-api-quirks", DDB-TABLE-207).
    func put(_ policy: PolicyDocument, for arn: String, _ now: Timestamp) throws(AWSError) -> String {
        if let known = try find(arn), known.text == policy.text { return known.revision }
        return try write(policy.text, arn, now)
    }

    /// Refuses a change of another version than the one that was expected; `NO_POLICY` expects none.
    func check(_ expected: String?, _ holder: PolicyHolder) throws(AWSError) {
        guard let expected else { return }
        let known = try find(holder.arn)
        guard expected == known?.revision ?? "NO_POLICY" else {
            throw PolicyError.revision(expected, of: holder.table, hasPolicy: known != nil)
        }
    }

    /// Removes a policy; gives its revision.
    ///
    /// Where it was removed before, its revision is the moment of that (DDB-TABLE-205).
    func remove(_ arn: String, _ now: Timestamp) throws(AWSError) -> String? {
        guard let known = try row(arn) else { return nil }
        if !known.text.isEmpty { _ = try write("", arn, now) }
        return known.revision
    }

    /// Removes the policies of a table and of its streams; gives the ARNs of those that had one.
    func removeAll(ofTable arn: String) throws(AWSError) -> [String] {
        try connection.all(
            "DELETE FROM policies WHERE arn = ? OR substr(arn, 1, ?) = ? RETURNING arn",
            .text(arn),
            .int(Int64(arn.unicodeScalars.count + 8)),
            .text("\(arn)/stream/")
        ) { $0.text(0) }
    }

    private func row(_ arn: String) throws(AWSError) -> Policy? {
        try connection.first("SELECT policy, revision FROM policies WHERE arn = ?", .text(arn)) {
            Policy(text: $0.text(0), revision: $0.text(1))
        }
    }

    /// A revision is the moment of the change in milliseconds, and greater than those before (DDB-TABLE-207).
    private func write(_ text: String, _ arn: String, _ now: Timestamp) throws(AWSError) -> String {
        let last = try connection.first("SELECT changed FROM policies WHERE arn = ?", .text(arn)) { $0.int(0) }
        let moment = max(now.milliseconds, (last ?? 0) + 1)
        try connection.run(
            "INSERT OR REPLACE INTO policies (arn, policy, revision, changed) VALUES (?, ?, ?, ?)",
            .text(arn),
            .text(text),
            .text(String(moment)),
            .int(moment)
        )
        return String(moment)
    }
}
