import AWSCore
import AWSWire
import DynamoDBService
import EmulatorCore
import KinesisService
import SQSService
import Store
import Support
import Testing

/// Bodies of JSON are read straight into an operation's input.
///
/// The reader that goes by way of a tree of values, and validation behind it, are the measure: what is read straight is
/// what they read, and they have nothing against it.
@Suite("Inputs read straight from JSON")
struct JSONInputTests {
    private static let services: [any Service] = {
        let environment = ServiceEnvironment(storage: .memory)
        let services: [(any Service)?] = [
            try? DynamoDBService(environment), try? KinesisService(environment), try? SQSService(environment),
        ]
        return services.compactMap { $0 }
    }()

    /// What becomes of a body.
    private enum Reading {
        /// Both readers read the same.
        case same
        /// Only the one by way of a tree reads it.
        case byTree
        /// Nobody reads it.
        case refused
        /// What is read straight is refused otherwise, or is something else.
        case wrong
    }

    @Test("They are what is read by way of a tree, whatever is broken")
    func fuzzed() throws {
        var entries: [String: OperationEntry] = [:]
        for service in Self.services {
            for entry in service.operations { entries["\(service.model.name):\(entry.name)"] = entry }
        }
        #expect(entries.count > 100)
        var fuzzer = RequestFuzzer(Self.services, seed: 2026)
        var counts: [Reading: Int] = [:]
        var whole: [Reading: Int] = [:]
        for _ in 0..<20_000 {
            let fuzzed = fuzzer.next(at: Timestamp(seconds: 1_795_348_800))
            guard let entry = entries[fuzzed.operation] else { continue }
            let reading = Self.reading(entry.operation, fuzzed.request.body)
            counts[reading, default: 0] += 1
            // What is not broken, and in JSON.
            if fuzzed.wireProtocol == .awsJson10 || fuzzed.wireProtocol == .awsJson11 {
                whole[reading, default: 0] += 1
            }
            if reading == .wrong {
                Issue.record("\(fuzzed.operation) \(String(decoding: fuzzed.request.body, as: UTF8.self))")
            }
        }
        #expect(counts[.refused, default: 0] > 2_000)
        // Broken ones come through too: a null, a member that comes twice.
        #expect(counts[.byTree, default: 0] > 50)
        #expect(whole[.same, default: 0] > 1_500)
        // Members that are not built, and sets of constraints that samples do not keep.
        #expect(whole[.byTree, default: 0] < whole[.same, default: 0] / 50, "\(whole)")
    }

    private static func reading<O: Operation>(_ operation: O.Type, _ body: [UInt8]) -> Reading {
        let model = O.model
        let straight = O.Input.read(json: body, model.inputContext)
        guard let value = try? JSONReader.read(body, model.inputContext),
            InputCheck.error(value, model, O.service) == nil
        else { return straight == nil ? .refused : .wrong }
        var context = model.inputContext
        let leftovers = Leftovers()
        context.leftovers = leftovers
        guard let read = O.Input(wire: value, context), leftovers.names.isEmpty else {
            return straight == nil ? .refused : .wrong
        }
        guard let straight else { return .byTree }
        return isSame(straight.wire(model.inputContext), read.wire(model.inputContext)) ? .same : .wrong
    }

    private static func isSame(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.int(let a), .int(let b)): a == b
        case (.double(let a), .double(let b)): a == b || a.isNaN && b.isNaN
        case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
        case (.blob(let a), .blob(let b)): a == b
        case (.timestamp(let a), .timestamp(let b)): a == b
        case (.list(let a), .list(let b)), (.structure(let a), .structure(let b)):
            a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
        case (.map(let a), .map(let b)):
            a.count == b.count && zip(a, b).allSatisfy { $0.0 == $1.0 && isSame($0.1, $1.1) }
        case (.attribute(let a), .attribute(let b)): a == b
        case (.item(let a), .item(let b)): a.json == b.json && a.size == b.size
        default: false
        }
    }
}
