import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite struct PartiQLReadTests {
    private func clause(_ condition: String) throws -> PartiQLRead {
        try read("SELECT * FROM t WHERE \(condition)", musicKey)
    }

    @Test(
        "A condition that sets the partition key reads just those partitions",
        arguments: [
            ("artist = 'a'", ["a"]), ("'a' = artist AND price > 1", ["a"]), ("artist IN ['a', 'b', 'a']", ["a", "b"]),
            ("artist = 'a' OR artist = 'b'", ["a", "b"]), ("(artist = 'a' OR artist = 'b') AND year > 1", ["a", "b"]),
            ("artist = 'a' AND (x = 1 OR y = 2)", ["a"]),
        ]
    )
    func partitions(condition: String, partitions: [String]) throws {
        #expect(try clause(condition).partitions == partitions.map { .s($0) })
    }

    @Test(
        "A condition that does not reads all of the table",
        arguments: ["artist > 'a'", "price = 1", "artist = 'a' OR price = 1", "NOT artist = 'a'", "artist <> 'a'"]
    )
    func scans(condition: String) throws {
        #expect(try clause(condition).partitions == nil)
        #expect(try read("SELECT * FROM t", musicKey).partitions == nil)
    }

    @Test("A condition on the sort key bounds what is read; the rest filters it")
    func ranges() throws {
        func range(_ condition: String) throws -> SortCondition? { try clause(condition).range }
        #expect(try range("artist = 'a' AND year = 1") == .equal(.n("1")))
        #expect(try range("artist = 'a' AND 1 < year") == .greater(.n("1")))
        #expect(try range("artist = 'a' AND year BETWEEN 1 AND 2") == .between(.n("1"), .n("2")))
        #expect(try range("artist = 'a' AND year <> 1") == nil)
        #expect(try clause("artist = 'a' AND year = 1").filter == nil)
        let both = try clause("artist = 'a' AND year > 1 AND year < 5 AND artist = 'b'")
        #expect(both.range == .greater(.n("1")))
        #expect(try both.filter?.matches(["artist": .s("a"), "year": .n("2")]) == false)
        #expect(try clause("price = 1 AND begins_with(x, 'y') OR price = 2").attributeNames == ["price", "x"])
    }

    @Test("A value that is not of the key's type is refused")
    func types() {
        let message = "Key attribute's data type should match its data type in table's schema: Key"
        #expect(refusal { _ = try clause("artist = 1") } == "\(message) artist")
        #expect(refusal { _ = try clause("artist IN ['a', 1]") } == "\(message) artist")
        #expect(refusal { _ = try clause("artist = 'a' AND year > 'x'") } == "\(message) year")
    }

    @Test("The order is that of the key")
    func order() throws {
        func order(_ rest: String) throws -> PartiQLRead { try read("SELECT * FROM t \(rest)", musicKey) }
        #expect(try !order("WHERE artist = 'a' ORDER BY year DESC").isForward)
        #expect(try order("WHERE artist = 'a' ORDER BY year ASC").isForward)
        let sorted = try order("WHERE artist IN ['b', 'c', 'a'] ORDER BY artist DESC, year DESC")
        #expect(sorted.partitions == [.s("c"), .s("b"), .s("a")])
        #expect(!sorted.isForward)
        #expect(
            refusal { _ = try order("ORDER BY year") }
                == "Must have WHERE clause in the statement when using ORDER BY clause."
        )
        #expect(
            refusal { _ = try order("WHERE price = 1 ORDER BY year") }
                == "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause."
        )
        #expect(
            refusal { _ = try order("WHERE artist = 'a' ORDER BY price") }
                == "Variable reference price in ORDER BY clause must be part of the primary key"
        )
        #expect(refusal { _ = try order("WHERE artist IN ['a', 'b'] ORDER BY year") }.hasPrefix("Must have hash key"))
    }

    @Test(
        "Branches on the same partition are read once",
        arguments: [
            "artist = 'a' AND year = 1 OR artist = 'a' AND year = 2",
            "artist = 'a' AND year > 1 OR artist = 'a' AND year = 2", "artist = 'a' OR artist = 'a' AND NOT year = 1",
        ]
    )
    func branches(condition: String) throws { #expect(try clause(condition).partitions == [.s("a")]) }

    @Test("An IN on the partition key has at most 50 values")
    func many() throws {
        let list = (0..<50).map { "'\($0)'" }.joined(separator: ", ")
        #expect(try clause("artist IN [\(list)]").partitions?.count == 50)
        #expect(refusal { _ = try clause("artist IN [\(list), 'x']") }.contains("too many operands"))
    }

    @Test("The columns of a projection have the names of their last parts")
    func projection() throws {
        func columns(_ list: String) throws -> [String]? {
            guard case .select(let select) = try PartiQLParser.parse("SELECT \(list) FROM t").statement else {
                return nil
            }
            return try PartiQLProjection(select.projection)?.columns.map(\.name)
        }
        #expect(try columns("*") == nil)
        #expect(try columns("a, m.z, m.k[1], l[0], \"a.b\"") == ["a", "z", "k[1]", "l[0]", "a.b"])
        #expect(refusal { _ = try columns("m.z, o.z") } == "Duplicate identifiers in select clause: z")
        #expect(refusal { _ = try columns("attribute_exists(ss)") } == "Unexpected path component at 1:8:16")
        #expect(refusal { _ = try columns("COUNT(*)") } == "Unexpected path component at 1:8:5")
    }

    @Test("A write names all of the key by equality")
    func items() throws {
        func item(_ condition: String) throws -> PartiQLItem {
            let (part, values) = try whereClause(condition)
            return try PartiQLItem(part, musicKey, values)
        }
        let found = try item("year = 1 AND (price > 1 AND artist = 'a') AND x = 1")
        #expect(found.key == ["artist": .s("a"), "year": .n("1")])
        #expect(found.rest.count == 2)
        for condition in ["artist = 'a'", "artist = 'a' AND year > 1", "artist = 'a' AND year = 1 OR x = 1"] {
            #expect(
                refusal { _ = try item(condition) }
                    == "Where clause does not contain a mandatory equality on all key attributes"
            )
        }
    }
}
