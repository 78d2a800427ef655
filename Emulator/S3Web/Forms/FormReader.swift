internal import AWSCore

/// Takes multipart/form-data apart as it comes (RFC 7578): fields whole, the file in runs.
///
/// What stands behind the file is passed over, as S3 does.
struct FormReader {
    enum Event {
        case field(name: String, value: String)
        /// The file begins; its name where the sender gave one.
        case file(name: String?)
        case bytes(UnsafeRawBufferPointer)
    }

    private enum State {
        case preamble, behindBoundary, head, value(name: String), beforeFile, file, end
    }

    /// API Reference, "POST Object": all but the file must be this much at most.
    private static let mostBytesBeforeFile = 20_480

    /// A line end and a boundary.
    private let delimiter: [UInt8]
    private var state = State.preamble
    // The first boundary has no line before it.
    private var pending: [UInt8] = [13, 10]
    private var before = 0

    init(boundary: String) { delimiter = [13, 10, 45, 45] + Array(boundary.utf8) }

    /// Whether the form is whole.
    var isWhole: Bool { if case .end = state { true } else { false } }

    /// Reads on.
    mutating func read(
        _ bytes: UnsafeRawBufferPointer,
        _ take: (Event) throws(AWSError) -> Void
    ) throws(AWSError) {
        if isWhole { return }
        pending.append(contentsOf: bytes)
        while try step(take) {}
    }

    /// Takes the next part of what is there; false where more has to come.
    private mutating func step(_ take: (Event) throws(AWSError) -> Void) throws(AWSError) -> Bool {
        switch state {
        case .preamble:
            guard let start = find(delimiter) else { return try wait() }
            try drop(start + delimiter.count)
            state = .behindBoundary
        case .behindBoundary:
            guard pending.count >= 2 else { return false }
            if pending.starts(with: [45, 45]) {
                state = .end
                pending = []
                return false
            }
            guard pending.starts(with: [13, 10]) else { throw PostError.malformedForm }
            // The line end stays: an empty head is its two.
            state = .head
        case .head:
            guard let end = find([13, 10, 13, 10]) else { return try wait() }
            let part = try FormPartHead(pending[..<end])
            // The last line end stays: with it ends a value of no bytes.
            try drop(end + 2)
            if part.name.lowercased() == "file" {
                try take(.file(name: part.filename))
                state = .beforeFile
            } else {
                state = .value(name: part.name)
            }
        case .value(let name):
            guard let end = find(delimiter) else { return try wait() }
            try take(.field(name: name, value: String(decoding: pending[..<end].dropFirst(2), as: UTF8.self)))
            try drop(end + delimiter.count)
            state = .behindBoundary
        case .beforeFile:
            guard pending.count >= delimiter.count else { return false }
            if pending.starts(with: delimiter) {
                state = .end
                pending = []
                return false
            }
            pending.removeFirst(2)
            state = .file
        case .file:
            let end = find(delimiter)
            let count = end ?? max(0, pending.count - delimiter.count + 1)
            if count > 0 {
                try pending.span.withUnsafeBufferPointer { (bytes) throws(AWSError) in
                    try take(.bytes(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[..<count]))))
                }
                pending.removeFirst(count)
            }
            guard end != nil else { return false }
            state = .end
            pending = []
            return false
        case .end: return false
        }
        return true
    }

    private mutating func drop(_ count: Int) throws(AWSError) {
        pending.removeFirst(count)
        before += count
        guard before <= Self.mostBytesBeforeFile else { throw PostError.tooMuchBeforeFile }
    }

    /// More has to come, unless there is too much already.
    private func wait() throws(AWSError) -> Bool {
        guard before + pending.count <= Self.mostBytesBeforeFile else { throw PostError.tooMuchBeforeFile }
        return false
    }

    /// Where some bytes begin in what is there.
    private func find(_ wanted: [UInt8]) -> Int? {
        pending.withUnsafeBufferPointer { bytes in
            wanted.withUnsafeBufferPointer { wanted in
                var at = 0
                while at + wanted.count <= bytes.count {
                    if bytes[at] == wanted[0], bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
                    at += 1
                }
                return nil
            }
        }
    }
}

/// What stands above a part: its name, and that of its file.
private struct FormPartHead {
    var name = ""
    var filename: String?

    init(_ bytes: ArraySlice<UInt8>) throws(AWSError) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }) else {
            throw PostError.malformedForm
        }
        var rest = line.drop { $0 != ";" }
        var isNamed = false
        while !rest.isEmpty {
            rest = rest.drop { $0 == ";" || $0 == " " || $0 == "\t" }
            let parameter = rest.prefix { $0 != "=" && $0 != ";" }.lowercased()
            rest = rest.dropFirst(parameter.count)
            guard rest.first == "=" else { continue }
            let value = Self.value(&rest)
            switch parameter {
            case "name": (name, isNamed) = (value, true)
            // Only what follows the last slash of either kind counts (API Reference, "POST Object").
            case "filename": filename = value.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
            default: break
            }
        }
        guard isNamed else { throw PostError.malformedForm }
    }

    /// The value behind an equals sign, in quotes or without.
    private static func value(_ rest: inout Substring) -> String {
        rest.removeFirst()
        guard rest.first == "\"" else {
            let value = rest.prefix { $0 != ";" }
            rest = rest.dropFirst(value.count)
            return String(value)
        }
        rest.removeFirst()
        var value = ""
        while let character = rest.popFirst(), character != "\"" {
            // Only a quote is ever escaped: browsers send the backslashes of paths as they are.
            if character == "\\", rest.first == "\"" {
                value.append(rest.removeFirst())
            } else {
                value.append(character)
            }
        }
        return value
    }
}
