import AWSWire
import Support
import Testing

/// The examples of ql-reference.select, ql-functions and ql-operators.
@Suite struct PartiQLGuideSelectTests {
    @Test(
        "Statements that name the partition key give its items",
        arguments: [
            ("OrderID = 100", ["100"]), ("OrderID = 100 and Address='some address'", []),
            ("OrderID = 100 or OrderID = 200", ["100", "200"]), ("OrderID IN [100, 300, 234]", ["100", "234", "300"]),
            ("OrderID = 1", ["1"]), ("OrderID = 1 OR OrderID = 2", ["1", "2"]),
        ]
    )
    func partitions(condition: String, orders: [String]) async throws {
        let guide = try await PartiQLGuideTables()
        await guide.fill()
        let found = await guide.orders("SELECT * \nFROM \"Orders\" \nWHERE \(condition)")
        #expect(found.sorted() == orders)
    }

    @Test(
        "Statements that do not look at all items",
        arguments: [
            ("OrderID > 1", ["100", "2", "200", "234", "3", "300"]), ("Address='some address'", []),
            ("OrderID = 100 OR Address='some address'", ["100"]), ("Total > 500", ["1", "2", "234", "300"]),
            ("Total IN [500, 600]", ["100", "234"]), ("Total BETWEEN 500 AND 600", ["100", "2", "234"]),
        ]
    )
    func scans(condition: String, orders: [String]) async throws {
        let guide = try await PartiQLGuideTables()
        await guide.fill()
        let found = await guide.orders("SELECT OrderID, Total\nFROM \"Orders\"\nWHERE \(condition)")
        #expect(found.sorted() == orders)
    }

    @Test("Partitions of an IN are put into order")
    func order() async throws {
        let guide = try await PartiQLGuideTables()
        await guide.fill()
        let statement = "SELECT OrderID, Total\nFROM \"Orders\"\nWHERE OrderID IN [1, 2, 3] ORDER BY OrderID DESC"
        #expect(await guide.orders(statement) == ["3", "2", "1"])
    }

    @Test("Document paths stand among the columns and in conditions")
    func paths() async throws {
        let guide = try await PartiQLGuideTables()
        await guide.fill()
        #expect(
            await guide.fixture.items(
                "SELECT Devices.FireStick.DateWatched[0] \nFROM WatchList \nWHERE CustomerID= 'C1' AND MovieID= 'M1'"
            ) == [["DateWatched[0]": ["S": "12/25/19"]]]
        )
        let since = "SELECT Devices \nFROM WatchList \nWHERE Devices.FireStick.DateWatched[0] >= "
        #expect(await guide.fixture.items(since + "'12/12/19'")?.count == 1)
        #expect(await guide.fixture.items(since + "'12/26/19'") == [])
    }

    @Test(
        "Functions are conditions",
        arguments: [
            ("\"OrderID\"=1 AND size(\"Image\") >300", 1), ("\"OrderID\"=2 AND size(\"Image\") >300", 0),
            ("\"OrderID\"=1 AND begins_with(\"Address\", '7834 24th')", 1),
            ("OrderID=1 AND contains(\"Address\", 'Kirkland')", 1),
            ("OrderID=1 AND contains(\"Address\", 'Seattle')", 0), ("attribute_type(\"OrderID\", 'N')", 7),
            ("\"Awards\" IS MISSING", 7), ("Total IS NOT MISSING AND Total IS NUMERIC", 7), ("Total != 500", 6),
        ]
    )
    func functions(condition: String, count: Int) async throws {
        let guide = try await PartiQLGuideTables()
        await guide.fill()
        #expect(await guide.fixture.items("SELECT * FROM \"Orders\" WHERE \(condition)")?.count == count)
    }

    @Test("A function that the guide does not list is refused", arguments: ["upper(Address)", "EXISTS(Address)"])
    func unknown(function: String) async throws {
        let guide = try await PartiQLGuideTables()
        let reply = await guide.fixture.run("SELECT * FROM \"Orders\" WHERE \(function) = 'X'")
        #expect(reply.code == "ValidationException")
        #expect(reply.message?.hasPrefix("Unrecognized function: ") == true)
    }
}
