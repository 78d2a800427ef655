internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Makes the lists of all buckets: daily ones each midnight, weekly ones on Sundays (S3 User Guide, "Amazon S3
    /// Inventory").
    func listInventories(at now: Timestamp) {
        let isSunday = CalendarDate(now).weekday == 0
        for name in buckets.names.values.sorted() {
            guard let bucket = buckets.find(name) else { continue }
            for configuration in (try? inventories(bucket)) ?? [] where configuration.isEnabled {
                guard configuration.schedule.frequency == "Daily" || isSunday else { continue }
                // One that an earlier release took.
                guard (try? configuration.checkSupport()) != nil else { continue }
                // Where there is no bucket for it, or the store fails, the next midnight tries again.
                try? report(configuration, bucket, at: now)
            }
        }
    }

    private func inventories(_ bucket: Bucket) throws(AWSError) -> [S3.InventoryConfiguration] {
        let rows = try database.read { connection throws(AWSError) in
            try ConfigurationTable.list(bucket, Configurations.inventory.name, after: "", limit: 1000, connection)
        }
        var all: [S3.InventoryConfiguration] = []
        for row in rows {
            let output = try ConfigurationText<S3.GetBucketInventoryConfiguration>.read(row.text)
            if let configuration = output.inventoryConfiguration { all.append(configuration) }
        }
        return all
    }

    /// Whether any bucket has an inventory.
    func hasInventories() -> Bool {
        let found = try? database.read { connection throws(AWSError) in
            try connection.first(
                "SELECT 1 FROM configurations WHERE kind = ? LIMIT 1",
                .text(Configurations.inventory.name)
            ) { _ in true }
        }
        return found == true
    }

    /// Writes a list with its manifests (S3 User Guide, "Locating your inventory list").
    private func report(
        _ configuration: S3.InventoryConfiguration,
        _ bucket: Bucket,
        at now: Timestamp
    ) throws(AWSError) {
        let destination = configuration.destination.s3BucketDestination
        guard let target = ARN(destination.bucket).flatMap({ buckets.find($0.resource) }) else { return }
        let prefix = destination.prefix.map { $0.isEmpty ? "" : "\($0)/" } ?? ""
        let folder = "\(prefix)\(bucket.name)/\(configuration.id)"
        let list = try list(configuration, bucket)
        let file = Gzip.store(list.bytes)
        let data = "\(folder)/data/\(UniqueID.uuid()).csv.gz"
        let manifest: JSON = [
            "sourceBucket": .string(bucket.name),
            "destinationBucket": .string(destination.bucket),
            "version": "2016-11-30",
            "creationTimestamp": .string(String(now.milliseconds)),
            "fileFormat": "CSV",
            "fileSchema": .string(list.schema),
            "files": [
                [
                    "key": .string(data),
                    "size": .number(String(file.count)),
                    "MD5checksum": .string(Text.hex(Digest.md5(file))),
                ]
            ],
        ]
        let time = now.iso8601().prefix(16).split(separator: ":").joined(separator: "-")
        let stamp = "\(folder)/\(time)Z"
        try write(file, data, target, at: now)
        try write(manifest.bytes, "\(stamp)/manifest.json", target, at: now)
        try write(Array(Text.hex(Digest.md5(manifest.bytes)).utf8), "\(stamp)/manifest.checksum", target, at: now)
        let hive = "\(folder)/hive/dt=\(time.split(separator: "T").joined(separator: "-"))/symlink.txt"
        try write(Array("s3://\(target.name)/\(data)\n".utf8), hive, target, at: now)
    }

    /// All that is to be listed, read in pages.
    private func list(
        _ configuration: S3.InventoryConfiguration,
        _ bucket: Bucket
    ) throws(AWSError) -> InventoryList {
        let prefix = Array((configuration.filter?.prefix ?? "").utf8)
        let hasAll = configuration.includedObjectVersions == "All"
        var list = InventoryList(configuration, bucket)
        var last: [UInt8] = []
        while true {
            let page = try database.read { connection throws(AWSError) in
                try keys(bucket, after: last, connection)
            }
            for key in page.keys where key.starts(with: prefix) {
                let versions = try database.read { connection throws(AWSError) in
                    try Versions(bucket, key, connection).all()
                }
                for (i, version) in versions.enumerated() where hasAll || i == 0 {
                    if !hasAll, case .marker = version { continue }
                    list.append(version, isLatest: i == 0)
                }
            }
            guard let end = page.last else { return list }
            last = end
        }
    }

    /// Writes an object of S3's own.
    private func write(_ bytes: [UInt8], _ key: String, _ bucket: Bucket, at now: Timestamp) throws(AWSError) {
        let body = try writer(copying: Blob(bytes), .crc64nvme)
        var traits = ObjectTraits()
        traits.encryption = try ObjectEncryption(nil, .init(), .init(), bucket)
        let object = StoredObject(
            key: Array(key.utf8),
            id: body.id,
            size: body.count,
            etag: traits.encryption.etag(body.digest),
            modified: now,
            storageClass: StorageClass.standard,
            checksum: try body.checksum(.crc64nvme),
            headers: ObjectHeaders(),
            traits: traits
        )
        try store(object, body, bucket, try WriteConditions(ifMatch: nil, ifNoneMatch: nil), .put, .service(at: now))
    }
}

extension S3.InventoryConfiguration {
    /// Throws where a list is asked for that is not made here.
    func checkSupport() throws(AWSError) {
        try Gap.inventoryFormat.refuse(destination.s3BucketDestination.format != "CSV")
        try Gap.inventoryFields.refuse(!InventoryList.knows(optionalFields ?? []))
    }
}
