import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct NumberTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("numbers")
        }

        @Test(arguments: [
            ("1", "1"), ("+5", "5"), ("-0", "0"), ("0.0", "0"), ("00.50", "0.5"), ("-0.0010", "-0.001"),
            ("1E3", "1000"),
            ("1.5e-3", "0.0015"), ("1e20", "100000000000000000000"),
            ("0.12345678901234567890123456789012345678", "0.12345678901234567890123456789012345678"),
            ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
            ("1" + String(repeating: "0", count: 125), "1" + String(repeating: "0", count: 125)),
            ("1e-130", "0." + String(repeating: "0", count: 129) + "1"),
        ])
        func `A number comes back without what does not count`(_ text: String, _ stored: String) async throws {
            try await cloud.put("numbers", ["id": "a", "n": .n(text)])
            #expect(try await cloud.item("numbers", ["id": "a"])?["n"] == .n(stored))
        }

        @Test(arguments: [
            ("", "The parameter cannot be converted to a numeric value"),
            ("x", "The parameter cannot be converted to a numeric value: x"),
            (" 1", "The parameter cannot be converted to a numeric value:  1"),
            ("1e", "The parameter cannot be converted to a numeric value: 1e"),
            (".", "The parameter cannot be converted to a numeric value: ."),
            ("NaN", "The parameter cannot be converted to a numeric value: NaN"),
            ("1e126", "Number overflow. Attempting to store a number with magnitude larger than supported range"),
            ("-1e126", "Number overflow. Attempting to store a number with magnitude larger than supported range"),
            ("1e-131", "Number underflow. Attempting to store a number with magnitude smaller than supported range"),
            (String(repeating: "1", count: 39), "Attempting to store more than 38 significant digits in a Number"),
        ])
        func `What is no number of DynamoDB's is refused`(_ text: String, _ message: String) async {
            let refusal = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "numbers"
                $0.item = ["id": "a", "n": .n(text)]
            }
            #expect(refusal == Refusal(message))
        }

        @Test(arguments: [
            ("1", "+", "2", "3"), ("0.1", "+", "0.2", "0.3"), ("1", "-", "1", "0"),
            ("1e37", "+", "1", "10000000000000000000000000000000000001"),
            ("-5", "-", "0.5", "-5.5"),
            ("9999999999999999999999999999999999999", "+", "1", "10000000000000000000000000000000000000"),
        ])
        func `Sums are exact`(_ a: String, _ sign: String, _ b: String, _ sum: String) async throws {
            try await cloud.put("numbers", ["id": "a", "n": .n(a)])
            let output = try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "numbers"
                $0.key = ["id": "a"]
                $0.updateExpression = "SET n = n \(sign) :b"
                $0.expressionAttributeValues = [":b": .n(b)]
                $0.returnValues = "UPDATED_NEW"
            }
            #expect(output.attributes?.attributes == ["n": .n(sum)])
        }

        @Test func `A sum of too many digits is refused`() async throws {
            try await cloud.put("numbers", ["id": "a", "n": .n("1e38")])
            let refusal = await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                $0.tableName = "numbers"
                $0.key = ["id": "a"]
                $0.updateExpression = "ADD n :one"
                $0.expressionAttributeValues = [":one": 1]
            }
            #expect(refusal == Refusal("Attempting to store more than 38 significant digits in a Number"))
        }

        @Test func `Sort keys that are numbers order as numbers`() async throws {
            try await cloud.make("ordered", "id | at:N")
            for text in ["10", "9", "-1", "0", "0.5", "-10", "1e2"] {
                try await cloud.put("ordered", ["id": "a", "at": .n(text)])
            }
            let output = try await cloud.call(DynamoDB.Query.self) {
                $0.tableName = "ordered"
                $0.keyConditionExpression = "id = :a"
                $0.expressionAttributeValues = [":a": "a"]
            }
            #expect(output.items.values(of: "at") == ["-10", "-1", "0", "0.5", "9", "10", "100"].map { .n($0) })
        }
    }
}
