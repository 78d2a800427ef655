/// A statement as it is written (ql-reference.statements).
indirect enum PartiQLStatement: Sendable {
    case select(Select)
    case insert(Insert)
    case update(Update)
    case delete(Delete)

    /// A read, `SELECT projection FROM source [WHERE condition] [ORDER BY keys]`.
    struct Select: Sendable {
        /// None for `*`.
        var projection: [PartiQLExpression]?
        var source: PartiQLExpression
        var condition: PartiQLExpression?
        var order: [Order] = []
    }

    struct Order: Sendable {
        var key: PartiQLExpression
        var isAscending: Bool
    }

    /// A new item, `INSERT INTO table VALUE item`.
    struct Insert: Sendable {
        var table: PartiQLPath
        /// Where the table stands.
        var place: PartiQLPlace
        var value: PartiQLExpression
        var returning: Returning?
    }

    /// A change, `UPDATE table SET path = value REMOVE path WHERE condition [RETURNING what]`.
    struct Update: Sendable {
        var table: PartiQLPath
        var actions: [Action]
        var condition: PartiQLExpression?
        var returning: Returning?
    }

    enum Action: Sendable {
        case set(PartiQLPath, PartiQLExpression)
        case remove(PartiQLPath)
    }

    /// A deletion, `DELETE FROM table WHERE condition [RETURNING ALL OLD *]`.
    struct Delete: Sendable {
        var table: PartiQLPath
        var condition: PartiQLExpression?
        var returning: Returning?
    }

    enum Returning: String, Sendable {
        case allOld = "ALL OLD"
        case modifiedOld = "MODIFIED OLD"
        case allNew = "ALL NEW"
        case modifiedNew = "MODIFIED NEW"
    }

    var isSelect: Bool { if case .select = self { true } else { false } }
}

/// What a text says: a statement, or `EXISTS(SELECT ...)`, the condition of a transaction (ql-functions.exists).
struct PartiQLText: Sendable {
    var statement: PartiQLStatement
    var isExists = false
    /// How many `?` there are.
    var parameterCount: Int
}
