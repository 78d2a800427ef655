import AWSCore
import AWSWire

/// What a SELECT gives of an item: attributes and document paths (ql-reference.select).
struct PartiQLProjection: Sendable {
    struct Column: Sendable {
        var name: String
        var path: PartiQLPath
    }

    let columns: [Column]

    /// Nil for `*`.
    init?(_ expressions: [PartiQLExpression]?) throws(AWSError) {
        guard let expressions else { return nil }
        var columns: [Column] = []
        for expression in expressions {
            guard case .path(let path) = expression.kind else { throw PartiQLError.unexpectedPath(expression.place) }
            let name = Self.name(of: path)
            guard !columns.contains(where: { ExactString.equal($0.name, name) }) else {
                throw PartiQLError.duplicateColumn(name)
            }
            columns.append(Column(name: name, path: path))
        }
        self.columns = columns
    }

    /// The top-level attributes that it names, each once, in its order.
    var attributeNames: [String] {
        var seen: Set<String> = []
        return columns.map(\.path.topLevelName).filter { seen.insert($0).inserted }
    }

    /// What the item has of the columns; what it does not have is left out.
    func apply(_ item: [String: AttributeValue]) -> [String: AttributeValue] {
        var out: [String: AttributeValue] = [:]
        for column in columns {
            if let value = column.path.value(in: item) { out[column.name] = value }
        }
        return out
    }

    /// The last name and the numbers behind it, as `k[1]` of `m.k[1]`, and `z` of `m.z` (seen of DynamoDB Local, see
    /// `PartiQLErrors`, 030).
    private static func name(of path: PartiQLPath) -> String {
        var indexes = ""
        for step in path.steps.reversed() {
            switch step {
            case .name(let name): return name + indexes
            case .index(let index): indexes = "[\(index)]" + indexes
            }
        }
        return indexes
    }
}

extension PartiQLPath {
    /// The value at the path; nil where there is none.
    func value(in item: [String: AttributeValue]) -> AttributeValue? {
        guard var value = item[topLevelName] else { return nil }
        for step in steps.dropFirst() {
            switch (step, value) {
            case (.name(let name), .m(let map)):
                guard let next = map[name] else { return nil }
                value = next
            case (.index(let index), .l(let list)) where index < list.count: value = list[index]
            default: return nil
            }
        }
        return value
    }
}
