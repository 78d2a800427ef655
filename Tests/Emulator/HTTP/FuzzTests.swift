import AWSCore
import DynamoDBService
import KinesisService
import LambdaService
import NIOCore
import S3Service
import SQSService
import Support
import Testing

@testable import EmulatorHTTP

@Suite struct FuzzTests {
    @Test("Broken requests get answers of AWS's form, never a failure of the service")
    func requests() async throws {
        // A machine that runs other tests meanwhile may be slow; a hang is still one.
        let run = try FuzzRun(slowest: .seconds(10)) { environment in
            [
                try DynamoDBService(environment), try KinesisService(environment), try LambdaService(environment),
                try S3Service(environment), try SQSService(environment),
            ]
        }
        let report = try await run.run(5_000, seed: 2026)
        #expect(report.failures == [])
        #expect(report.statuses[2] > 500)
    }

    @Test("Broken bytes on a connection are refused or read, and pieces change nothing")
    func heads() throws {
        var random = SeededRandom(seed: 2026)
        let valid = Array(
            "POST /a?b=c HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n".utf8
        )
        let pieces = [
            "\r\n", "\n", ":", " ", "HTTP/1.1", "Content-Length: 5\r\n", "ffffffffffffffff", "\u{0}", "%", "\t",
        ]
        for _ in 0..<2_000 {
            var bytes = valid
            for _ in 0...random.below(4) {
                let at = random.below(bytes.count)
                switch random.below(4) {
                case 0: bytes.insert(contentsOf: Array(random.pick(pieces).utf8), at: at)
                case 1: bytes.removeSubrange(at..<min(bytes.count, at + 1 + random.below(9)))
                case 2: bytes[at] = UInt8(truncatingIfNeeded: random.next())
                default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + random.below(20))], at: at)
                }
                if bytes.isEmpty { bytes = valid }
            }
            #expect(parse(bytes, size: .max) == parse(bytes, size: 1 + random.below(7)))
        }
    }

    /// What comes of bytes that come in pieces: the requests, and whether they were refused.
    private func parse(_ bytes: [UInt8], size: Int) -> [String] {
        var parser = RequestParser()
        var out: [String] = []
        var at = 0
        do {
            while at < bytes.count {
                let end = at + min(size, bytes.count - at)
                var buffer = ByteBuffer(bytes: bytes[at..<end])
                parser.append(&buffer)
                while let parsed = try parser.next({ _ in nil }) {
                    out.append(
                        "\(parsed.request.method) \(parsed.request.path) \(parsed.request.body) \(parsed.keepsAlive)"
                    )
                }
                at = end
            }
        } catch {
            out.append("refused")
        }
        return out
    }
}
