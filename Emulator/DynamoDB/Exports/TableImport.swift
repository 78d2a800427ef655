internal import AWSCore
internal import AWSDynamoDB
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

/// An import under way: files of S3 read into a new table (developer guide, "DynamoDB data import from Amazon S3").
struct TableImport: Sendable {
    let service: DynamoDBService
    let table: Table
    let input: DynamoDB.ImportTable.Input
    let context: RequestContext

    /// What was read and written.
    struct Counts: Sendable {
        var bytes = 0
        var processed = 0
        var imported = 0
        var errors = 0
    }

    func run() async throws(AWSError) -> Counts {
        var counts = Counts()
        for key in try await keys() {
            var get = S3.GetObject.Input()
            get.bucket = input.s3BucketSource.s3Bucket
            get.key = key
            get.expectedBucketOwner = input.s3BucketSource.s3BucketOwner
            let file = try await service.bus.call(S3.GetObject.self, get, context).body.read()
            counts.bytes += file.count
            guard let bytes = input.inputCompressionType == "GZIP" ? Gzip.read(file) : file else {
                counts.errors += 1
                continue
            }
            try read(bytes, &counts)
        }
        return counts
    }

    private func keys() async throws(AWSError) -> [String] {
        var list = S3.ListObjectsV2.Input()
        list.bucket = input.s3BucketSource.s3Bucket
        list.prefix = input.s3BucketSource.s3KeyPrefix
        list.expectedBucketOwner = input.s3BucketSource.s3BucketOwner
        var keys: [String] = []
        repeat {
            let page = try await service.bus.call(S3.ListObjectsV2.self, list, context)
            keys += (page.contents ?? []).compactMap(\.key).filter { !$0.hasSuffix("/") }
            list.continuationToken = page.nextContinuationToken
        } while list.continuationToken != nil
        return keys
    }

    /// Reads a file's lines, five hundred to a step of the store.
    private func read(_ bytes: [UInt8], _ counts: inout Counts) throws(AWSError) {
        var batch: [ItemWrite] = []
        var csv = input.inputFormat == "CSV" ? CSVReader(input.inputFormatOptions?.csv, table) : nil
        func flush() throws(AWSError) {
            try service.database.write { [batch] connection throws(AWSError) in
                let writer = ItemWriter(connection: connection, service: service, now: context.now)
                for write in batch { _ = try write.apply(writer, readsOld: false) }
            }
            counts.imported += batch.count
            batch = []
        }
        for line in bytes.split(separator: 10) where line.contains(where: { $0 > 32 }) {
            let line = line.last == 13 ? line.dropLast() : line
            if csv?.takesHeader(line) == true { continue }
            counts.processed += 1
            let write: ItemWrite
            do throws(AWSError) {
                let item = csv != nil ? try csv?.item(line) ?? [:] : try Self.item(line)
                write = try ItemWrite.put(table, CheckedItem(item))
            } catch {
                counts.errors += 1
                continue
            }
            batch.append(write)
            if batch.count == 500 { try flush() }
        }
        try flush()
    }

    /// An item of a line `{"Item": {...}}`.
    private static func item(_ line: ArraySlice<UInt8>) throws(AWSError) -> [String: AttributeValue] {
        guard let item = try JSON(parsing: line)["Item"], item.object != nil else {
            throw DynamoDBError.validation("the line has no Item")
        }
        return try AttributeValue.item(json: item.bytes)
    }
}

/// Comma-separated values: the first line names the attributes, unless the request does; all but keys are strings.
struct CSVReader {
    private var header: [String]?
    private let delimiter: UInt8
    private let types: [String: String]

    init(_ options: DynamoDB.CsvOptions?, _ table: Table) {
        header = options?.headerList
        delimiter = options?.delimiter?.utf8.first ?? 44
        let keys =
            [table.hashKey] + (table.rangeKey.map { [$0] } ?? [])
            + table.indexes.flatMap {
                $0.key.hash + $0.key.range
            }
        types = Dictionary(keys.map { ($0.name, $0.type) }, uniquingKeysWith: { $1 })
    }

    /// Whether a line was taken for the names.
    mutating func takesHeader(_ line: ArraySlice<UInt8>) -> Bool {
        guard header == nil else { return false }
        header = fields(line)
        return true
    }

    func item(_ line: ArraySlice<UInt8>) throws(AWSError) -> [String: AttributeValue] {
        var item: [String: AttributeValue] = [:]
        for (name, text) in zip(header ?? [], fields(line)) where !text.isEmpty {
            switch types[name] {
            case "N": item[name] = .n(text)
            case "B":
                guard let bytes = Text.bytes(base64: text.utf8) else {
                    throw DynamoDBError.validation("\(name) is no base64")
                }
                item[name] = .b(bytes)
            default: item[name] = .s(text)
            }
        }
        return item
    }

    /// The values of a line; those in quotes may hold the delimiter, and a quote written twice.
    private func fields(_ line: ArraySlice<UInt8>) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            index += 1
            switch byte {
            case 34 where isQuoted && index < line.endIndex && line[index] == 34:
                field.append(34)
                index += 1
            case 34: isQuoted.toggle()
            case delimiter where !isQuoted:
                fields.append(String(decoding: field, as: UTF8.self))
                field = []
            default: field.append(byte)
            }
        }
        fields.append(String(decoding: field, as: UTF8.self))
        return fields
    }
}
