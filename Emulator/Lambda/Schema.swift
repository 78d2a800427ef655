internal import Store

/// The tables of Lambda.
///
/// Times are milliseconds since 1970.
enum Schema {
    static let migrations: [Migration] = [
        """
        CREATE TABLE functions (
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            name TEXT NOT NULL,
            definition TEXT NOT NULL,
            PRIMARY KEY (account, region, name)
        ) WITHOUT ROWID;
        CREATE TABLE mappings (
            uuid TEXT NOT NULL PRIMARY KEY,
            definition TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE checkpoints (
            uuid TEXT NOT NULL,
            shard TEXT NOT NULL,
            sequence TEXT NOT NULL,
            PRIMARY KEY (uuid, shard)
        ) WITHOUT ROWID;
        """
    ]
}
