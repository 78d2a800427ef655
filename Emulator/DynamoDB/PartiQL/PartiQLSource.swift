import AWSCore

/// The table, and perhaps the index, that a statement names.
struct PartiQLSource: Sendable {
    let table: String
    let index: String?

    /// Of a SELECT.
    init(_ expression: PartiQLExpression) throws(AWSError) {
        guard case .path(let path) = expression.kind else { throw PartiQLError.fromSource }
        try self.init(path)
    }

    /// Of a write.
    init(writing path: PartiQLPath) throws(AWSError) {
        try self.init(path)
        guard index == nil else { throw PartiQLError.writeOnIndex }
    }

    /// Of an INSERT, which takes no path.
    init(inserting insert: PartiQLStatement.Insert) throws(AWSError) {
        guard insert.table.steps.count == 1 else { throw PartiQLError.insertSource(insert.place) }
        try self.init(insert.table)
    }

    private init(_ path: PartiQLPath) throws(AWSError) {
        var names: [String] = []
        for step in path.steps {
            switch step {
            case .name(""): throw PartiQLError.emptyName
            case .name(let name): names.append(name)
            case .index: break
            }
        }
        guard path.steps.count <= 2 else { throw PartiQLError.sourceLength }
        guard names.count == path.steps.count else { throw PartiQLError.sourceIndex }
        guard names.allSatisfy(Self.isName) else { throw PartiQLError.tableName }
        table = names[0]
        index = names.count > 1 ? names[1] : nil
    }

    /// Whether a name can be a table's or an index's, or is a table's ARN.
    private static func isName(_ name: String) -> Bool {
        if name.hasPrefix("arn:") { return true }
        return (3...255).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"): true
                case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"): true
                default: false
                }
            }
    }
}
