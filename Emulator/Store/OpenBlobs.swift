public import AWSCore
internal import CSQLite

/// A column of BLOBs that are read and written where they lie, by their rowid (sqlite.org/c3ref/blob_open.html).
///
/// To look at the next one takes SQLite a third of the instructions that a statement takes, to write one a tenth.
public final class BlobColumn: Sendable {
    let table: String
    let column: String

    /// Makes one; keep it as long as it is used, as what is open is found by identity.
    public init(_ table: String, _ column: String) {
        self.table = table
        self.column = column
    }
}

/// The BLOBs that a connection has open: one of a column, moved from row to row.
struct OpenBlobs {
    struct Entry {
        let column: BlobColumn
        let blob: OpaquePointer
        /// Where it is.
        var row: Int64
    }

    var entries: [Entry] = []
    /// How often one was asked for since the last were closed.
    var asked = 0
    /// How many were written so far.
    var written: Int64 = 0
    /// Where the one that is looked at lies.
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: OpenBlobs.room, alignment: 16)

    /// The longest one that is looked at so, bytes: what is longer than a page lies in several.
    static let room = 4096
    /// How many are open at most; each further one costs the oldest.
    static let most = 8
}

extension Connection {
    /// Looks at a BLOB; nil where a statement must be asked: it is longer than a page or not there, or to open it would not
    /// pay.
    public func look<R>(
        at column: BlobColumn,
        _ row: Int64,
        _ body: (UnsafeBufferPointer<UInt8>) throws(AWSError) -> R
    ) throws(AWSError) -> R? {
        blobs.asked += 1
        // To open a BLOB costs as much as one statement and a half; and a reader's snapshot may end with the next commit.
        guard !isReadOnly || blobs.asked > 1, let i = move(column, row) else { return nil }
        let blob = blobs.entries[i].blob
        let count = sqlite3_blob_bytes(blob)
        guard count <= OpenBlobs.room else { return nil }
        guard sqlite3_blob_read(blob, blobs.bytes.baseAddress, count, 0) == SQLITE_OK else {
            close(i)
            return nil
        }
        let bytes = UnsafeRawBufferPointer(rebasing: blobs.bytes[..<Int(count)])
        return try body(bytes.assumingMemoryBound(to: UInt8.self))
    }

    /// Writes bytes in the place of a BLOB of the same length, inside a transaction; false where that cannot be, and a
    /// statement must do it.
    public func overwrite(_ column: BlobColumn, _ row: Int64, _ bytes: [UInt8]) -> Bool {
        write(bytes, at: 0, column, row) { $0 == bytes.count }
    }

    /// Writes bytes into a BLOB from an offset on; false as above.
    public func overwrite(_ column: BlobColumn, _ row: Int64, _ bytes: [UInt8], at offset: Int) -> Bool {
        write(bytes, at: offset, column, row) { offset + bytes.count <= $0 }
    }

    private func write(
        _ bytes: [UInt8],
        at offset: Int,
        _ column: BlobColumn,
        _ row: Int64,
        fits: (Int) -> Bool
    ) -> Bool {
        guard !isReadOnly else { return false }
        // Where it stands on the row, it was looked at last; had a statement changed the row since, SQLite would refuse.
        guard let i = blobs.entries.firstIndex(where: { $0.column === column && $0.row == row }) ?? move(column, row)
        else { return false }
        let blob = blobs.entries[i].blob
        let count = Int(sqlite3_blob_bytes(blob))
        guard count <= OpenBlobs.room, fits(count) else { return false }
        let code = bytes.withUnsafeBytes {
            sqlite3_blob_write(blob, $0.baseAddress, Int32($0.count), Int32(offset))
        }
        guard code == SQLITE_OK else {
            close(i)
            return false
        }
        blobs.written += 1
        return true
    }

    /// Closes all that are open: with one, no transaction and no savepoint begins or ends, and no table goes.
    func closeBlobs() {
        blobs.asked = 0
        guard !blobs.entries.isEmpty else { return }
        for entry in blobs.entries { sqlite3_blob_close(entry.blob) }
        blobs.entries.removeAll(keepingCapacity: true)
    }

    /// Closes one that is of no use any more.
    private func close(_ i: Int) { sqlite3_blob_close(blobs.entries.remove(at: i).blob) }

    /// Moves what is open of a column to a row, or opens it; gives which one it is.
    private func move(_ column: BlobColumn, _ row: Int64) -> Int? {
        if let i = blobs.entries.firstIndex(where: { $0.column === column }) {
            guard sqlite3_blob_reopen(blobs.entries[i].blob, row) == SQLITE_OK else {
                close(i)
                return nil
            }
            blobs.entries[i].row = row
            return i
        }
        // Outside a transaction it would hold one open.
        guard isInTransaction else { return nil }
        var opened: OpaquePointer?
        let code = sqlite3_blob_open(handle, "main", column.table, column.column, row, isReadOnly ? 0 : 1, &opened)
        guard code == SQLITE_OK, let opened else { return nil }
        if blobs.entries.count == OpenBlobs.most { close(0) }
        blobs.entries.append(.init(column: column, blob: opened, row: row))
        return blobs.entries.count - 1
    }
}
