import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite struct PartiQLValueTests {
    @Test("An item is what its literals say")
    func literals() throws {
        let item = try inserted(
            "{'s': 'it''s', 'n': -1.50, 'e': 7.32e6, 'd': .5, 't': true, 'z': null, 'l': [1, 'a'], 'm': {'k': {}}, "
                + "'ss': <<'b', 'a'>>, 'ns': <<1, 2.0>>, 'p': ?}",
            [.b([1])]
        )
        #expect(
            item == [
                "s": .s("it's"), "n": .n("-1.5"), "e": .n("7320000"), "d": .n("0.5"), "t": .bool(true), "z": .null,
                "l": .l([.n("1"), .s("a")]), "m": .m(["k": .m([:])]), "ss": .ss(["b", "a"]), "ns": .ns(["1", "2"]),
                "p": .b([1]),
            ]
        )
    }

    @Test(
        "A number out of range is refused",
        arguments: [
            ("1e126", "Number overflow. Attempting to store a number with magnitude larger than supported range"),
            ("1e-131", "Number underflow. Attempting to store a number with magnitude smaller than supported range"),
            (
                "123456789012345678901234567890123456789",
                "Attempting to store more than 38 significant digits in a Number"
            ),
        ]
    )
    func numbers(number: String, message: String) {
        #expect(itemRefusal("{'pk': \(number)}") == message)
        #expect(itemRefusal("{'pk': {'l': [1, \(number)]}}") == message)
    }

    @Test("Sets are of strings or of numbers, none of them empty or with an element twice")
    func sets() {
        #expect(itemRefusal("{'a': <<>>}") == "Empty bags are not supported at 1:27:2")
        for set in ["<<1, 'x'>>", "<<true>>"] {
            #expect(
                itemRefusal("{'a': \(set)}")
                    == "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags"
            )
        }
        #expect(
            itemRefusal("{'a': <<'x', 'x'>>}")
                == "One or more parameter values were invalid: Input collection [x, x] contains duplicates."
        )
    }

    @Test("A function is no value")
    func functions() {
        #expect(
            itemRefusal("{'ss': set_add(<<'a'>>, <<'b'>>)}")
                == "Unsupported data type: set_add under key root at 1:28:7"
        )
    }

    @Test("Values have at most 32 levels")
    func levels() {
        let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
        #expect(itemRefusal("{'a': \(deep)}").hasPrefix("Nesting Levels have exceeded supported limits"))
    }
}
