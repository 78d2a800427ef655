/// The tables of SQS.
///
/// Times are milliseconds since 1970.
enum Schema {
    static let migrations = [
        """
        CREATE TABLE queues (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            name TEXT NOT NULL,
            attributes TEXT NOT NULL,
            created INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            purged INTEGER NOT NULL DEFAULT 0,
            UNIQUE (account, region, name)
        );
        CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            queue INTEGER NOT NULL,
            visible INTEGER NOT NULL,
            sent INTEGER NOT NULL,
            message_id TEXT NOT NULL,
            body TEXT NOT NULL,
            attributes BLOB,
            system TEXT,
            group_id TEXT,
            nonce INTEGER NOT NULL,
            receives INTEGER NOT NULL DEFAULT 0,
            first_received INTEGER NOT NULL DEFAULT 0,
            sender TEXT NOT NULL,
            source TEXT
        );
        CREATE INDEX messages_due ON messages (queue, visible, id);
        """
    ]
}
