internal import AWSCore
internal import AWSDynamoDB
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

/// An export under way: a table's items as of a moment, or what changed between two, written to S3
/// (developer guide, "DynamoDB table export output format").
struct TableExport: Sendable {
    let service: DynamoDBService
    let table: Table
    let description: DynamoDB.ExportDescription
    let context: RequestContext

    /// What one data file holds at most, before compression.
    private static let fileBytes = 8 << 20

    /// A data file as the manifest tells of it.
    private struct DataFile {
        var key: String
        var items: Int
        var md5: [UInt8]
    }

    private var prefix: String {
        let own = description.s3Prefix.map { $0.isEmpty ? "" : $0 + "/" } ?? ""
        return "\(own)AWSDynamoDB/\(id)"
    }

    private var id: String { description.exportArn.flatMap { $0.split(separator: "/").last.map(String.init) } ?? "" }

    private var isIon: Bool { description.exportFormat == "ION" }

    /// Writes all files; gives how many items and bytes they hold.
    func run() async throws(AWSError) -> (items: Int, bytes: Int) {
        try await put("\(prefix)/_started", [])
        let copy = ItemCopy(database: service.database, number: service.numbers.next())
        if let specification = description.incrementalExportSpecification {
            try copy.makeChanges(
                of: table,
                from: specification.exportFromTime ?? Timestamp(nanoseconds: 0),
                to: specification.exportToTime ?? context.now,
                withOld: specification.exportViewType != "NEW_IMAGE"
            )
        } else {
            try copy.make(of: table, asOf: description.exportTime ?? context.now)
        }
        do throws(AWSError) {
            let result = try await writeFiles(copy)
            try copy.remove()
            return result
        } catch {
            try? copy.remove()
            throw error
        }
    }

    private func writeFiles(_ copy: ItemCopy) async throws(AWSError) -> (items: Int, bytes: Int) {
        var files: [DataFile] = []
        var last: Int64 = 0
        var bytes = 0
        repeat {
            let page = try copy.page(after: last, bytes: Self.fileBytes)
            last = page.last
            guard !page.rows.isEmpty || files.isEmpty else { break }
            let body = Gzip.store(lines(page.rows))
            let key = "\(prefix)/data/\(UniqueID.token(26).lowercased()).\(isIon ? "ion" : "json").gz"
            try await put(key, body)
            files.append(DataFile(key: key, items: page.rows.count, md5: Digest.md5(body)))
            bytes += page.bytes
            if page.rows.isEmpty { break }
        } while true
        let items = files.reduce(0) { $0 + $1.items }
        try await writeManifest(files, items: items, bytes: bytes)
        return (items, bytes)
    }

    private func lines(_ rows: [ItemCopy.Line]) -> [UInt8] {
        var out = JSONText()
        for row in rows { isIon ? ExportLine.ion(row, to: &out) : ExportLine.json(row, to: &out) }
        return out.bytes
    }

    private func writeManifest(_ files: [DataFile], items: Int, bytes: Int) async throws(AWSError) {
        var list = JSONText()
        for file in files {
            let line: JSON = [
                "itemCount": .number(String(file.items)), "md5Checksum": .string(Text.base64(file.md5)),
                "etag": .string(Text.hex(file.md5)), "dataFileS3Key": .string(file.key),
            ]
            line.write(to: &list)
            list.raw("\n")
        }
        func time(_ moment: Timestamp?) -> JSON { moment.map { .string($0.iso8601(milliseconds: true)) } ?? .null }
        let incremental = description.incrementalExportSpecification
        let summary: JSON = [
            "version": .string(incremental == nil ? "2020-06-30" : "2023-08-01"),
            "exportArn": .string(description.exportArn ?? ""),
            "startTime": time(description.startTime),
            "endTime": time(service.timeline.now),
            "tableArn": .string(table.arn),
            "tableId": .string(table.definition.tableId ?? ""),
            "exportTime": time(description.exportTime),
            "s3Bucket": .string(description.s3Bucket ?? ""),
            "s3Prefix": description.s3Prefix.map { .string($0) } ?? .null,
            "s3SseAlgorithm": .string(description.s3SseAlgorithm ?? "AES256"),
            "s3SseKmsKeyId": description.s3SseKmsKeyId.map { .string($0) } ?? .null,
            "manifestFilesS3Key": .string("\(prefix)/manifest-files.json"),
            "billedSizeBytes": .number(String(bytes)),
            "itemCount": .number(String(items)),
            "outputFormat": .string(description.exportFormat ?? "DYNAMODB_JSON"),
            "exportType": .string(incremental == nil ? "FULL_EXPORT" : "INCREMENTAL_EXPORT"),
        ]
        for (name, body) in [("manifest-files", list.bytes), ("manifest-summary", summary.bytes)] {
            try await put("\(prefix)/\(name).json", body)
            try await put("\(prefix)/\(name).md5", Array(Text.base64(Digest.md5(body)).utf8))
        }
    }

    private func put(_ key: String, _ body: [UInt8]) async throws(AWSError) {
        var input = S3.PutObject.Input()
        input.bucket = description.s3Bucket ?? ""
        input.key = key
        input.body = Blob(body)
        input.expectedBucketOwner = description.s3BucketOwner
        input.serverSideEncryption = description.s3SseAlgorithm == "KMS" ? "aws:kms" : description.s3SseAlgorithm
        _ = try await service.bus.call(S3.PutObject.self, input, context)
    }
}
