import AWSCore
import Testing

@testable import ObjectSelect

@Suite("Selections from Parquet")
struct ParquetSelectTests {
    /// Four rows of an INT32, a string, a DECIMAL(9, 2), a timestamp in milliseconds, a date, a flag and a DOUBLE.
    static let rows = """
        {"id":1,"name":"Ada","price":1.50,"seen":"2020-01-02T03:04:05.678Z","day":"2020-02-29T","ok":true,"ratio":0.1}
        {"id":2,"name":"Bob","price":2.25,"seen":null,"day":"2020-02-29T","ok":false,"ratio":2.5}
        {"id":3,"name":null,"price":null,"seen":"1969-12-31T23:59:59.000Z","day":"2020-02-29T","ok":null,"ratio":null}
        {"id":4,"name":"Ada","price":-3.00,"seen":"2021-01-01T00:00:00.000Z","day":"2020-02-29T","ok":true,"ratio":10000000000.0}

        """

    private func select(_ expression: String, _ file: String) throws -> String {
        let bytes = try #require(Text.bytes(base64: file.utf8))
        return try SelectTests.select(expression, bytes, .parquet)
    }

    @Test(
        "The encodings and codecs give the same rows",
        arguments: [ParquetFiles.plain, ParquetFiles.dictionary, ParquetFiles.gzip2, ParquetFiles.deltas]
    )
    func encodings(file: String) throws {
        #expect(try select("SELECT * FROM S3Object", file) == Self.rows)
    }

    @Test("Values are compared and summed by their types")
    func types() throws {
        let some =
            "SELECT s.id FROM S3Object s WHERE s.name = 'Ada' AND s.seen < CAST('2020-06-01T' AS TIMESTAMP) AND s.ok"
        #expect(try select(some, ParquetFiles.plain) == "{\"id\":1}\n")
        let sum = "SELECT SUM(s.price) AS total, COUNT(s.name) AS named FROM S3Object s"
        #expect(try select(sum, ParquetFiles.dictionary) == "{\"total\":0.75,\"named\":3}\n")
        #expect(
            failure { try select("SELECT s.nothing FROM S3Object s", ParquetFiles.plain) }
                == "EvaluatorBindingDoesNotExist"
        )
    }

    @Test("Of a file only the columns that are asked for are read")
    func columns() throws {
        let bytes = try #require(Text.bytes(base64: ParquetFiles.plain.utf8))
        var scanned: [Int] = []
        for expression in ["SELECT COUNT(*) FROM S3Object", "SELECT _1 FROM S3Object", "SELECT * FROM S3Object"] {
            let selection = try Selection(
                SelectRequest(expression, .parquet, .none, json),
                TestObject(bytes: bytes),
                now: now
            )
            while try selection.next() != nil {}
            scanned.append(selection.statistics.scanned)
            #expect((selection.statistics.processed == 0) == (scanned.count == 1))
        }
        #expect(scanned[0] < scanned[1] && scanned[1] < scanned[2])
        // All but the mark in front.
        #expect(scanned[2] == bytes.count - 4)
    }

    @Test("What is not read is refused")
    func refused() throws {
        #expect(
            failure { try select("SELECT * FROM S3Object", ParquetFiles.zstd) } == "ParquetUnsupportedCompressionCodec"
        )
        #expect(failure { try select("SELECT * FROM S3Object", ParquetFiles.nested) } == "UnsupportedParquetType")
        #expect(
            failure { try SelectTests.select("SELECT * FROM S3Object", [1, 2, 3], .parquet) } == "ParquetParsingError"
        )
    }

    @Test(
        "Files that are broken are refused, and stop nothing",
        arguments: [ParquetFiles.plain, ParquetFiles.dictionary]
    )
    func broken(file: String) throws {
        let bytes = try #require(Text.bytes(base64: file.utf8))
        for index in stride(from: 0, to: bytes.count, by: 3) {
            for flip in [0xFF, 0x80, 0x01] as [UInt8] {
                var changed = bytes
                changed[index] ^= flip
                do { _ = try SelectTests.select("SELECT * FROM S3Object", changed, .parquet) } catch is AWSError {}
            }
        }
    }
}
