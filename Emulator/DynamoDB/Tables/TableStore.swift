internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// Tables' rows in the store.
struct TableStore {
    private let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    /// All tables.
    func all() throws(AWSError) -> [Table] {
        try connection.all("SELECT id, account, region, name, definition, settings FROM tables") {
            row throws(AWSError) in
            try Table(
                id: row.int(0),
                account: row.text(1),
                region: row.text(2),
                name: row.text(3),
                definition: try DefinitionText.read(row.text(4)),
                settings: TableSettings(try JSON(parsing: row.text(5).utf8))
            )
        }
    }

    /// Puts a new table into the store, with places for its items and its indexes' entries.
    func insert(
        account: String,
        region: String,
        name: String,
        definition: DynamoDB.TableDescription,
        settings: TableSettings
    ) throws(AWSError) -> Table {
        try connection.run(
            "INSERT INTO tables (account, region, name, definition, settings) VALUES (?, ?, ?, ?, ?)",
            .text(account),
            .text(region),
            .text(name),
            .text(DefinitionText.write(definition)),
            .text(String(decoding: settings.json.bytes, as: UTF8.self))
        )
        let table = try Table(
            id: connection.lastInsertRowID,
            account: account,
            region: region,
            name: name,
            definition: definition,
            settings: settings
        )
        try table.items.create(connection)
        for index in table.indexes { try index.entries.create(connection) }
        return table
    }

    /// Writes what changed of a table.
    func update(_ table: Table) throws(AWSError) {
        try connection.run(
            "UPDATE tables SET definition = ?, settings = ? WHERE id = ?",
            .text(DefinitionText.write(table.definition)),
            .text(String(decoding: table.settings.json.bytes, as: UTF8.self)),
            .int(table.id)
        )
    }

    /// Removes a table with all that belongs to it but its policies, and its stream, which can still be read for a day.
    func remove(_ table: Table) throws(AWSError) {
        try table.items.drop(connection)
        for index in table.indexes { try index.entries.drop(connection) }
        try connection.run("DELETE FROM tables WHERE id = ?", .int(table.id))
        try connection.run("DELETE FROM expirations WHERE table_id = ?", .int(table.id))
        try connection.run("DELETE FROM history WHERE table_id = ?", .int(table.id))
        try connection.run("DELETE FROM collections WHERE table_id = ?", .int(table.id))
        try connection.run("DELETE FROM tags WHERE arn = ?", .text(table.arn))
    }
}
