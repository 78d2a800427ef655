import AWSWire

/// The tables of the developer guide's examples of PartiQL.
struct PartiQLGuideTables {
    let fixture: PartiQLFixture

    init() async throws {
        fixture = try await PartiQLFixture()
        for (table, keys) in [
            ("Orders", [("OrderID", "N")]), ("Music", [("Artist", "S"), ("SongTitle", "S")]),
            ("WatchList", [("CustomerID", "S"), ("MovieID", "S")]), ("TypesTable", [("primarykey", "S")]),
        ] {
            let definitions: [JSON] = keys.map { ["AttributeName": .string($0.0), "AttributeType": .string($0.1)] }
            let schema: [JSON] = zip(keys, ["HASH", "RANGE"]).map {
                ["AttributeName": .string($0.0), "KeyType": .string($1)]
            }
            _ = await fixture.call(
                "CreateTable",
                [
                    "TableName": .string(table), "BillingMode": "PAY_PER_REQUEST",
                    "AttributeDefinitions": .array(definitions), "KeySchema": .array(schema),
                ]
            )
        }
    }

    /// Puts seven orders and a film that was watched.
    func fill() async {
        for (id, total) in [(1, 700), (2, 550), (3, 100), (100, 500), (200, 10), (234, 600), (300, 601)] {
            _ = await fixture.run(
                "INSERT INTO Orders VALUE {'OrderID': \(id), 'Total': \(total), 'Address': '7834 24th, Kirkland', 'Image': ?}",
                [["S": .string(String(repeating: "x", count: id == 1 ? 301 : 300))]]
            )
        }
        _ = await fixture.run(
            "INSERT INTO WatchList VALUE {'CustomerID': 'C1', 'MovieID': 'M1', "
                + "'Devices': {'FireStick': {'DateWatched': ['12/25/19', '12/26/19']}}}"
        )
    }

    /// The order numbers that a statement gives.
    func orders(_ statement: String) async -> [String] {
        (await fixture.items(statement) ?? []).compactMap { $0["OrderID"]?["N"]?.string }
    }

    /// The song of the examples; nil where there is none.
    func song() async -> JSON? {
        await fixture.items("SELECT * FROM Music WHERE Artist='Acme Band' AND SongTitle='PartiQL Rocks'")?.first
    }
}
