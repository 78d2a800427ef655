import AWSCore
import EmulatorCore
import Store
import Testing

@testable import S3Service

@Suite("SelectObjectContent")
struct SelectObjectTests {
    private static let namespace = "http://s3.amazonaws.com/doc/2006-03-01/"

    private func request(_ expression: String, _ more: String = "") -> [UInt8] {
        Array(
            """
            <SelectObjectContentRequest xmlns="\(Self.namespace)"><Expression>\(expression)</Expression>\
            <ExpressionType>SQL</ExpressionType><InputSerialization><CSV/></InputSerialization>\
            <OutputSerialization><CSV/></OutputSerialization>\(more)</SelectObjectContentRequest>
            """.utf8
        )
    }

    /// The records of an answer, and the types of its messages.
    private func read(_ body: [UInt8]) throws -> (records: String, types: [String]) {
        var decoder = EventStreamDecoder()
        decoder.append(body)
        var (records, types): ([UInt8], [String]) = ([], [])
        while let message = try decoder.next() {
            let type = message.string(":event-type") ?? message.string(":error-code") ?? ""
            if type == "Records" { records += message.payload }
            types.append(type)
        }
        try decoder.end()
        return (String(decoding: records, as: UTF8.self), types)
    }

    private func lines(_ range: Range<Int>) -> String { range.map { "\($0),row\n" }.joined() }

    @Test("Objects in memory, in files, encrypted and in parts are read", arguments: [nil, false, true] as [Bool?])
    func bodies(isEncrypted: Bool?) async throws {
        let folder = "/tmp/virga-select-\(UniqueID.uuid())"
        defer { FileSystem.removeTree(folder) }
        let storage = isEncrypted == nil ? Storage.memory : try Storage.directory(folder)
        let s3 = try await S3Fixture(storage, encryptsAtRest: isEncrypted == true)
        await s3.makeBucket()
        for count in [10, 30_000] {
            let body = Array(lines(0..<count).utf8)
            #expect(await s3.send("PUT", "/shop/key", body: body).status == 200)
            let target = "/shop/key?select&select-type=2"
            let all = await s3.send(
                "POST",
                target,
                body: request("SELECT _1 FROM S3Object WHERE _1 &gt;= \(count - 2)")
            )
            #expect(all.headers["Content-Type"] == "application/vnd.amazon.eventstream")
            let (records, types) = try read(all.body)
            #expect(records == "\(count - 2)\n\(count - 1)\n")
            #expect(types == ["Records", "Stats", "End"])
            let range = "<ScanRange><Start>\(body.count - 12)</Start></ScanRange>"
            let some = await s3.send("POST", target, body: request("SELECT * FROM S3Object", range))
            #expect(try read(some.body).records.hasSuffix("\(count - 1),row\n"))
            #expect(try read(some.body).records.count < 25)
        }
    }

    @Test("What goes wrong is a plain error before records are sent, and one in the stream then")
    func errors() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let target = "/shop/key?select&select-type=2"
        #expect(await s3.send("POST", target, body: request("SELECT")).failure == "404 NoSuchKey")
        #expect(await s3.send("PUT", "/shop/key", body: Array((lines(0..<60_000) + "x,y\n").utf8)).status == 200)
        let sum = request("SELECT SUM(CAST(_1 AS INT)) FROM S3Object")
        #expect(await s3.send("POST", target, body: sum).failure == "400 CastFailed")
        #expect(await s3.send("POST", target, body: request("SELECT")).failure == "400 ParseEmptySelect")
        let late = await s3.send("POST", target, body: request("SELECT CAST(_1 AS INT), _2, _2 FROM S3Object"))
        #expect(late.status == 200)
        let types = try read(late.body).types
        #expect(types.last == "CastFailed" && types.first == "Records" && !types.contains("End"))
    }
}
