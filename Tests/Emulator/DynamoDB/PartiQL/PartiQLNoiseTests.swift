import AWSCore
import AWSWire
import Support
import Testing

@testable import DynamoDBService

@Suite struct PartiQLNoiseTests {
    private static let words = [
        "SELECT", "*", "FROM", "t", "\"t\"", ".", "WHERE", "pk", "=", "'x'", "AND", "OR", "NOT", "(", ")", "[", "]",
        "{",
        "}", "<<", ">>", ",", ":", "?", "1", "-", "+", "1e5", "IN", "BETWEEN", "IS", "MISSING", "NULL", "INSERT",
        "INTO",
        "VALUE", "UPDATE", "SET", "REMOVE", "DELETE", "RETURNING", "ALL", "OLD", "ORDER", "BY", "DESC", "size",
        "contains",
        "set_add", "list_append", "attribute_type", "EXISTS", "AS", ";", "--", "/*", "*/", "'", "\"", "é", "JOIN",
        "LIMIT",
    ]

    @Test("No statement ends the process, whatever it says", arguments: 0..<8)
    func noise(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<2000 {
            let length = Int.random(in: 1...24, using: &random)
            let statement = (0..<length).map { _ in Self.words.randomElement(using: &random) ?? "" }
                .joined(separator: " ")
            run(statement)
        }
    }

    @Test("A statement with a part of it changed does not end the process", arguments: 0..<8)
    func mutations(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let statements = [
            "SELECT a, b.c[0] FROM \"t\".\"i\" WHERE pk = 'x' AND (size(a) > 1 OR b IN [1, ?]) ORDER BY pk DESC",
            "INSERT INTO t VALUE {'pk': 'x', 'l': [1, {'m': <<1, 2>>}], 'n': -1.5e3, 'z': null}",
            "UPDATE t SET a = set_add(a, <<'x'>>), b[0] = b[1] + 1 REMOVE c WHERE pk = 'x' RETURNING ALL OLD *",
        ]
        for statement in statements {
            for _ in 0..<500 {
                var bytes = Array(statement.utf8)
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                    case 1 where bytes.count > 1: bytes.remove(at: place)
                    default: bytes.insert(bytes[place], at: place)
                    }
                }
                run(String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    /// Reads a statement and what its parts say.
    private func run(_ statement: String) {
        guard let text = try? PartiQLParser.parse(statement) else { return }
        let parameters = [AttributeValue](repeating: .s("x"), count: text.parameterCount)
        guard let values = try? PartiQLValues(parameters, for: text) else { return }
        switch text.statement {
        case .select(let select):
            _ = try? PartiQLSource(select.source)
            _ = try? PartiQLProjection(select.projection)
            try? PartiQLConditions.check(select.condition, values)
            _ = try? PartiQLRead(select, hashKey, values)
        case .insert(let insert): _ = try? values.item(insert.value)
        case .update(let update):
            try? PartiQLConditions.check(update.condition, values)
            _ = try? PartiQLItem(update.condition, hashKey, values)
            var item: Item = ["pk": .s("x"), "a": .ss(["y"]), "b": .l([.n("1"), .n("2")])]
            _ = try? PartiQLUpdates.update(update.actions, values).apply(to: &item)
        case .delete(let delete): _ = try? PartiQLItem(delete.condition, hashKey, values)
        }
    }
}
