import AWSCore
import AWSModels
import PlatformModels
import Testing

@testable import AWSWire

/// The tables are written by a script and never by hand.
@Suite("The model tables")
struct ModelTableTests {
    @Test("Each table is the one whose checksum was recorded with it")
    func checksums() throws {
        let lines = try VectorFile.text("../../../Emulator/Models/checksums.txt").split(separator: "\n")
        let recorded = Dictionary(uniqueKeysWithValues: lines.map { line in (line.dropFirst(66), line.prefix(64)) })
        #expect(recorded.count == ModelTable.all.count)
        for table in ModelTable.all {
            let sum = Text.hex(Digest.sha256(StaticText(table).bytes))
            #expect(recorded[Substring(ServiceModel(table).name)] == Substring(sum), "\(ServiceModel(table).name)")
        }
    }

    @Test("Every operation of every table can be read")
    func operations() throws {
        for table in ModelTable.all {
            let service = ServiceModel(table)
            #expect(!service.wireProtocols.isEmpty)
            for name in service.operationNames {
                let operation = try #require(service.operation(name))
                for shape in operation.shapes { #expect(!shape.name.isEmpty, "\(service.name):\(name)") }
            }
        }
    }
}
