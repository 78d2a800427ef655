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
        "What an index cannot do is told in the words of Query",
        arguments: [
            (
                "SELECT m FROM music.byLabel WHERE label = 'l2'", false,
                "One or more parameter values were invalid: Global secondary index byLabel does not project [m]"
            ),
            (
                "SELECT * FROM music.byLabel WHERE m IS MISSING", false,
                "One or more parameter values were invalid: Global secondary index byLabel does not project [m]"
            ),
            (
                "SELECT * FROM music.byLabel WHERE label = 'x'", true,
                "Consistent reads are not supported on global secondary indexes"
            ),
            ("SELECT * FROM music.nope", false, "The table does not have the specified index: nope"),
            (
                "SELECT * FROM \"music\".\"a\".\"b\"", false,
                "The FROM clause must name a table, or a table and an index"
            ),
            ("SELECT * FROM (SELECT * FROM music)", false, "Unexpected from source"),
            (
                "UPDATE music.byLabel SET a = 1 WHERE artist = 'a' AND year = 1", false,
                "Only a SELECT statement can name an index"
            ),
            (
                "DELETE FROM music.byLabel WHERE artist = 'a' AND year = 1", false,
                "Only a SELECT statement can name an index"
            ),
            (
                "INSERT INTO music.byLabel VALUE {'artist': 'a', 'year': 1}", false,
                "Only a SELECT statement can name an index"
            ),
        ]
    )
    func refused(statement: String, isConsistent: Bool, message: String) async throws {
        let fixture = try await PartiQLFixture()
        let reply = await fixture.run(statement, [], isConsistent ? [.init("ConsistentRead", true)] : [])
        #expect(reply.message == message)
    }
}
