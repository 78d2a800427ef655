internal import Store

/// The tables of Kinesis: times are milliseconds since 1970, sequences the growing part of a sequence number.
enum Schema {
    static let migrations: [Migration] = [
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
        """,
        """
        ALTER TABLE streams ADD COLUMN retention INTEGER NOT NULL DEFAULT 24;
        ALTER TABLE streams ADD COLUMN oldest INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE streams ADD COLUMN key TEXT;
        ALTER TABLE streams ADD COLUMN metrics TEXT NOT NULL DEFAULT '';
        ALTER TABLE streams ADD COLUMN warm INTEGER;
        -- Whether the stream was encrypted when the record came.
        ALTER TABLE records ADD COLUMN encrypted INTEGER NOT NULL DEFAULT 0;
        -- Hash keys are decimal numbers; those of a stream from before have rows once it was opened again.
        CREATE TABLE shards (
            stream INTEGER NOT NULL,
            number INTEGER NOT NULL,
            first TEXT NOT NULL,
            last TEXT NOT NULL,
            parent INTEGER,
            adjacent INTEGER,
            opened INTEGER NOT NULL,
            closed INTEGER,
            ending INTEGER,
            PRIMARY KEY (stream, number)
        ) WITHOUT ROWID;
        CREATE TABLE consumers (
            stream INTEGER NOT NULL,
            name TEXT NOT NULL,
            created INTEGER NOT NULL,
            PRIMARY KEY (stream, name)
        ) WITHOUT ROWID;
        -- Of streams and consumers.
        CREATE TABLE tags (
            arn TEXT NOT NULL,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (arn, key)
        ) WITHOUT ROWID;
        CREATE TABLE policies (
            arn TEXT PRIMARY KEY,
            policy TEXT NOT NULL
        ) WITHOUT ROWID;
        -- The commitment to a least throughput.
        CREATE TABLE commitments (
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            started INTEGER,
            ended INTEGER,
            PRIMARY KEY (account, region)
        ) WITHOUT ROWID;
        """,
        """
        -- How many records the row holds: RecordRun.
        ALTER TABLE records ADD COLUMN count INTEGER NOT NULL DEFAULT 1;
        """,
    ]
}
