internal import AWSCore
internal import Synchronization

extension Selection {
    /// What reads an object: through a decompressor where it needs one, and from where a scan range says.
    static func input(
        _ request: SelectRequest,
        _ object: any SelectSource
    ) throws(AWSError) -> (reader: any RecordReader, scanned: CountingSource, plain: CountingSource?) {
        guard let range = request.scanRange else {
            let scanned = CountingSource(try object.open(0..<object.count))
            var plain: CountingSource?
            switch request.compression {
            case .none: break
            case .gzip: plain = CountingSource(GunzipSource(scanned))
            case .bzip2: plain = CountingSource(BunzipSource(scanned))
            }
            return (try reader(request, plain ?? scanned), scanned, plain)
        }
        guard case .none = request.compression else { throw SelectError.unsupportedScanRange }
        var mark = 1
        var header: [String] = []
        switch request.input {
        case .csv(let form):
            guard !form.allowsQuotedRecordDelimiter else { throw SelectError.unsupportedScanRange }
            mark = form.recordDelimiter.count
            if range.lowerBound > 0, form.header == .use {
                header = try CSVReader(try object.open(0..<object.count), form).header()
            }
        case .jsonLines: break
        default: throw SelectError.unsupportedScanRange
        }
        // It may begin within a record: that is over where the first delimiter is, which may stand just before.
        let start = max(0, range.lowerBound - mark)
        let scanned = CountingSource(try object.open(start..<object.count))
        let end = range.upperBound - start
        let isInside = range.lowerBound > 0
        return (try reader(request, scanned, behind: isInside ? header : nil, end: end), scanned, nil)
    }

    private static func reader(
        _ request: SelectRequest,
        _ source: any ByteSource,
        behind header: [String]? = nil,
        end: Int? = nil
    ) throws(AWSError) -> any RecordReader {
        switch request.input {
        case .csv(let form): try CSVReader(source, form, behind: header, end: end)
        case .jsonDocument: try JSONReader(source, isLines: false)
        default: try JSONReader(source, isLines: true, skipsFirst: header != nil, end: end)
        }
    }
}

/// Counts the bytes that are read of an object, from wherever.
final class CountedObject: SelectSource {
    private let object: any SelectSource
    private let total = Mutex(0)

    init(_ object: any SelectSource) { self.object = object }

    var count: Int { object.count }

    var scanned: Int { total.withLock { $0 } }

    func open(_ range: Range<Int>) throws(AWSError) -> any ByteSource {
        total.withLock { $0 += range.count }
        return try object.open(range)
    }
}
