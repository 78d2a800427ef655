import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite("Placeholders of names and values")
struct PlaceholderTests {
    @Test(
        "A key of ExpressionAttributeNames is a # and word characters",
        arguments: ["x", "#", "#a-b", ":x", "", "#a.b", "#a b", "##", "#é"]
    )
    func nameKeys(key: String) {
        #expect(
            refusal { _ = try ExpressionContext(names: [key: "a"], values: nil) }
                == "ExpressionAttributeNames contains invalid key: Syntax error; key: \"\(key)\""
        )
    }

    @Test(
        "A key of ExpressionAttributeValues is a : and word characters",
        arguments: ["x", ":", ":a-b", "#x", "", ":a.b"]
    )
    func valueKeys(key: String) {
        #expect(
            refusal { _ = try ExpressionContext(names: nil, values: [key: .s("a")]) }
                == "ExpressionAttributeValues contains invalid key: Syntax error; key: \"\(key)\""
        )
    }

    @Test("What a name stands for has a character, what a value holds too")
    func emptyNames() {
        #expect(
            refusal { _ = try ExpressionContext(names: ["#a": ""], values: nil) }
                == "ExpressionAttributeNames contains invalid value: Empty attribute name for key #a"
        )
        #expect(
            refusal { _ = try ExpressionContext(names: nil, values: [":m": .m(["": .null])]) }
                == "ExpressionAttributeValues contains invalid value: Empty attribute name for key :m"
        )
        // Values are looked at first.
        #expect(
            refusal { _ = try ExpressionContext(names: ["#a": ""], values: [":v": .ss([])]) }.hasPrefix(
                "ExpressionAttributeValues"
            )
        )
    }

    @Test("A placeholder has 255 bytes at most, all of them 2 MB with what they stand for")
    func sizes() {
        let key = "#" + String(repeating: "a", count: 255)
        #expect(
            refusal { _ = try ExpressionContext(names: [key: "a"], values: nil) }
                == "The expression attribute map contains a key that is too long: : key \(key) was 256 bytes long"
        )
        let megabyte = String(repeating: "a", count: 1 << 20)
        #expect(
            refusal { _ = try ExpressionContext(names: ["#a": megabyte, "#b": megabyte], values: nil) }
                == "ExpressionAttributeNames exceeds max size"
        )
        #expect(
            refusal { _ = try ExpressionContext(names: nil, values: [":a": .s(megabyte), ":b": .s(megabyte)]) }
                == "ExpressionAttributeValues exceeds max size"
        )
        #expect(
            refusal { _ = try ExpressionContext(names: ["#a": megabyte], values: [":a": .s(megabyte)]) }
                == "Combined size of ExpressionAttributeNames and ExpressionAttributeValues exceeds max size"
        )
    }

    @Test("Unused placeholders are listed as Java's hash set gives them")
    func order() {
        // 35 * 31 + 122 = 1207, which is 7 of 16; "#a" is 1182, 14 of 16.
        #expect(JavaHashSet.order(["#a", "#z"], size: 2) == ["#z", "#a"])
    }

    @Test("Keys may start with digits and underscores")
    func keys() {
        #expect(
            refusal {
                _ = try ExpressionContext(names: ["#5star": "a", "#_b": "b"], values: [":1": .s("a"), ":_": .null])
            } == ""
        )
    }

    @Test("Neither map may be empty")
    func empty() {
        #expect(
            refusal { _ = try ExpressionContext(names: [:], values: nil) }
                == "ExpressionAttributeNames must not be empty"
        )
        #expect(
            refusal { _ = try ExpressionContext(names: nil, values: [:]) }
                == "ExpressionAttributeValues must not be empty"
        )
    }

    @Test("Values are checked as those of an item")
    func values() {
        #expect(
            refusal { _ = try ExpressionContext(names: nil, values: [":v": .malformed(typeCount: 0)]) }
                == "ExpressionAttributeValues contains invalid value: "
                + "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes for key :v"
        )
        #expect(
            refusal { _ = try ExpressionContext(names: nil, values: [":v": .ss([])]) }
                == "ExpressionAttributeValues contains invalid value: "
                + "One or more parameter values were invalid: An string set  may not be empty for key :v"
        )
    }

    @Test("What no expression uses is refused, names first")
    func unused() throws {
        var context = try ExpressionContext(
            names: ["#a": "a", "#x": "x", "#y": "y"],
            values: [":v": .s("v"), ":x": .s("x")]
        )
        _ = try Condition("#a = :v", kind: .condition, &context)
        #expect(
            refusal { try context.checkAllUsed() }
                == "Value provided in ExpressionAttributeNames unused in expressions: keys: {#x, #y}"
        )
        _ = try Projection("#x, #y", &context)
        #expect(
            refusal { try context.checkAllUsed() }
                == "Value provided in ExpressionAttributeValues unused in expressions: keys: {:x}"
        )
        _ = try Update("SET b = :x", &context)
        #expect(refusal { try context.checkAllUsed() } == "")
    }

    @Test("Placeholders without an expression are refused")
    func withoutExpression() {
        #expect(
            refusal {
                try ExpressionContext.refuse(
                    names: ["#a": "a"],
                    values: nil,
                    hasExpression: false,
                    valueExpressions: []
                )
            }
                == "ExpressionAttributeNames can only be specified when using expressions"
        )
        #expect(
            refusal {
                try ExpressionContext.refuse(
                    names: nil,
                    values: [":v": .null],
                    hasExpression: true,
                    valueExpressions: ["FilterExpression"]
                )
            } == "ExpressionAttributeValues can only be specified when using expressions: FilterExpression is null"
        )
        #expect(
            refusal {
                let expressions = ["UpdateExpression", "ConditionExpression"]
                try ExpressionContext.refuse(
                    names: nil,
                    values: [":v": .null],
                    hasExpression: false,
                    valueExpressions: expressions
                )
            }
                == "ExpressionAttributeValues can only be specified when using expressions: UpdateExpression and ConditionExpression are null"
        )
        #expect(
            refusal {
                try ExpressionContext.refuse(
                    names: nil,
                    values: nil,
                    hasExpression: false,
                    valueExpressions: ["FilterExpression"]
                )
            } == ""
        )
    }

    @Test("All 573 reserved words are known, in any case")
    func reservedWords() {
        #expect(ReservedWords.all.count == 573)
        for word in ReservedWords.all {
            #expect(ReservedWords.contains(word[...]))
            let lowered = String(decoding: word, as: UTF8.self).lowercased()
            let syntactic = ["and", "or", "not", "in", "between"].contains(lowered)
            let answer = conditionRefusal("attribute_exists(\(lowered))")
            #expect(
                syntactic
                    ? answer.contains("Syntax error")
                    : answer
                        == "Invalid ConditionExpression: Attribute name is a reserved keyword; reserved keyword: \(lowered)"
            )
            #expect(!ReservedWords.contains((word + Array("x1".utf8))[...]))
        }
        for word in ["id", "Title", "pk", "sk", "Brand", "price", "email", "createdAt", "a", "averyveryverylongname"] {
            #expect(!ReservedWords.contains(Array(word.utf8)[...]))
        }
    }
}
