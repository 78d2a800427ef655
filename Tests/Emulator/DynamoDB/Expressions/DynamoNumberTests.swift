import AWSCore
import Testing

@testable import DynamoDBService

@Suite("Numbers of DynamoDB")
struct DynamoNumberTests {
    @Test(
        "A number is returned in plain digits, leading and trailing zeros trimmed",
        arguments: [
            ("0", "0"), ("-0", "0"), ("0.000", "0"), ("0e300", "0"), ("007", "7"), ("+5", "5"), ("1.", "1"),
            (".5", "0.5"),
            ("1.50", "1.5"), ("-12.50e3", "-12500"), ("1E-3", "0.001"), ("100", "100"), ("1e2", "100"),
            ("123.456", "123.456"),
            ("0.00012300", "0.000123"), ("-1.0", "-1"),
            ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
            ("10000000000000000000.000000000000000001", "10000000000000000000.000000000000000001"),
            ("1e20", "100000000000000000000"),
            ("9.9999999999999999999999999999999999999E+37", "99999999999999999999999999999999999999"),
        ]
    )
    func canonical(text: String, expected: String) throws {
        #expect(try DynamoNumber(text).text == expected)
        #expect(try DynamoNumber.canonical(text) == expected)
    }

    @Test("The range is 1E-130 to 9.99E+125, written out")
    func range() throws {
        #expect(try DynamoNumber("1E-130").text == "0." + String(repeating: "0", count: 129) + "1")
        #expect(try DynamoNumber("9.9999999999999999999999999999999999999E+125").text.utf8.count == 126)
        #expect(
            refusal { _ = try DynamoNumber("1E+126") }
                == "Number overflow. Attempting to store a number with magnitude larger than supported range"
        )
        #expect(
            refusal { _ = try DynamoNumber("-1E126") }
                == "Number overflow. Attempting to store a number with magnitude larger than supported range"
        )
        #expect(
            refusal { _ = try DynamoNumber("1E-131") }
                == "Number underflow. Attempting to store a number with magnitude smaller than supported range"
        )
        #expect(refusal { _ = try DynamoNumber("1E2147483647") }.hasPrefix("Number overflow."))
    }

    @Test("38 significant digits are the most", arguments: ["1", "12", "0.1", "10.0"])
    func digits(start: String) throws {
        let most = String(repeating: "9", count: 38)
        #expect(refusal { _ = try DynamoNumber(most) } == "")
        #expect(
            refusal { _ = try DynamoNumber(start + most) }
                == "Attempting to store more than 38 significant digits in a Number"
        )
        #expect(try DynamoNumber(most + "000").digitCount == 38)
    }

    @Test(
        "What is no number is refused",
        arguments: [
            "abc", "1a", "--1", "1e", "1e+", ".", "1.2.3", " 1", "1 ", "NaN", "Infinity", "0x10", "1e99999999999",
            "1,5", "+",
        ]
    )
    func malformed(text: String) {
        #expect(
            refusal { _ = try DynamoNumber(text) } == "The parameter cannot be converted to a numeric value: \(text)"
        )
        #expect(
            refusal { _ = try DynamoNumber.canonical(text) }
                == "The parameter cannot be converted to a numeric value: \(text)"
        )
    }

    @Test("An empty number is refused")
    func empty() {
        #expect(refusal { _ = try DynamoNumber("") } == "The parameter cannot be converted to a numeric value")
    }

    static let ascending = [
        "-9.9e125", "-1e38", "-100.5", "-100", "-99", "-12", "-11", "-10", "-1.5", "-1.05", "-1", "-0.5", "-0.0001",
        "-1e-130", "0",
        "1e-130", "1.1e-130", "0.0001", "0.5", "1", "1.05", "1.5", "1.50001", "2", "9", "9.9", "10", "11", "12", "99",
        "100", "100.5",
        "12345678901234567890", "12345678901234567890.1", "1e38", "1e125", "9.9e125",
    ]

    @Test("Numbers and their sort keys have one order")
    func order() throws {
        let numbers = try Self.ascending.map { try DynamoNumber($0) }
        for (left, one) in numbers.enumerated() {
            for (right, two) in numbers.enumerated() {
                #expect((one.compare(two) < 0) == (left < right))
                #expect((one == two) == (left == right))
                #expect(one.sortKey.lexicographicallyPrecedes(two.sortKey) == (left < right))
                // So that what follows a key cannot change the order.
                if left != right { #expect(!two.sortKey.starts(with: one.sortKey)) }
            }
        }
    }

    @Test("However it is written, a number is equal to itself")
    func equality() throws {
        #expect(try DynamoNumber("100") == DynamoNumber("1e2"))
        #expect(try DynamoNumber("0.10") == DynamoNumber("1E-1"))
        #expect(try DynamoNumber("-0") == DynamoNumber("0"))
        #expect(try DynamoNumber("1.0").sortKey == DynamoNumber("1").sortKey)
    }

    @Test(
        "Sums are exact",
        arguments: [
            ("1", "2", "3"), ("0.1", "0.2", "0.3"), ("9007199254740993", "1", "9007199254740994"), ("5", "-5", "0"),
            ("-5", "3", "-2"),
            ("3", "-5", "-2"), ("0", "-7", "-7"), ("99", "1", "100"),
            ("1e37", "1", "10000000000000000000000000000000000001"),
            ("1e38", "-1", "99999999999999999999999999999999999999"),
            ("-1", "1e38", "99999999999999999999999999999999999999"),
            ("99999999999999999999999999999999999999", "1", "100000000000000000000000000000000000000"),
            ("1e125", "-1e125", "0"),
        ]
    )
    func sums(one: String, two: String, sum: String) throws {
        #expect(try DynamoNumber(one).adding(DynamoNumber(two)).text == sum)
        #expect(try DynamoNumber(two).adding(DynamoNumber(one)).text == sum)
        #expect(try DynamoNumber(sum).subtracting(DynamoNumber(two)) == DynamoNumber(one))
    }

    @Test("A sum that needs more than 38 digits, or is too large or small, is refused")
    func sumsOutOfRange() {
        #expect(
            refusal { _ = try DynamoNumber("1e38").adding(DynamoNumber("1")) }
                == "Attempting to store more than 38 significant digits in a Number"
        )
        #expect(
            refusal { _ = try DynamoNumber("1e125").adding(DynamoNumber("1e-130")) }
                == "Attempting to store more than 38 significant digits in a Number"
        )
        #expect(
            refusal { _ = try DynamoNumber("9e38").subtracting(DynamoNumber("1")) }
                == "Attempting to store more than 38 significant digits in a Number"
        )
        #expect(refusal { _ = try DynamoNumber("9e125").adding(DynamoNumber("1e125")) }.hasPrefix("Number overflow."))
        #expect(
            refusal { _ = try DynamoNumber("1.1e-130").subtracting(DynamoNumber("1e-130")) }.hasPrefix(
                "Number underflow."
            )
        )
    }
}
