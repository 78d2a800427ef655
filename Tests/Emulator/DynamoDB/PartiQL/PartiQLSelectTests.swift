import AWSCore
import AWSWire
import Support
import Testing

@Suite struct PartiQLSelectTests {
    private func years(_ items: [JSON]?) -> [String] { (items ?? []).compactMap { $0["year"]?["N"]?.string } }

    @Test("A SELECT reads partitions, ranges and projections")
    func selects() async throws {
        let fixture = try await PartiQLFixture()
        await fixture.fill()
        #expect(years(await fixture.items("SELECT * FROM music WHERE artist = 'a'")) == ["1", "2", "3"])
        #expect(
            years(await fixture.items("SELECT * FROM music WHERE artist = 'a' ORDER BY year DESC")) == ["3", "2", "1"]
        )
        #expect(years(await fixture.items("SELECT * FROM music WHERE artist = 'a' AND year >= 2")) == ["2", "3"])
        #expect(await fixture.items("SELECT * FROM music WHERE artist IN ['a', 'b', 'c']")?.count == 6)
        #expect(await fixture.items("SELECT * FROM music WHERE artist = 'a' OR artist = 'b' AND year = 1")?.count == 4)
        #expect(await fixture.items("SELECT * FROM music WHERE title = 't2'")?.count == 2)
        #expect(
            await fixture.items("SELECT year, m.k[1], nope FROM music WHERE artist = 'a' AND year = 2")
                == [["k[1]": ["N": "2"], "year": ["N": "2"]]]
        )
        #expect(await fixture.items("SELECT nope FROM music WHERE artist = 'a' AND year = 2") == [[:]])
    }

    @Test("A condition on what an index does not hold is true of none of its entries, where no partition is named")
    func lacking() async throws {
        let fixture = try await PartiQLFixture()
        await fixture.fill()
        for condition in ["m = {'k': 1}", "m IS MISSING", "m <> 1", "NOT m = 1"] {
            #expect(await fixture.items("SELECT * FROM music.byLabel WHERE \(condition)") == [], "\(condition)")
        }
    }

    @Test("A condition is looked at before the table")
    func conditionFirst() async throws {
        let fixture = try await PartiQLFixture()
        let refused = "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL"
        #expect(await fixture.run("SELECT * FROM nope WHERE a < true").message == refused)
        #expect(await fixture.run("UPDATE nope SET a = 1 WHERE b < true").message == refused)
        #expect(await fixture.run("DELETE FROM nope WHERE b < true").message == refused)
    }

    @Test("An index is read by its key, and gives what it holds")
    func indexes() async throws {
        let fixture = try await PartiQLFixture()
        await fixture.fill()
        let found = await fixture.items("SELECT * FROM \"music\".\"byLabel\" WHERE label = 'l2'") ?? []
        #expect(found.count == 2)
        #expect(found.first?.object.map { Set($0.map(\.name)) } == ["artist", "year", "label", "title"])
        let dear = await fixture.items("SELECT price, title FROM music.byPrice WHERE artist = 'a' ORDER BY price DESC")
        #expect(dear?.map { $0["price"]?["N"]?.string } == ["9", "8", "7"])
        #expect(dear?.first?["title"] == ["S": "t1"])
    }

    @Test("An index whose key has several hash attributes is read as well")
    func severalAttributes() async throws {
        let fixture = try await PartiQLFixture()
        await fixture.fill()
        let both = "SELECT year FROM music.byTwo WHERE label = 'l2' AND title = 't2'"
        #expect(years(await fixture.items(both)) == ["2", "2"])
        #expect(years(await fixture.items("SELECT year FROM music.byTwo WHERE label IN ['l2', 'l3']")).count == 4)
    }

    @Test(
        "What no source is, and what an index cannot do, is told in PartiQL's words",
        arguments: [
            (
                "SELECT m FROM music.byLabel WHERE label = 'l2'", false,
                "One or more parameter values were invalid: Global secondary index byLabel does not project [m]"
            ),
            (
                "SELECT * FROM music.byLabel WHERE label = 'l2' AND m IS MISSING", false,
                "One or more parameter values were invalid: Global secondary index byLabel does not project [m]"
            ),
            (
                "SELECT * FROM music.byLabel WHERE label = 'x'", true,
                "Strongly consistent read is not supported on Global Secondary Indexes"
            ),
            ("SELECT * FROM music.nope", false, "The table does not have the specified index"),
            (
                "SELECT * FROM \"music\".\"a\".\"b\"", false,
                "A path may contain at most 2 components in the FROM clause"
            ),
            ("SELECT * FROM (SELECT * FROM music)", false, "Unexpected from source"),
            ("SELECT * FROM music[0]", false, "Invalid list expression in source."),
            ("SELECT * FROM \"\"", false, "Path component cannot be an empty string"),
            ("SELECT * FROM \"music\".\"\"", false, "Path component cannot be an empty string"),
            (
                "SELECT * FROM \"a b c\"", false,
                "Table name should be within the length [3, 255] and only contain 'a-z', 'A-Z', '0-9', '-', '_', '.'."
            ),
            (
                "UPDATE music.byLabel SET a = 1 WHERE artist = 'a' AND year = 1", false,
                "This operation is not supported on an index"
            ),
            (
                "DELETE FROM music.byLabel WHERE artist = 'a' AND year = 1", false,
                "This operation is not supported on an index"
            ),
            (
                "INSERT INTO music.byLabel VALUE {'artist': 'a', 'year': 1}", false,
                "FROM clause may only contain a single table name in data manipulation statements at 1:13:5"
            ),
        ]
    )
    func refused(statement: String, isConsistent: Bool, message: String) async throws {
        let fixture = try await PartiQLFixture()
        let reply = await fixture.run(statement, [], isConsistent ? [.init("ConsistentRead", true)] : [])
        #expect(reply.message == message)
    }
}
