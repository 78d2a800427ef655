import AWSWire
import Testing

@testable import DynamoDBService

@Suite("Key values as bytes")
struct KeyBytesTests {
    private static let texts = ["", "a", "a\u{0}", "a\u{0}b", "a\u{1}", "ab", "b", "é"]
    private static let numbers = ["-10", "-1.5", "0", "0.001", "1", "9", "10", "100"]

    @Test("Several values sort as their bytes do, whatever stands in them")
    func order() throws {
        var keys: [[AttributeValue]] = []
        for text in Self.texts { for number in Self.numbers { keys.append([.s(text), .n(number)]) } }
        for one in keys {
            for two in keys {
                let bytes = try [one, two].map { try #require(KeyBytes.of($0, isSingle: false)) }
                let first = try #require(AttributeValueComparison.order(one[0], two[0]))
                let second = try #require(AttributeValueComparison.order(one[1], two[1]))
                #expect(bytes[0].lexicographicallyPrecedes(bytes[1]) == ((first, second) < (0, 0)), "\(one) \(two)")
            }
        }
    }

    @Test("What begins with some bytes ends before the next that do not")
    func prefixes() {
        #expect(KeyBytes.end(ofPrefix: [1, 2]) == [1, 3])
        #expect(KeyBytes.end(ofPrefix: [1, 255]) == [2])
        #expect(KeyBytes.end(ofPrefix: [255, 255]) == nil)
    }
}
