/// The tables of Kinesis: times are milliseconds since 1970, sequences the growing part of a sequence number.
enum Schema {
    static let migrations = [
        """
        CREATE TABLE streams (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            name TEXT NOT NULL,
            mode TEXT NOT NULL,
            shards INTEGER NOT NULL,
            record_kib INTEGER NOT NULL,
            created INTEGER NOT NULL,
            UNIQUE (account, region, name)
        );
        CREATE TABLE records (
            stream INTEGER NOT NULL,
            shard INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            arrival INTEGER NOT NULL,
            key TEXT NOT NULL,
            data BLOB NOT NULL,
            PRIMARY KEY (stream, shard, sequence)
        ) WITHOUT ROWID;
        -- The last sequence of shards whose records may be gone: none is given out twice.
        CREATE TABLE floors (
            stream INTEGER NOT NULL,
            shard INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            PRIMARY KEY (stream, shard)
        ) WITHOUT ROWID;
        """
    ]
}
