import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite("Key conditions (Query.KeyConditionExpressions)")
struct KeyConditionTests {
    private static let values: Item = [
        ":f": .s("Amazon DynamoDB"), ":s": .s("DynamoDB Thread 1"), ":t": .s("DynamoDB Thread 2"), ":n": .n("1"),
        ":b": .b([1]), ":yes": .bool(true),
    ]

    private func read(
        _ text: String,
        sortKey: KeyAttribute? = KeyAttribute(name: "Subject", type: "S")
    ) throws -> KeyCondition {
        var context = try ExpressionContext(names: ["#n": "ForumName"], values: Self.values)
        return try KeyCondition(
            KeyClauses(text, &context).clauses(),
            KeyLayout(hash: [KeyAttribute(name: "ForumName", type: "S")], range: sortKey.map { [$0] } ?? [])
        )
    }

    @Test(
        "A query names the partition and perhaps a range of the sort key",
        arguments: [
            ("ForumName = :f", nil),
            ("ForumName = :f and Subject = :s", SortCondition.equal(.s("DynamoDB Thread 1"))),
            ("Subject < :s AND #n = :f", .less(.s("DynamoDB Thread 1"))),
            ("#n = :f AND Subject <= :s", .lessOrEqual(.s("DynamoDB Thread 1"))),
            ("(#n = :f) AND (Subject > :s)", .greater(.s("DynamoDB Thread 1"))),
            (":f = #n AND :s < Subject", .greater(.s("DynamoDB Thread 1"))),
            (":f = #n AND :s >= Subject", .lessOrEqual(.s("DynamoDB Thread 1"))),
            ("#n = :f AND Subject >= :s", .greaterOrEqual(.s("DynamoDB Thread 1"))),
            ("#n = :f AND Subject BETWEEN :s AND :t", .between(.s("DynamoDB Thread 1"), .s("DynamoDB Thread 2"))),
            ("#n = :f AND begins_with(Subject, :s)", .beginsWith(.s("DynamoDB Thread 1"))),
        ]
    )
    func queries(text: String, sort: SortCondition?) throws {
        let condition = try read(text)
        #expect(condition.partition == [.s("Amazon DynamoDB")])
        #expect(condition.sort == sort)
    }

    @Test(
        "Everything else is refused in AWS's words",
        arguments: [
            ("Subject = :s", "Query condition missed key schema element: ForumName"),
            ("ForumName = :f AND Another = :s", "Query condition missed key schema element: Subject"),
            ("Another = :f AND Subject = :s", "Query condition missed key schema element: ForumName"),
            ("ForumName > :f", "Query key condition not supported"),
            ("begins_with(ForumName, :f)", "Query key condition not supported"),
            ("ForumName = :f OR Subject = :s", "Invalid operator used in KeyConditionExpression: OR"),
            ("NOT ForumName = :f", "Invalid operator used in KeyConditionExpression: NOT"),
            ("ForumName = :f AND Subject IN (:s)", "Invalid operator used in KeyConditionExpression: IN"),
            ("ForumName = :f AND Subject <> :s", "Invalid operator used in KeyConditionExpression: <>"),
            ("ForumName = :f AND contains(Subject, :s)", "Invalid operator used in KeyConditionExpression: contains"),
            ("attribute_exists(ForumName)", "Invalid operator used in KeyConditionExpression: attribute_exists"),
            ("ForumName = :f AND ForumName = :s", "KeyConditionExpressions must only contain one condition per key"),
            (
                "ForumName = :f AND Subject > :s AND Subject < :t",
                "KeyConditionExpressions must only contain one condition per key"
            ),
            ("ForumName = :f AND Subject > :s AND Another = :t", "Conditions can be of length 1 or 2 only"),
            (
                "ForumName = Subject",
                "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition"
            ),
            (":f = :s", "Invalid condition in KeyConditionExpression: No key attribute specified"),
            ("ForumName.a = :f", "KeyConditionExpressions cannot have conditions on nested attributes"),
            ("size(ForumName) = :n", "KeyConditionExpressions cannot contain nested operations"),
            (
                "ForumName = :f AND :s BETWEEN Subject AND :t",
                "Invalid condition in KeyConditionExpression: BETWEEN operator must have the key attribute as its first operand"
            ),
            (
                "ForumName = :n",
                "One or more parameter values were invalid: Condition parameter type does not match schema type"
            ),
            (
                "ForumName = :f AND Subject = :n",
                "One or more parameter values were invalid: Condition parameter type does not match schema type"
            ),
            (
                "ForumName = :f AND begins_with(Subject, :b)",
                "One or more parameter values were invalid: Condition parameter type does not match schema type"
            ),
            (
                "ForumName = :f AND begins_with(Subject, :n)",
                "Invalid KeyConditionExpression: "
                    + "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N"
            ),
            (
                "ForumName = :f AND Subject BETWEEN :t AND :s",
                "Invalid KeyConditionExpression: The BETWEEN operator requires upper bound to be greater than or equal to lower bound; "
                    + "lower bound operand: AttributeValue: {S:DynamoDB Thread 2}, upper bound operand: AttributeValue: {S:DynamoDB Thread 1}"
            ),
            ("ForumName = ", "Invalid KeyConditionExpression: Syntax error; token: \"<EOF>\", near: \"=\""),
            ("begins_with(#n, :f", "Invalid KeyConditionExpression: Syntax error; token: \"<EOF>\", near: \":f\""),
            (
                "name = :f",
                "Invalid KeyConditionExpression: Attribute name is a reserved keyword; reserved keyword: name"
            ),
            ("beginsWith(#n, :f)", "Invalid KeyConditionExpression: Invalid function name; function: beginsWith"),
            ("", "Invalid KeyConditionExpression: The expression can not be empty;"),
        ]
    )
    func refused(text: String, message: String) {
        #expect(refusal { _ = try read(text) } == message)
    }

    @Test("A table without a sort key takes one condition")
    func noSortKey() {
        #expect(
            refusal { _ = try read("ForumName = :f AND Subject = :s", sortKey: nil) }
                == "Query key condition not supported"
        )
    }

    @Test("A range knows its values")
    func ranges() {
        let range = SortCondition.between(.n("2"), .n("10"))
        #expect(["1", "2", "9", "10", "10.1"].map { range.matches(.n($0)) } == [false, true, true, true, false])
        #expect(SortCondition.beginsWith(.s("ab")).matches(.s("abc")))
        #expect(!SortCondition.less(.s("a")).matches(.s("a")))
        #expect(SortCondition.greater(.b([1])).matches(.b([1, 0])))
    }
}
