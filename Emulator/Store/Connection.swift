public import AWSCore
internal import CSQLite

/// A connection to a database with its prepared statements.
///
/// One thread uses it at a time.
public final class Connection {
    let handle: OpaquePointer
    let isReadOnly: Bool
    /// The BLOBs that are open.
    var blobs = OpenBlobs()
    private var literals: [UnsafePointer<UInt8>: OpaquePointer] = [:]
    private var texts: [String: OpaquePointer] = [:]
    private var kept: [ObjectIdentifier: (statement: OpaquePointer, text: SQLText)] = [:]

    /// Whether SQLite writes the frames of a commit to the log at once; without, it writes two pieces for each page.
    private static let gathersLog = sqlite_ready() != 0

    /// Opens a file, or memory for `:memory:`.
    init(path: String, readOnly: Bool) throws(AWSError) {
        var opened: OpaquePointer?
        let flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        let code = sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX, Self.gathersLog ? "gathered" : nil)
        guard code == SQLITE_OK, let opened else {
            let message = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
            sqlite3_close_v2(opened)
            throw .internalFailure("cannot open \(path): \(message)")
        }
        handle = opened
        isReadOnly = readOnly
        // A process that had the data and was told to end may need a moment.
        sqlite3_busy_timeout(handle, 2_000)
    }

    deinit {
        closeBlobs()
        blobs.bytes.deallocate()
        for statement in literals.values { sqlite3_finalize(statement) }
        for statement in texts.values { sqlite3_finalize(statement) }
        for entry in kept.values { sqlite3_finalize(entry.statement) }
        sqlite3_close_v2(handle)
    }

    /// Whether a transaction is open: SQLite may end one itself where it fails ("ROLLBACK Command", 2.3).
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// The rowid of the last insert.
    public var lastInsertRowID: Int64 { sqlite3_last_insert_rowid(handle) }

    /// How many rows were changed so far, but for those of steps that were taken back.
    var totalChanges: Int64 { sqlite3_total_changes64(handle) + blobs.written - undone }
    private var undone: Int64 = 0

    /// How many rows the last statement changed.
    public var changes: Int { Int(sqlite3_changes(handle)) }

    /// Runs statements that give no rows and take no values.
    public func execute(_ sql: String) throws(AWSError) {
        closeBlobs()
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
    }

    /// Runs one statement that gives no rows.
    public func run(_ sql: StaticString, _ values: SQLValue...) throws(AWSError) {
        try run(try statement(sql), values)
    }

    /// Runs one statement whose text is made at run time; it is kept prepared like a literal one.
    public func run(text sql: String, _ values: SQLValue...) throws(AWSError) {
        try run(try statement(sql), values)
    }

    /// The same for a text that is found by its identity: what runs often is not hashed each time.
    public func run(_ sql: SQLText, _ values: SQLValue...) throws(AWSError) {
        try run(try statement(sql), values)
    }

    /// The same with any number of values.
    public func run(_ sql: SQLText, _ values: [SQLValue]) throws(AWSError) {
        try run(try statement(sql), values)
    }

    /// The first row that a query found by its identity gives; nil where it gives none.
    public func first<R>(
        _ sql: SQLText,
        _ values: SQLValue...,
        row: (Row) throws(AWSError) -> R
    ) throws(AWSError) -> R? {
        try first(try statement(sql), values, row)
    }

    /// The first row that a query gives, taken apart by the closure; nil where it gives none.
    public func first<R>(
        _ sql: StaticString,
        _ values: SQLValue...,
        row: (Row) throws(AWSError) -> R
    ) throws(AWSError) -> R? {
        try first(try statement(sql), values, row)
    }

    /// The same with a query whose text is made at run time.
    public func first<R>(
        text sql: String,
        _ values: SQLValue...,
        row: (Row) throws(AWSError) -> R
    ) throws(AWSError) -> R? {
        try first(try statement(sql), values, row)
    }

    /// Each row that a query gives, until the closure answers false.
    public func each(_ sql: StaticString, _ values: SQLValue..., row: (Row) throws(AWSError) -> Bool) throws(AWSError) {
        try each(try statement(sql), values, row)
    }

    /// The same with a query whose text is made at run time.
    public func each(text sql: String, _ values: [SQLValue], row: (Row) throws(AWSError) -> Bool) throws(AWSError) {
        try each(try statement(sql), values, row)
    }

    /// The same with a query found by its identity.
    public func each(_ sql: SQLText, _ values: [SQLValue], row: (Row) throws(AWSError) -> Bool) throws(AWSError) {
        try each(try statement(sql), values, row)
    }

    /// All rows that a query gives.
    public func all<R>(
        _ sql: StaticString,
        _ values: SQLValue...,
        row: (Row) throws(AWSError) -> R
    ) throws(AWSError) -> [R] {
        var out: [R] = []
        try each(try statement(sql), values) { r throws(AWSError) in
            out.append(try row(r))
            return true
        }
        return out
    }

    /// Reads and writes as one step: where the closure throws, nothing of it remains.
    public func step(_ body: () throws(AWSError) -> Void) throws(AWSError) {
        let before = totalChanges
        try turn("SAVEPOINT step")
        do throws(AWSError) {
            try body()
            try turn("RELEASE step")
        } catch {
            try turn("ROLLBACK TO step")
            try turn("RELEASE step")
            undone += totalChanges - before
            throw error
        }
    }

    /// Runs a statement that begins or ends a transaction or a savepoint, which SQLite refuses while a BLOB is open.
    func turn(_ sql: StaticString) throws(AWSError) {
        closeBlobs()
        try run(sql)
    }

    private func run(_ statement: OpaquePointer, _ values: [SQLValue]) throws(AWSError) {
        bind(statement, values)
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        withExtendedLifetime(values) {}
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure }
    }

    private func first<R>(
        _ statement: OpaquePointer,
        _ values: [SQLValue],
        _ row: (Row) throws(AWSError) -> R
    ) throws(AWSError) -> R? {
        bind(statement, values)
        defer {
            sqlite3_reset(statement)
            withExtendedLifetime(values) {}
        }
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return try row(Row(statement: statement))
        case SQLITE_DONE: return nil
        default: throw failure
        }
    }

    private func each(
        _ statement: OpaquePointer,
        _ values: [SQLValue],
        _ row: (Row) throws(AWSError) -> Bool
    ) throws(AWSError) {
        bind(statement, values)
        defer {
            sqlite3_reset(statement)
            withExtendedLifetime(values) {}
        }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: if try !row(Row(statement: statement)) { return }
            case SQLITE_DONE: return
            default: throw failure
            }
        }
    }

    private var failure: AWSError {
        // A process locks its data for itself (GatheredLog.h).
        if sqlite3_errcode(handle) == SQLITE_BUSY { return .internalFailure("another process has the data open") }
        return .internalFailure("the store failed: \(String(cString: sqlite3_errmsg(handle)))")
    }

    private func statement(_ sql: StaticString) throws(AWSError) -> OpaquePointer {
        if let known = literals[sql.utf8Start] { return known }
        let made = try prepare(sql.description)
        literals[sql.utf8Start] = made
        return made
    }

    private func statement(_ sql: String) throws(AWSError) -> OpaquePointer {
        if let known = texts[sql] { return known }
        // Statements of tables that are gone would pile up: start anew now and then.
        if texts.count >= 512 {
            for statement in texts.values { sqlite3_finalize(statement) }
            texts = [:]
        }
        let made = try prepare(sql)
        texts[sql] = made
        return made
    }

    private func statement(_ sql: SQLText) throws(AWSError) -> OpaquePointer {
        if let known = kept[ObjectIdentifier(sql)] { return known.statement }
        if kept.count >= 512 {
            for entry in kept.values { sqlite3_finalize(entry.statement) }
            kept = [:]
        }
        let made = try prepare(sql.text)
        // The text is held with its statement, so that no other one gets its identity.
        kept[ObjectIdentifier(sql)] = (made, sql)
        return made
    }

    private func prepare(_ sql: String) throws(AWSError) -> OpaquePointer {
        var made: OpaquePointer?
        guard sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil) == SQLITE_OK, let made
        else { throw failure }
        return made
    }

    /// Binds all of a statement's parameters; the values must live until it is reset.
    private func bind(_ statement: OpaquePointer, _ values: [SQLValue]) {
        // SQLITE_TRANSIENT: SQLite takes a copy, as a text's bytes may be those of the variable that it is in.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        for (i, value) in values.enumerated() {
            let at = Int32(i + 1)
            switch value {
            case .null: sqlite3_bind_null(statement, at)
            case .int(let number): sqlite3_bind_int64(statement, at, number)
            case .real(let number): sqlite3_bind_double(statement, at, number)
            case .text(var text):
                text.withUTF8 { utf8 in
                    utf8.withMemoryRebound(to: CChar.self) {
                        _ = sqlite3_bind_text(statement, at, $0.baseAddress, Int32($0.count), transient)
                    }
                }
            case .blob(let bytes):
                if bytes.isEmpty {
                    sqlite3_bind_zeroblob(statement, at, 0)
                } else {
                    // No copy, which costs SQLite an allocation: an array's bytes stay where they are while somebody has it
                    // and nobody changes it. The caller keeps the values until the statement is reset, and all of its
                    // parameters are bound anew before SQLite looks at one again.
                    _ = bytes.withUnsafeBytes {
                        sqlite3_bind_blob64(statement, at, $0.baseAddress, UInt64($0.count), nil)
                    }
                }
            }
        }
    }
}

/// The row a statement stands on; valid only inside the closure it was handed to.
public struct Row {
    let statement: OpaquePointer

    /// A whole number; 0 for NULL.
    public func int(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

    /// A real number; 0 for NULL.
    public func real(_ column: Int) -> Double { sqlite3_column_double(statement, Int32(column)) }

    /// Text; empty for NULL.
    public func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(statement, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Text; nil for NULL.
    public func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

    /// Bytes; empty for NULL.
    public func blob(_ column: Int) -> [UInt8] { withBlob(column) { Array($0) } }

    /// Bytes where SQLite has them, without a copy.
    public func withBlob<R, E: Error>(
        _ column: Int,
        _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R
    ) throws(E) -> R {
        let start = sqlite3_column_blob(statement, Int32(column))?.assumingMemoryBound(to: UInt8.self)
        return try body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }

    /// Whether the column is NULL.
    public func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }
}
