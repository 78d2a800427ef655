/// The tables of DynamoDB beside those that hold items.
///
/// Times are milliseconds since 1970.
enum Schema {
    static let migrations = [
        """
        CREATE TABLE tables (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            name TEXT NOT NULL,
            definition TEXT NOT NULL,
            created INTEGER NOT NULL,
            UNIQUE (account, region, name)
        );
        CREATE TABLE transactions (
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            token TEXT NOT NULL,
            digest BLOB NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (account, region, token)
        ) WITHOUT ROWID;
        """
    ]
}
