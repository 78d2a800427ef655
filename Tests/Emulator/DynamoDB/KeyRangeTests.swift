import AWSWire
import Testing

@testable import DynamoDBService

@Suite("The span of keys that a condition means")
struct KeyRangeTests {
    /// Binaries that begin with each other, that hold zeros, and the greatest of their length.
    private static let binaries: [AttributeValue] = [
        [1], [0], [0, 0], [0, 1], [0, 255], [0, 0, 1], [1, 0], [1, 0, 0], [1, 255], [254, 255], [255], [255, 0],
        [255, 255], [255, 255, 255],
    ].map { .b($0) }
    private static let numbers: [AttributeValue] = ["-100", "-1.5", "0", "0.01", "1", "9", "10", "1e20"].map { .n($0) }

    private static func conditions(_ values: [AttributeValue]) -> [SortCondition] {
        values.flatMap { value -> [SortCondition] in
            [.equal(value), .less(value), .lessOrEqual(value), .greater(value), .greaterOrEqual(value)]
                + (values == binaries ? [.beginsWith(value)] : [])
                + values.map { .between(value, $0) }
        }
    }

    /// Checks that of all keys of two partitions just those lie in the span that the condition includes, and that a page
    /// which ended anywhere goes on with the rest, in both directions.
    private func check(
        _ layout: KeyLayout,
        _ clauses: [KeyClauses.Clause],
        _ keys: [[String: AttributeValue]]
    ) throws {
        let condition = try KeyCondition(clauses, layout)
        func spans(_ span: KeySpan, _ bytes: [UInt8]) -> Bool {
            !bytes.lexicographicallyPrecedes(span.low)
                && (span.high.map { bytes.lexicographicallyPrecedes($0) } ?? true)
        }
        let found = try KeyRange(condition, layout, isForward: true).span
        for key in keys {
            let wanted = key["h"] == condition.partition[0] && condition.includes(key, layout)
            // An index's entries have the key of their item behind the place.
            let place = try Self.place(of: key, layout)
            for bytes in [place.bytes, place.bytes(of: ItemKey(hash: [255], range: [0]))] {
                #expect(spans(found, bytes) == wanted, "\(clauses) \(key)")
            }
            guard wanted else { continue }
            for isForward in [true, false] {
                var range = try KeyRange(condition, layout, isForward: isForward)
                range.start(behind: .init(place: place, bytes: place.bytes, attributes: key))
                for other in keys {
                    let bytes = try Self.place(of: other, layout).bytes
                    let isBehind =
                        isForward
                        ? place.bytes.lexicographicallyPrecedes(bytes) : bytes.lexicographicallyPrecedes(place.bytes)
                    #expect(spans(range.span, bytes) == (spans(found, bytes) && isBehind))
                }
            }
        }
    }

    private static func place(of key: [String: AttributeValue], _ layout: KeyLayout) throws -> ItemKey {
        ItemKey(
            hash: try #require(KeyBytes.of(layout.hash.compactMap { key[$0.name] }, isSingle: true)),
            range: try #require(
                KeyBytes.of(layout.range.compactMap { key[$0.name] }, isSingle: layout.range.count == 1)
            )
        )
    }

    @Test("A sort key's range, of binaries and of numbers", arguments: ["B", "N"])
    func single(type: String) throws {
        let values = type == "B" ? Self.binaries : Self.numbers
        let layout = KeyLayout(hash: [.init(name: "h", type: "B")], range: [.init(name: "r", type: type)])
        let keys = [AttributeValue.b([0]), .b([0, 255]), .b([0, 0]), .b([1])].flatMap { hash in
            values.map { ["h": hash, "r": $0] }
        }
        for sort in Self.conditions(values) {
            for hash in [AttributeValue.b([0]), .b([0, 0])] {
                try check(
                    layout,
                    [.init(attribute: "h", condition: .equal(hash)), .init(attribute: "r", condition: sort)],
                    keys
                )
            }
        }
        try check(layout, [.init(attribute: "h", condition: .equal(.b([0])))], keys)
    }

    @Test("A sort key of two attributes: a range of the second one under one value of the first, or of the first")
    func composite() throws {
        let values = Array(Self.binaries.prefix(8))
        let layout = KeyLayout(
            hash: [.init(name: "h", type: "B")],
            range: [.init(name: "r", type: "B"), .init(name: "s", type: "B")]
        )
        let keys = values.flatMap { r in values.map { ["h": AttributeValue.b([1]), "r": r, "s": $0] } }
        let hash = KeyClauses.Clause(attribute: "h", condition: .equal(.b([1])))
        for sort in Self.conditions(values) {
            try check(layout, [hash, .init(attribute: "r", condition: sort)], keys)
            guard case .between = sort else {
                for first in values.prefix(3) {
                    try check(
                        layout,
                        [
                            hash, .init(attribute: "r", condition: .equal(first)),
                            .init(attribute: "s", condition: sort),
                        ],
                        keys
                    )
                }
                continue
            }
        }
    }
}
