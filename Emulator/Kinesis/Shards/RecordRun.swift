internal import AWSCore
internal import Store

/// Records of one shard that came together, their sequences one behind the other: the store keeps them in one row, as a
/// row costs it more than a record.
///
/// A row's sequence is that of its last record. A run of one has its key and data as columns; of more, the data hold all
/// of them, each behind the lengths of its key (2 bytes) and its data (4 bytes), the lowest byte first.
struct RecordRun {
    /// What a run weighs before another one begins: a reader that wants one record reads all of the run.
    static let mostBytes = 65_536

    private(set) var count = 0
    private(set) var last: Int64 = 0
    private var key = ""
    private var data: [UInt8] = []
    private var packed: [UInt8] = []

    /// Whether a record has its place in the run, too.
    func admits(_ key: String, _ data: [UInt8]) -> Bool {
        count == 0 || self.data.count + packed.count + key.utf8.count + data.count <= Self.mostBytes
    }

    /// Takes in the record behind the last one.
    mutating func append(_ key: String, _ data: [UInt8], _ sequence: Int64) {
        count += 1
        last = sequence
        guard count > 1 else {
            (self.key, self.data) = (key, data)
            return
        }
        if count == 2 {
            packed.reserveCapacity(Self.mostBytes)
            Self.pack(self.key, self.data, into: &packed)
            (self.key, self.data) = ("", [])
        }
        Self.pack(key, data, into: &packed)
    }

    /// Writes the run; it takes no more records.
    func insert(
        _ stream: Stream,
        shard: Int,
        arrival: Int64,
        isEncrypted: Bool,
        _ connection: Connection
    ) throws(AWSError) {
        try connection.run(
            """
            INSERT INTO records (stream, shard, sequence, arrival, key, data, encrypted, count)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(stream.id),
            .int(shard),
            .int(last),
            .int(arrival),
            .text(key),
            .blob(count == 1 ? data : packed),
            .int(isEncrypted ? 1 : 0),
            .int(count)
        )
    }

    private static func pack(_ key: String, _ data: [UInt8], into bytes: inout [UInt8]) {
        // Keys have 256 characters at most, data 10 MiB.
        withUnsafeBytes(of: UInt16(truncatingIfNeeded: key.utf8.count).littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: data.count).littleEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: key.utf8)
        bytes.append(contentsOf: data)
    }

    /// The records of a row, `sequence, arrival, key, data, encrypted, count`, until the closure answers false; gives
    /// whether it did.
    static func each(
        _ row: Row,
        _ body: (_ sequence: Int64, _ key: () -> String, _ data: UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        let (last, count) = (row.int(0), row.int(5))
        return row.withBlob(3) { bytes in
            guard count > 1 else { return body(last, { row.text(2) }, bytes) }
            var at = 0
            for i in 0..<count {
                guard at + 6 <= bytes.count else { return true }
                let raw = UnsafeRawBufferPointer(bytes)
                let keyCount = Int(UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt16.self)))
                let dataCount = Int(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: at + 2, as: UInt32.self)))
                let (start, middle) = (at + 6, at + 6 + keyCount)
                guard middle + dataCount <= bytes.count else { return true }
                let key = UnsafeBufferPointer(rebasing: bytes[start..<middle])
                let data = UnsafeBufferPointer(rebasing: bytes[middle..<middle + dataCount])
                guard body(last - count + 1 + i, { String(decoding: key, as: UTF8.self) }, data) else { return false }
                at = middle + dataCount
            }
            return true
        }
    }
}
