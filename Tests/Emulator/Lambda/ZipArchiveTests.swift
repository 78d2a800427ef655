import AWSCore
import Testing

@testable import LambdaService

@Suite struct ZipArchiveTests {
    /// Made with Python's zipfile: `hello.txt` deflated (200 times "hello "), `bin/run` stored with mode 755.
    private static let archive = """
        UEsDBBQAAAAIAAAAIVxFRJ9oEgAAALAEAAAJAAAAaGVsbG8udHh0y0jNyclXyBglR8lRcpQc9CQAUEsDBBQAAAAAAAAAIVwdnfsECgAAAAoAAA
        AHAAAAYmluL3J1biMhL2Jpbi9zaApQSwECFAMUAAAACAAAACFcRUSfaBIAAACwBAAACQAAAAAAAAAAAAAAgAEAAAAAaGVsbG8udHh0UEsBAhQD
        FAAAAAAAAAAhXB2d+wQKAAAACgAAAAcAAAAAAAAAAAAAAO2BOQAAAGJpbi9ydW5QSwUGAAAAAAIAAgBsAAAAaAAAAAAA
        """
    private var bytes: [UInt8] { Text.bytes(base64: Self.archive.utf8.filter { $0 > 32 }) ?? [] }

    @Test("Entries are read with their content and permissions")
    func entries() throws {
        let entries = try ZipArchive(bytes).entries
        #expect(entries.map(\.name) == ["hello.txt", "bin/run"])
        #expect(try entries[0].contents() == Array(String(repeating: "hello ", count: 200).utf8))
        #expect(try entries[1].contents() == Array("#!/bin/sh\n".utf8))
        #expect(entries[1].mode == 0o755)
    }

    @Test("An archive with any byte changed is refused or read as it is, never a crash")
    func mutations() {
        for place in bytes.indices {
            var broken = bytes
            broken[place] ^= 0x55
            for entry in (try? ZipArchive(broken).entries) ?? [] { _ = try? entry.contents() }
        }
        for length in bytes.indices { _ = try? ZipArchive(Array(bytes[..<length])) }
    }
}
