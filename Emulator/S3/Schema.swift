internal import Store

/// The tables of S3: times are whole seconds since 1970, as S3 keeps no more.
enum Schema {
    static let migrations: [Migration] = [
        """
        CREATE TABLE buckets (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            location TEXT,
            created INTEGER NOT NULL
        );
        -- Keys are bytes, so that they order as S3 orders them.
        CREATE TABLE objects (
            bucket INTEGER NOT NULL,
            key BLOB NOT NULL,
            id INTEGER NOT NULL,
            size INTEGER NOT NULL,
            etag TEXT NOT NULL,
            modified INTEGER NOT NULL,
            class TEXT NOT NULL,
            algorithm TEXT NOT NULL,
            checksum TEXT NOT NULL,
            type TEXT NOT NULL,
            parts INTEGER,
            pieces INTEGER NOT NULL,
            headers TEXT NOT NULL,
            PRIMARY KEY (bucket, key)
        ) WITHOUT ROWID;
        -- The pieces of objects that have several or were uploaded in parts; all others have one body of their own id.
        CREATE TABLE pieces (
            object INTEGER NOT NULL,
            number INTEGER NOT NULL,
            size INTEGER NOT NULL,
            checksum TEXT NOT NULL,
            body INTEGER NOT NULL,
            PRIMARY KEY (object, number)
        ) WITHOUT ROWID;
        -- Bytes, or NULL where they are a file named by the id.
        CREATE TABLE bodies (
            id INTEGER PRIMARY KEY,
            data BLOB
        );
        CREATE TABLE uploads (
            id TEXT PRIMARY KEY,
            bucket INTEGER NOT NULL,
            key BLOB NOT NULL,
            class TEXT NOT NULL,
            algorithm TEXT,
            type TEXT,
            headers TEXT NOT NULL,
            account TEXT NOT NULL,
            disturbed INTEGER NOT NULL DEFAULT 0
        ) WITHOUT ROWID;
        CREATE INDEX uploads_by_key ON uploads (bucket, key);
        CREATE TABLE parts (
            upload TEXT NOT NULL,
            number INTEGER NOT NULL,
            size INTEGER NOT NULL,
            etag TEXT NOT NULL,
            modified INTEGER NOT NULL,
            checksum TEXT NOT NULL,
            body INTEGER NOT NULL,
            PRIMARY KEY (upload, number)
        ) WITHOUT ROWID;
        """,
        """
        -- Those of which a bucket has one have an empty id; values are JSON.
        CREATE TABLE configurations (
            bucket INTEGER NOT NULL,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (bucket, kind, id)
        ) WITHOUT ROWID;
        -- Buckets of before are as new ones are.
        INSERT INTO configurations SELECT id, 'publicAccessBlock', '',
            '{"PublicAccessBlockConfiguration":{"BlockPublicAcls":true,"IgnorePublicAcls":true,'
            || '"BlockPublicPolicy":true,"RestrictPublicBuckets":true}}' FROM buckets;
        INSERT INTO configurations SELECT id, 'ownershipControls', '',
            '{"OwnershipControls":{"Rules":[{"ObjectOwnership":"BucketOwnerEnforced"}]}}' FROM buckets;
        """,
        """
        ALTER TABLE objects ADD COLUMN version TEXT NOT NULL DEFAULT 'null';
        ALTER TABLE objects ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
        -- JSON: tags, encryption, locks and the like.
        ALTER TABLE objects ADD COLUMN traits TEXT NOT NULL DEFAULT '{}';
        -- Versions that are not current, and markers; of a key the newest has the greatest sequence.
        CREATE TABLE versions (
            bucket INTEGER NOT NULL,
            key BLOB NOT NULL,
            sequence INTEGER NOT NULL,
            version TEXT NOT NULL,
            marker INTEGER NOT NULL,
            id INTEGER NOT NULL,
            size INTEGER NOT NULL,
            etag TEXT NOT NULL,
            modified INTEGER NOT NULL,
            class TEXT NOT NULL,
            algorithm TEXT NOT NULL,
            checksum TEXT NOT NULL,
            type TEXT NOT NULL,
            parts INTEGER,
            pieces INTEGER NOT NULL,
            headers TEXT NOT NULL,
            traits TEXT NOT NULL,
            PRIMARY KEY (bucket, key, sequence DESC)
        ) WITHOUT ROWID;
        CREATE INDEX versions_by_id ON versions (bucket, key, version);
        ALTER TABLE uploads ADD COLUMN began INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE uploads ADD COLUMN traits TEXT NOT NULL DEFAULT '{}';
        DROP INDEX uploads_by_key;
        CREATE INDEX uploads_by_key ON uploads (bucket, key, began);
        """,
        """
        -- Word of events on its way: kept with what it tells of, delivered once that is on disk, in the order of its lane.
        CREATE TABLE deliveries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            lane TEXT NOT NULL,
            target TEXT NOT NULL,
            at INTEGER NOT NULL,
            body BLOB NOT NULL
        );
        CREATE INDEX deliveries_by_lane ON deliveries (lane, id);
        """,
        """
        -- Versions that are to be copied to other buckets, in the order of their changes.
        CREATE TABLE replications (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            bucket INTEGER NOT NULL,
            key BLOB NOT NULL,
            version TEXT NOT NULL
        );
        """,
        """
        -- Whether a body is encrypted where it lies.
        ALTER TABLE bodies ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
        """,
        """
        -- What uploads became that were completed, for clients that ask again.
        CREATE TABLE completions (
            upload TEXT PRIMARY KEY,
            bucket INTEGER NOT NULL,
            key BLOB NOT NULL,
            at INTEGER NOT NULL,
            size INTEGER NOT NULL,
            etag TEXT NOT NULL,
            algorithm TEXT NOT NULL,
            checksum TEXT NOT NULL,
            type TEXT NOT NULL,
            version TEXT NOT NULL,
            traits TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX completions_by_time ON completions (at);
        """,
        """
        -- The trace that a request was part of, for the messages that tell of it.
        ALTER TABLE deliveries ADD COLUMN trace TEXT;
        """,
    ]
}
