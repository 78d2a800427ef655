internal import Store

/// The tables of SQS.
///
/// Times are milliseconds since 1970.
enum Schema {
    static let migrations: [Migration] = [
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
        """,
        // A message that nothing stands before is its lane's head. On a FIFO queue a lane is a group; on a standard queue
        // each message is a lane of its own, and its lane is NULL. What a receive may take is found among the heads.
        """
        ALTER TABLE messages ADD COLUMN head INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE messages ADD COLUMN lane TEXT;
        ALTER TABLE messages ADD COLUMN deduplication TEXT;
        ALTER TABLE messages ADD COLUMN received INTEGER NOT NULL DEFAULT 0;
        DROP INDEX messages_due;
        CREATE INDEX messages_due ON messages (queue, visible, id) WHERE head = 1;
        CREATE INDEX messages_behind ON messages (queue, visible, id) WHERE head = 0;
        CREATE INDEX messages_lane ON messages (queue, lane, id) WHERE lane IS NOT NULL;
        ALTER TABLE queues ADD COLUMN tags TEXT NOT NULL DEFAULT '{}';
        ALTER TABLE queues ADD COLUMN scope TEXT NOT NULL DEFAULT 'queue';
        ALTER TABLE queues ADD COLUMN scope_changed INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE deduplications (
            queue INTEGER NOT NULL,
            deduplication TEXT NOT NULL,
            lane TEXT NOT NULL,
            until INTEGER NOT NULL,
            message INTEGER NOT NULL,
            message_id TEXT NOT NULL,
            PRIMARY KEY (queue, deduplication, lane)
        );
        CREATE INDEX deduplications_until ON deduplications (until);
        CREATE TABLE deleted_queues (
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            name TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (account, region, name)
        );
        CREATE TABLE move_tasks (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            task TEXT NOT NULL UNIQUE,
            queue INTEGER NOT NULL,
            source TEXT NOT NULL,
            destination TEXT,
            rate INTEGER,
            started INTEGER NOT NULL,
            status TEXT NOT NULL,
            moved INTEGER NOT NULL DEFAULT 0,
            total INTEGER NOT NULL,
            reason TEXT
        );
        CREATE INDEX move_tasks_queue ON move_tasks (queue, id);
        """,
    ]
}
