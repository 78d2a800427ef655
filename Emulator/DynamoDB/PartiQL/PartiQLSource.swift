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

    /// Of any statement.
    init(_ statement: PartiQLStatement) throws(AWSError) {
        switch statement {
        case .select(let select): try self.init(select.source)
        case .insert(let insert): try self.init(insert.table)
        case .update(let update): try self.init(update.table)
        case .delete(let delete): try self.init(delete.table)
        }
    }

    private init(_ path: PartiQLPath) throws(AWSError) {
        var names: [String] = []
        for step in path.steps {
            guard case .name(let name) = step else { throw PartiQLError.source }
            names.append(name)
        }
        guard names.count <= 2 else { throw PartiQLError.source }
        table = names[0]
        index = names.count > 1 ? names[1] : nil
    }
}
