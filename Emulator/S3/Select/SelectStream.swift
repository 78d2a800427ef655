internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import ObjectSelect

/// The events of a selection, which goes on as they are sent.
final class SelectStream: ProducedStream, @unchecked Sendable {
    // Safe: a body is asked for its pieces one call after the other, and by none but its connection.
    private let selection: Selection
    private let tellsProgress: Bool
    private var first: [UInt8]?
    private var isDone = false

    /// The most records that a message carries (API Reference, "Appendix: SelectObjectContent Response").
    private static let longest = 128 * 1024

    init(_ selection: Selection, tellsProgress: Bool) {
        (self.selection, self.tellsProgress) = (selection, tellsProgress)
    }

    /// What was made so far; nobody knows how much it will be.
    var count: Int { first?.count ?? 0 }

    /// Makes the first piece, so that what goes wrong by then is no error in the stream.
    func begin() throws(AWSError) { first = try make() }

    func next() async throws(AWSError) -> [UInt8]? {
        if let first {
            self.first = nil
            return first
        }
        guard !isDone else { return nil }
        do throws(AWSError) {
            return try make()
        } catch {
            isDone = true
            return try Events.message(error)
        }
    }

    private func make() throws(AWSError) -> [UInt8] {
        var out: [UInt8] = []
        switch try selection.next() {
        case .records(let bytes):
            for start in stride(from: 0, to: bytes.count, by: Self.longest) {
                let part = Blob(bytes[start..<min(start + Self.longest, bytes.count)])
                out += try Events.message { $0.records = .init { $0.payload = part } }
            }
        case .pause: out += try Events.message { $0.cont = .init() }
        case nil:
            isDone = true
            let statistics = selection.statistics
            out += try Events.message { event in
                event.stats = .init { $0.details = .init(statistics) }
            }
            return out + (try Events.message { $0.end = .init() })
        }
        if tellsProgress {
            let statistics = selection.statistics
            out += try Events.message { event in
                event.progress = .init { $0.details = .init(statistics) }
            }
        }
        return out
    }
}

/// The messages of events.
private enum Events {
    /// Where the events are among the operation's shapes.
    private static let context = S3.model.operation(S3.SelectObjectContent.name)
        .flatMap { EventStreamCodec.stream(in: $0.outputContext) }

    static func message(_ fill: (inout S3.SelectObjectContentEventStream) -> Void) throws(AWSError) -> [UInt8] {
        guard let context,
            let message = EventStreamCodec.message(
                S3.SelectObjectContentEventStream(fill).wire(context),
                context,
                S3.model,
                .restXml
            )
        else { return [] }
        return try message.encoded()
    }

    static func message(_ error: AWSError) throws(AWSError) -> [UInt8] {
        guard let context else { return [] }
        return try EventStreamCodec.message(error, context, S3.model, .restXml).encoded()
    }
}

extension S3.Stats {
    fileprivate init(_ statistics: Selection.Statistics) {
        self.init()
        (bytesScanned, bytesProcessed, bytesReturned) =
            (statistics.scanned, statistics.processed, statistics.returned)
    }
}

extension S3.Progress {
    fileprivate init(_ statistics: Selection.Statistics) {
        self.init()
        (bytesScanned, bytesProcessed, bytesReturned) =
            (statistics.scanned, statistics.processed, statistics.returned)
    }
}
