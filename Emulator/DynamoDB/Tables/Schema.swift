internal import Store

/// The tables of DynamoDB beside those that hold items and indexes' entries.
///
/// Times are milliseconds since 1970.
enum Schema {
    static let migrations: [Migration] = [
        tables, definitions, effects, .step(EarlierRows.becomeLeaves), tokens, .step(EarlierRows.loseCounts),
    ]

    private static let tables: Migration = """
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

    /// Definitions as DescribeTable tells them, where there was a form of our own.
    private static let definitions: Migration = """
        CREATE TABLE described (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            name TEXT NOT NULL,
            definition TEXT NOT NULL,
            settings TEXT NOT NULL,
            UNIQUE (account, region, name)
        );
        INSERT INTO described SELECT id, account, region, name,
            json_object('Table', json_patch(json_object(
                'TableName', name,
                'TableArn', 'arn:aws:dynamodb:' || region || ':' || account || ':table/' || name,
                'TableId', definition ->> '$.tableId',
                'CreationDateTime', created / 1000.0,
                'AttributeDefinitions', CASE WHEN definition ->> '$.range' IS NULL THEN json_array(
                    json_object('AttributeName', definition ->> '$.hash[0]', 'AttributeType', definition ->> '$.hash[1]'))
                ELSE json_array(
                    json_object('AttributeName', definition ->> '$.hash[0]', 'AttributeType', definition ->> '$.hash[1]'),
                    json_object('AttributeName', definition ->> '$.range[0]', 'AttributeType', definition ->> '$.range[1]'))
                END,
                'KeySchema', CASE WHEN definition ->> '$.range' IS NULL THEN json_array(
                    json_object('AttributeName', definition ->> '$.hash[0]', 'KeyType', 'HASH'))
                ELSE json_array(
                    json_object('AttributeName', definition ->> '$.hash[0]', 'KeyType', 'HASH'),
                    json_object('AttributeName', definition ->> '$.range[0]', 'KeyType', 'RANGE'))
                END,
                'DeletionProtectionEnabled', json(definition -> '$.isProtected'),
                'ProvisionedThroughput', json_object('NumberOfDecreasesToday', 0,
                    'ReadCapacityUnits', definition ->> '$.readCapacity',
                    'WriteCapacityUnits', definition ->> '$.writeCapacity')),
            json_object(
                'BillingModeSummary', CASE WHEN definition ->> '$.billingMode' IS NULL THEN NULL ELSE json_object(
                    'BillingMode', definition ->> '$.billingMode',
                    'LastUpdateToPayPerRequestDateTime', created / 1000.0) END,
                'TableClassSummary', CASE WHEN definition ->> '$.tableClass' IS NULL THEN NULL ELSE json_object(
                    'TableClass', definition ->> '$.tableClass') END,
                'SSEDescription', CASE WHEN definition ->> '$.kmsKey' IS NULL THEN NULL ELSE json_object(
                    'Status', 'ENABLED', 'SSEType', 'KMS', 'KMSMasterKeyArn', definition ->> '$.kmsKey') END))),
            json_object('activeAt', created, 'timeToLive', definition ->> '$.timeToLive')
            FROM tables;
        DROP TABLE tables;
        ALTER TABLE described RENAME TO tables;
        """

    /// What a repeat of a transaction costs, by its writes: a byte each.
    ///
    /// Each operation has tokens of its own; whose the earlier ones are is not known.
    private static let tokens: Migration = """
        ALTER TABLE transactions ADD COLUMN pages BLOB;
        INSERT INTO transactions (account, region, token, digest, at)
            SELECT account, region, 'TransactWriteItems ' || token, digest, at FROM transactions;
        UPDATE transactions SET token = 'ExecuteTransaction ' || token WHERE token NOT LIKE 'TransactWriteItems %';
        """

    /// What a write of an item changes beside the item, and what is kept of tables under their names.
    private static let effects: Migration = """
        CREATE TABLE numbers (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE streams (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            table_name TEXT NOT NULL,
            label TEXT NOT NULL,
            view TEXT NOT NULL,
            key_schema TEXT NOT NULL,
            created INTEGER NOT NULL,
            ended INTEGER,
            UNIQUE (account, region, table_name, label)
        );
        CREATE TABLE shards (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            stream INTEGER NOT NULL,
            name TEXT NOT NULL,
            parent TEXT,
            low INTEGER NOT NULL,
            high INTEGER NOT NULL,
            first INTEGER NOT NULL,
            last INTEGER,
            opened INTEGER NOT NULL,
            closed INTEGER
        );
        CREATE INDEX shards_of_streams ON shards (stream, id);
        CREATE TABLE records (
            shard INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            at INTEGER NOT NULL,
            event INTEGER NOT NULL,
            item_keys BLOB NOT NULL,
            new BLOB,
            old BLOB,
            size INTEGER NOT NULL,
            is_expiry INTEGER NOT NULL,
            PRIMARY KEY (shard, sequence)
        ) WITHOUT ROWID;
        CREATE TABLE expirations (
            table_id INTEGER NOT NULL,
            at INTEGER NOT NULL,
            hash BLOB NOT NULL,
            range BLOB NOT NULL,
            PRIMARY KEY (table_id, at, hash, range)
        ) WITHOUT ROWID;
        CREATE TABLE history (
            table_id INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            at INTEGER NOT NULL,
            hash BLOB NOT NULL,
            range BLOB NOT NULL,
            old BLOB,
            PRIMARY KEY (table_id, sequence)
        ) WITHOUT ROWID;
        CREATE TABLE collections (
            table_id INTEGER NOT NULL,
            hash BLOB NOT NULL,
            bytes INTEGER NOT NULL,
            PRIMARY KEY (table_id, hash)
        ) WITHOUT ROWID;
        CREATE TABLE deliveries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            stream TEXT NOT NULL,
            partition_key TEXT NOT NULL,
            record BLOB NOT NULL
        );
        CREATE TABLE tags (
            arn TEXT NOT NULL,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (arn, key)
        ) WITHOUT ROWID;
        CREATE TABLE policies (
            arn TEXT PRIMARY KEY,
            policy TEXT NOT NULL,
            revision TEXT NOT NULL,
            changed INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE resources (
            kind TEXT NOT NULL,
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            arn TEXT NOT NULL,
            created INTEGER NOT NULL,
            description TEXT NOT NULL,
            definition TEXT,
            contents INTEGER,
            PRIMARY KEY (kind, account, region, arn)
        ) WITHOUT ROWID;
        """
}
