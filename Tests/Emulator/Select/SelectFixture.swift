import AWSCore
import Testing

@testable import ObjectSelect

/// An object in memory, which is read in pieces of a size that divides nothing evenly.
struct TestObject: SelectSource {
    var bytes: [UInt8]

    var count: Int { bytes.count }

    func open(_ range: Range<Int>) throws(AWSError) -> any ByteSource {
        MemorySource(
            stride(from: range.lowerBound, to: range.upperBound, by: 37).map {
                Array(bytes[$0..<min($0 + 37, range.upperBound)])
            }
        )
    }
}

/// The time of all tests: 3 January 2026, 04:05:06.
let now = Timestamp(milliseconds: 1_767_413_106_000)

let csv = SelectRequest.Output.csv(.init())
let json = SelectRequest.Output.json(recordDelimiter: "\n")

/// The records that are selected from bytes.
func select(
    _ expression: String,
    _ bytes: [UInt8],
    _ input: SelectRequest.Input,
    _ compression: SelectRequest.Compression = .none,
    _ output: SelectRequest.Output = json,
    range: Range<Int>? = nil
) throws -> String {
    var request = SelectRequest(expression, input, compression, output)
    request.scanRange = range
    let selection = try Selection(request, TestObject(bytes: bytes), now: now)
    var out: [UInt8] = []
    while let piece = try selection.next() {
        if case .records(let records) = piece { out += records }
    }
    #expect(selection.statistics.returned == out.count)
    return String(decoding: out, as: UTF8.self)
}

/// The records that are selected from lines of JSON.
func select(_ expression: String, lines: String) throws -> String {
    try select(expression, Array(lines.utf8), .jsonLines)
}

/// The code of the error that a selection ends with.
func failure(_ body: () throws -> String) -> String {
    do {
        return "no error: \(try body())"
    } catch {
        return (error as? AWSError)?.code ?? "\(error)"
    }
}

/// The value of an expression, as JSON.
func value(_ expression: String, _ record: String = "{}") throws -> String {
    let out = try select("SELECT \(expression) AS v FROM S3Object s", lines: record)
    if out == "{}\n" { return "MISSING" }
    return String(out.dropFirst(#"{"v":"#.count).dropLast(2))
}
