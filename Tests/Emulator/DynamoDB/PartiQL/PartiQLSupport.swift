import AWSCore
import AWSWire

@testable import DynamoDBService

/// A key of a string and a number.
let musicKey = KeyLayout(
    hash: [KeyAttribute(name: "artist", type: "S")],
    range: [KeyAttribute(name: "year", type: "N")]
)

/// A key of a string.
let hashKey = KeyLayout(hash: [KeyAttribute(name: "pk", type: "S")], range: [])

/// What DynamoDB answers to a statement before it looks for its table; empty where it can be read.
func statementRefusal(_ statement: String) -> String { refusal { _ = try PartiQLParser.parse(statement) } }

/// The WHERE clause of a statement and the values in it.
func whereClause(
    _ condition: String,
    _ parameters: [AttributeValue]? = nil
) throws -> (PartiQLExpression?, PartiQLValues) {
    let text = try PartiQLParser.parse("SELECT * FROM t WHERE \(condition)")
    let values = try PartiQLValues(parameters, for: text)
    guard case .select(let select) = text.statement else { return (nil, values) }
    return (select.condition, values)
}

/// Whether a WHERE clause holds for an item.
func selects(_ condition: String, _ item: Item, _ parameters: [AttributeValue]? = nil) throws -> Bool {
    let (clause, values) = try whereClause(condition, parameters)
    var conditions = PartiQLConditions(values)
    _ = try conditions.add(all: clause.map { [$0] } ?? [])
    return try conditions.finish().matches(item)
}

/// What DynamoDB answers to a WHERE clause.
func clauseRefusal(_ condition: String, _ parameters: [AttributeValue]? = nil) -> String {
    refusal { _ = try selects(condition, [:], parameters) }
}

/// How a SELECT is read.
func read(_ statement: String, _ key: KeyLayout, _ parameters: [AttributeValue]? = nil) throws -> PartiQLRead {
    let text = try PartiQLParser.parse(statement)
    guard case .select(let select) = text.statement else {
        throw PartiQLError.malformed("another statement")
    }
    return try PartiQLRead(select, key, PartiQLValues(parameters, for: text))
}

/// The item after an UPDATE.
func changed(_ actions: String, _ item: Item, _ parameters: [AttributeValue]? = nil) throws -> Item {
    let text = try PartiQLParser.parse("UPDATE t \(actions) WHERE pk = 'x'")
    guard case .update(let update) = text.statement else {
        throw PartiQLError.malformed("another statement")
    }
    var item = item
    let changes = try PartiQLUpdates.update(update.actions, PartiQLValues(parameters, for: text))
    try changes.check(keyNames: ["pk"])
    try changes.apply(to: &item)
    return item
}

/// What DynamoDB answers to an UPDATE.
func changeRefusal(_ actions: String, _ item: Item = [:], _ parameters: [AttributeValue]? = nil) -> String {
    refusal { _ = try changed(actions, item, parameters) }
}

/// The item of an INSERT.
func inserted(_ item: String, _ parameters: [AttributeValue]? = nil) throws -> Item {
    let text = try PartiQLParser.parse("INSERT INTO t VALUE \(item)")
    guard case .insert(let insert) = text.statement else {
        throw PartiQLError.malformed("another statement")
    }
    return try PartiQLValues(parameters, for: text).item(insert.value)
}

/// What DynamoDB answers to the item of an INSERT.
func itemRefusal(_ item: String, _ parameters: [AttributeValue]? = nil) -> String {
    refusal { _ = try inserted(item, parameters) }
}

/// What DynamoDB says before the detail of a statement that it cannot read.
let malformed = "Statement wasn't well formed, can't be processed: "
