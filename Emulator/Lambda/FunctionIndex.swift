internal import AWSCore
internal import EmulatorCore
internal import Store
internal import Synchronization

/// The functions by account, region and name, in memory; SQLite holds the truth.
final class FunctionIndex: Sendable {
    private struct Key: Hashable {
        var account: String
        var region: String
        var name: String
    }

    private let functions = Mutex<[Key: Function]>([:])
    private let database: Database

    init(_ database: Database) throws(AWSError) {
        self.database = database
        let all = try database.read { connection throws(AWSError) in
            try connection.all("SELECT account, region, name, definition FROM functions") { row throws(AWSError) in
                try Function(account: row.text(0), region: row.text(1), name: row.text(2), definition: row.text(3))
            }
        }
        functions.withLock { functions in
            for function in all {
                functions[Key(account: function.account, region: function.region, name: function.name)] = function
            }
        }
    }

    /// The function that a name, a partial ARN or an ARN names.
    func function(_ reference: String, qualifier: String? = nil, _ context: RequestContext) throws(AWSError) -> Function
    {
        let name = try FunctionName(reference, context)
        let wanted = qualifier ?? name.qualifier
        let arn = "arn:aws:lambda:\(name.region):\(name.account):function:\(name.name)"
        let found = functions.withLock { $0[Key(account: name.account, region: name.region, name: name.name)] }
        guard let found else { throw LambdaError.functionNotFound(wanted.map { "\(arn):\($0)" } ?? arn) }
        // Versions and aliases are not made here, so none is found.
        guard wanted == nil || wanted == "$LATEST" else { throw LambdaError.functionNotFound("\(arn):\(wanted ?? "")") }
        return found
    }

    func find(account: String, region: String, name: String) -> Function? {
        functions.withLock { $0[Key(account: account, region: region, name: name)] }
    }

    func put(_ function: Function) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            try connection.run(
                "INSERT INTO functions (account, region, name, definition) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET definition = excluded.definition",
                .text(function.account),
                .text(function.region),
                .text(function.name),
                .text(function.definition)
            )
        }
        functions.withLock {
            $0[Key(account: function.account, region: function.region, name: function.name)] = function
        }
    }

    func remove(_ function: Function) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            try connection.run(
                "DELETE FROM functions WHERE account = ? AND region = ? AND name = ?",
                .text(function.account),
                .text(function.region),
                .text(function.name)
            )
        }
        functions.withLock { $0[Key(account: function.account, region: function.region, name: function.name)] = nil }
    }

    func reset() { functions.withLock { $0 = [:] } }

    /// The functions of an account in a region, by name.
    func all(_ context: RequestContext) -> [Function] {
        functions.withLock { functions in
            functions.filter { $0.key.account == context.account && $0.key.region == context.region }.map(\.value)
        }.sorted { $0.name < $1.name }
    }

    /// The functions of all accounts and regions.
    var everywhere: [Function] { functions.withLock { Array($0.values) } }

    /// Whether any function's code lies in a folder.
    func uses(codeFolder: String) -> Bool { functions.withLock { $0.values.contains { $0.codeFolder == codeFolder } } }
}

/// A function as requests name it: `name`, `name:qualifier`, `account:function:name` or a whole ARN.
struct FunctionName {
    var account: String
    var region: String
    var name: String
    var qualifier: String?

    init(_ text: String, _ context: RequestContext) throws(AWSError) {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        account = context.account
        region = context.region
        if parts.count >= 7, parts[0] == "arn", parts[2] == "lambda", parts[5] == "function" {
            region = parts[3]
            account = parts[4]
            parts.removeFirst(6)
        } else if parts.count >= 3, parts[1] == "function" {
            account = parts[0]
            parts.removeFirst(2)
        } else if parts.count >= 2, parts[0] == "function" {
            parts.removeFirst()
        }
        guard (1...2).contains(parts.count), let name = parts.first, !name.isEmpty else {
            throw LambdaError.invalid("Invalid function name: \(text)")
        }
        self.name = name
        qualifier = parts.count > 1 ? parts[1] : nil
    }
}
